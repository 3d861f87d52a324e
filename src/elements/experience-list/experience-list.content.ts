import type { TemplateResult } from 'lit';
import type { Dataset, LocatedDataset } from '../../dataset/types.js';
import { catalogueWords } from '../../i18n/catalogue.js';
import type { Words } from '../../i18n/words.js';
import { experienceModel, type ExperienceModel } from '../../models/experience.js';
import { experienceCollection, type ExperienceEntry } from '../../models/list-experiences.js';
import type { Remember } from '../../models/remember.js';
import type { Opening } from '../../views/folded.js';
import type { Listing } from '../../views/list.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { ExperienceListElement } from './experience-list.js';
import { experienceListView, newsOf } from './experience-list.view.js';

/** What a catalogue shows of a dataset, in the state that the reader left it in. */
export function experienceListContent(
  asked: Asked<ExperienceListElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  {
    listing,
    opening,
    remember,
  }: { readonly listing: Listing; readonly opening: Opening; readonly remember: Remember },
): TemplateResult {
  const { pageSize, sort } = asked;
  const own = catalogueWords(words);
  const collection = remember(collectionOf, dataset, words, asked.panel, asked.facets);
  if (!collection) return emptyView(words.t('empty'));
  const model = listing.show(collection, { pageSize, sort }, (one, query) =>
    newsOf(one, query, own),
  );
  const options = {
    collection,
    model,
    modelOf: remember(modelsOf, dataset, base, words.locale),
    ui: listing.ui,
    actions: listing.actions,
    pageSize,
    groupSize: listing.groupSize,
    level: asked.headingLevel,
    opening,
  };
  return experienceListView(options, words, own);
}

function collectionOf(dataset: Dataset, words: Words, panel: string, facets: string) {
  const own = catalogueWords(words);
  return experienceCollection(dataset, {
    panel,
    facets: facets.match(/[^\s,]+/gu) ?? [],
    language: words.locale,
    say: (facet, value) =>
      facet === 'country'
        ? words.country(value)
        : facet === 'form' || facet === 'sector' || facet === 'setting'
          ? words.term(facet, value)
          : facet === 'sdg'
            ? `${own.facet('sdg')} ${value}`
            : value,
  });
}

/** Returns the model of an experience, computed when it is first drawn. */
function modelsOf(dataset: Dataset, base: string, wanted: string) {
  const known = new Map<string, ExperienceModel>();
  const languages = { wanted, dataset: dataset.head.language };
  return ({ id, experience }: ExperienceEntry): ExperienceModel => {
    const model = known.get(id) ?? experienceModel(experience, dataset, languages, base);
    known.set(id, model);
    return model;
  };
}
