import type { TemplateResult } from 'lit';
import type { Dataset, LocatedDataset } from '../../dataset/types.js';
import { directoryWords } from '../../i18n/directory.js';
import type { Words } from '../../i18n/words.js';
import { directoryModel } from '../../models/directory.js';
import type { Remember } from '../../models/remember.js';
import type { Listing } from '../../views/list.js';
import { emptyView } from '../../views/shell.js';
import type { Unfolding } from '../../views/unfold.js';
import type { Asked } from '../options.js';
import type { ActorDirectoryElement } from './actor-directory.js';
import { actorDirectoryView, newsOf } from './actor-directory.view.js';

/** What a directory shows of a dataset, in the state that the reader left it in. */
export function actorDirectoryContent(
  { panel, facets, pageSize, headingLevel }: Asked<ActorDirectoryElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  {
    listing,
    unfolding,
    remember,
  }: { readonly listing: Listing; readonly unfolding: Unfolding; readonly remember: Remember },
): TemplateResult {
  const own = directoryWords(words);
  const model = remember(modelOf, dataset, base, words, panel, facets);
  if (!model.collection.entries.length) {
    return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
  }
  // A directory has only one order.
  const list = listing.show(model.collection, { pageSize, sort: '' }, (one, query) =>
    newsOf(one, query, own),
  );
  return actorDirectoryView(model, words, own, {
    list,
    ui: listing.ui,
    actions: listing.actions,
    pageSize,
    level: headingLevel,
    unfolding,
  });
}

function modelOf(dataset: Dataset, base: string, words: Words, panel: string, facets: string) {
  return directoryModel(dataset, {
    panel,
    facets: facets.match(/[^\s,]+/gu) ?? [],
    language: words.locale,
    base,
    say: (facet, value) =>
      facet === 'country' ? words.country(value) : words.term('sector', value),
  });
}
