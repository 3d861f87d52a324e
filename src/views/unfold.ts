import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import { experienceView } from './experience.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

/** The entry that mentions each experience first; the experience has its address there. */
export type FirstMentions = ReadonlyMap<string, string>;

/** How experiences open under the entries that name them, each in one place at a time. */
export interface Unfolding {
  /** The experience if it is open, and the entry it was opened under if the reader chose one. */
  readonly opened: (id: string) => ExperienceModel | undefined;
  readonly openedAt: (id: string) => string | undefined;
  readonly href: (id: string) => string | undefined;
  readonly select: (
    id: string,
    at: { readonly entry: string; readonly isOpen: boolean },
    event: Event,
  ) => void;
}

interface Line {
  readonly id: string;
  readonly name: Renderable;
  /** Drawn between the title and what opens below it. */
  readonly below?: Renderable;
  /** The entry that contains the line. */
  readonly entry: string;
  /** Heading level of the experience that opens. */
  readonly level: HeadingLevel;
}

/** The title of an experience: a link to its page, or a button that opens it here. */
export function unfoldView(
  { id, name, below = nothing, entry, level }: Line,
  first: FirstMentions,
  words: Words,
  { opened, openedAt, href, select }: Unfolding,
): TemplateResult {
  const address = href(id);
  const model = (openedAt(id) ?? first.get(id)) === entry ? opened(id) : undefined;
  const selected = (event: Event) => select(id, { entry, isOpen: model !== undefined }, event);
  if (address) return html`<a href=${address} @click=${selected}>${name}</a>${below}`;
  return html`<button
      class="unfold"
      part="open"
      type="button"
      id=${first.get(id) === entry ? id : nothing}
      aria-expanded=${model !== undefined}
      @click=${selected}
    >
      ${name}
    </button>
    ${below}
    ${
      model
        ? html`<div class="opened">
            ${experienceView({ ...model, id: `${entry}--${id}` }, words, { layout: 'full', level })}
          </div>`
        : nothing
    }`;
}

/** Takes the entries in display order, each with the experiences it names. */
export function firstMentions(
  entries: Iterable<readonly [entry: string, experiences: readonly { readonly id: string }[]]>,
): FirstMentions {
  const first = new Map<string, string>();
  for (const [entry, experiences] of entries) {
    for (const { id } of experiences) if (!first.has(id)) first.set(id, entry);
  }
  return first;
}

/** Everything is closed, and nothing can be opened in place. */
export const allClosed = (href: Unfolding['href']): Unfolding => ({
  opened: () => undefined,
  openedAt: () => undefined,
  href,
  select: () => undefined,
});
