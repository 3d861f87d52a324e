import { html } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ExperienceLayout } from './experience.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

/**
 * What a reader may cite, print, share or download: a panel, an experience, or one of a panel's
 * experiences.
 */
export type Subject =
  | { readonly kind: 'panel'; readonly id: string }
  | {
      readonly kind: 'experience' | 'entry';
      readonly id: string;
      /** The layout it is drawn in. */
      readonly layout: ExperienceLayout;
      readonly level: HeadingLevel;
    };

/** Draws the actions for a subject, at its end. */
export type DrawActions = (words: Words, subject: Subject) => Renderable;

/** The action bar. Its space is reserved until the actions have loaded. */
export function actionBar(actions: Renderable | undefined, hidden: boolean): Renderable {
  return html`<div class="take" part="action-bar" ?hidden=${hidden}>${actions}</div>`;
}
