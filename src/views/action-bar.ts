import { html } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ExperienceLayout } from './experience.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

/** What a reader may cite, print, share or download: a panel, an experience, one among a panel's. */
export type Subject =
  | { readonly kind: 'panel'; readonly id: string }
  | {
      readonly kind: 'experience' | 'entry';
      readonly id: string;
      /** As it is drawn. */
      readonly layout: ExperienceLayout;
      readonly level: HeadingLevel;
    };

/** Draws what can be done with a subject, at its end. */
export type DrawActions = (words: Words, subject: Subject) => Renderable;

/** The bar of the actions; its room is kept for them until they have come. */
export function actionBar(actions: Renderable | undefined, hidden: boolean): Renderable {
  return html`<div class="take" part="action-bar" ?hidden=${hidden}>${actions}</div>`;
}
