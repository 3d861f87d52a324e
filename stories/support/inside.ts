import { within } from 'storybook/test';
import { settled } from './settled.js';

const queries = (element: HTMLElement) => within(element);

/** Queries what an element of a story draws, by role and text, once it has settled. */
export async function inside(canvas: ParentNode, tag: string): Promise<ReturnType<typeof queries>> {
  await settled(canvas);
  const drawn = canvas.querySelector(tag)?.shadowRoot?.querySelector('[lang]');
  if (!(drawn instanceof HTMLElement)) throw new Error(`There is no ${tag} that draws anything.`);
  return queries(drawn);
}
