import type { TemplateResult } from 'lit';
import type { TakingController } from '../features/taking.js';
import { citationMessages } from '../i18n/es/citation.js';
import type { Words } from '../i18n/words.js';
import type { CitationModel } from '../models/citation.js';
import { initialState } from '../models/list-state.js';
import { listModel } from '../models/list.js';
import { citation, type CitationFormat } from '../publishing/citation.js';
import { citationView } from '../views/citation.js';
import type { ListActions, Listing } from '../views/list.js';

/** Handlers do nothing, because buttons are not printed without a script. */
const nothing = (): void => undefined;

const actions: ListActions = {
  warm: nothing,
  query: nothing,
  clearQuery: nothing,
  sort: nothing,
  toggle: nothing,
  remove: nothing,
  clear: nothing,
  more: nothing,
  all: nothing,
  openFilters: nothing,
  expand: nothing,
  toResults: nothing,
};

/** A list without query and paging. Without a script, nobody could remove a filter. */
export const everythingListed: Listing = {
  ui: {
    query: '',
    filtersOpen: false,
    expanded: new Set(),
    news: '',
    drawn: Infinity,
    drawing: 0,
  },
  actions,
  groupSize: Number.MAX_SAFE_INTEGER,
  show: (collection, { sort }) =>
    listModel(collection, initialState(), {
      pageSize: Math.max(1, collection.entries.length),
      sort,
    }),
};

/** Nothing was copied or downloaded. */
export const nothingTaken: Pick<TakingController, 'taken' | 'text' | 'copy' | 'download'> = {
  taken: undefined,
  text: undefined,
  copy: () => Promise.resolve(),
  download: nothing,
};

/** The citation of the document, without date of access and address: these depend on the reader. */
export function documentCitation(
  model: CitationModel,
  format: CitationFormat,
  words: Words,
): TemplateResult {
  const own = words.section('citation', citationMessages);
  const document = { ...model.document, href: undefined };
  const pieces = citation(format, { ...model, document }, { words, own, accessed: '' });
  return citationView(model, own, {
    formats: [],
    files: [],
    format,
    pieces,
    choose: nothing,
    copy: nothing,
    download: nothing,
    news: '',
  });
}
