import { initialState } from '../models/list-state.js';
import { listModel, type Collection, type ListEntry, type ListModel } from '../models/list.js';
import type { ListActions, ListUi } from '../views/list.js';

/** What becomes of a press where there is no script: its button is not printed. */
export const nothingDone = (): void => undefined;

const actions: ListActions = {
  warm: nothingDone,
  query: nothingDone,
  clearQuery: nothingDone,
  sort: nothingDone,
  toggle: nothingDone,
  remove: nothingDone,
  clear: nothingDone,
  more: nothingDone,
  all: nothingDone,
  openFilters: nothingDone,
  expand: nothingDone,
  toResults: nothingDone,
};

interface WholeList<Entry extends ListEntry> {
  readonly model: ListModel<Entry>;
  readonly ui: ListUi;
  readonly actions: ListActions;
  readonly pageSize: number;
  readonly groupSize: number;
}

/** A list that nobody has searched, with all it has on one page: a filter that cannot be taken away hides. */
export function wholeList<Entry extends ListEntry>(
  collection: Collection<Entry>,
  sort: string,
): WholeList<Entry> {
  const pageSize = Math.max(1, collection.entries.length);
  return {
    model: listModel(collection, initialState(), { pageSize, sort }),
    ui: {
      query: '',
      filtersOpen: false,
      expanded: new Set(),
      news: '',
      drawn: pageSize,
      drawing: 0,
    },
    actions,
    pageSize,
    groupSize: pageSize,
  };
}
