import type { Dataset } from '../dataset/types.js';

const collections = [
  'events',
  'panels',
  'experiences',
  'people',
  'organizations',
  'places',
  'topics',
  'sources',
] as const;

/** The dataset as a file again, to be read by people too, without what only its editors may see. */
export function publicFile(dataset: Dataset): string {
  const lists = collections.flatMap((name) =>
    dataset[name].size ? [[name, [...dataset[name].values()]] as const] : [],
  );
  const file = { ...dataset.head, ...Object.fromEntries(lists) };
  const visible = (key: string, value: unknown) => (key === 'needsReview' ? undefined : value);
  return `${JSON.stringify(file, visible, 2)}\n`;
}
