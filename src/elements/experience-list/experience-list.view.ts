import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CatalogueWords } from '../../i18n/catalogue.js';
import type { Words } from '../../i18n/words.js';
import type { ExperienceModel } from '../../models/experience.js';
import type { ExperienceEntry } from '../../models/list-experiences.js';
import type { Collection, FoundEntry, ListModel } from '../../models/list.js';
import { fragment, marks } from '../../models/marks.js';
import { experienceView } from '../../views/experience.js';
import type { Opening } from '../../views/folded.js';
import type { HeadingLevel } from '../../views/heading.js';
import { listView, markedView, type ListActions, type ListUi } from '../../views/list.js';
import { addedMark, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';

export interface ExperienceListOptions {
  readonly collection: Collection<ExperienceEntry>;
  readonly model: ListModel<ExperienceEntry>;
  /** Returns what an entry shows when it is drawn. */
  readonly modelOf: (entry: ExperienceEntry) => ExperienceModel;
  readonly ui: ListUi;
  readonly actions: ListActions;
  readonly pageSize: number;
  readonly groupSize: number;
  readonly level: HeadingLevel;
  readonly opening: Opening;
}

/** The message about the results for people who cannot see them. */
export function newsOf(
  { found, chosen }: ListModel<ExperienceEntry>,
  query: string,
  own: CatalogueWords,
): string {
  if (found.length) return own.count('found', found.length);
  return own.t(!chosen.length ? 'noneQueried' : query.trim() ? 'noneBoth' : 'noneFiltered');
}

/** The catalogue of experiences, to search, filter and read. */
export function experienceListView(
  options: ExperienceListOptions,
  words: Words,
  own: CatalogueWords,
): TemplateResult {
  const { collection, model, ui, actions, pageSize, modelOf } = options;
  const names = {
    search: own.t('search'),
    count: own.count('found', model.found.length),
    none: newsOf(model, ui.query, own),
  };
  const shown = model.found.slice(0, Math.min(model.shown, ui.drawn));
  const sources = new Map(
    shown.flatMap(({ entry }) =>
      modelOf(entry).sources.map((one) => [`${one.title.text} ${one.href}`, one] as const),
    ),
  );
  const added = shown.some(({ entry }) => modelOf(entry).added);
  return html`${listView(model, own, {
    ui,
    actions,
    names,
    sorts: collection.sorts,
    pageSize,
    results: groupsView(shown, words, options),
  })}
  ${sourcesView(
    // A catalogue cites whole documents; a locator belongs to a single experience.
    [...sources.values()].map((one) => ({ ...one, locator: undefined })),
    added,
    words,
  )}`;
}

/** The results in groups, so that adding results does not check again those already drawn. */
function groupsView(
  shown: readonly FoundEntry<ExperienceEntry>[],
  words: Words,
  options: ExperienceListOptions,
): readonly Renderable[] {
  const { groupSize, ui } = options;
  const groups = Array.from({ length: Math.ceil(shown.length / groupSize) }, (_, index) =>
    shown.slice(index * groupSize, (index + 1) * groupSize),
  );
  return groups.map((group, index) => {
    return html`<ol
      class="results ${index ? 'later' : ''}"
      part="results"
      role="list"
      start=${index * groupSize + 1}
    >
      ${guard([ui.drawing, group.length], () =>
        group.map(
          (one) => html`<li class="result" part="result">${resultView(one, words, options)}</li>`,
        ),
      )}
    </ol>`;
  });
}

function resultView(
  { entry, isHit }: FoundEntry<ExperienceEntry>,
  words: Words,
  { modelOf, level, opening }: ExperienceListOptions,
): TemplateResult {
  const { lang, title } = entry;
  const model = modelOf(entry);
  const text = isHit && (fragment(entry.texts, isHit) ?? fragment(entry.names, isHit));
  return experienceView(model, words, {
    layout: 'row',
    level,
    opening,
    found: isHit && {
      title: html`<bdi lang=${lang ?? nothing}>${markedView(marks(title, isHit))}</bdi>${
          model.title.added ? addedMark(words) : nothing
        }`,
      text: text
        ? html`<p class="fragment" part="fragment" lang=${lang ?? nothing}>${markedView(text)}</p>`
        : nothing,
    },
  });
}
