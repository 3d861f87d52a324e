import { html } from 'lit';
import type { Words } from '../i18n/words.js';
import type { Renderable } from './phrase.js';

/** What a reader may cite, print, take or share: a panel, an experience, one among a panel's. */
export type Subject = 'panel' | 'experience' | 'entry';

/** Draws what can be done with a subject, at its end. */
export type DrawActions = (words: Words, subject: Subject, id: string) => Renderable;

/** The place of the actions, kept for them until they have come. */
export function actionsRoom(actions: Renderable | undefined, none: boolean): Renderable {
  return html`<div class="take" part="action-bar" ?hidden=${none}>${actions}</div>`;
}
