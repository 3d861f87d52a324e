import { Fault } from '../fault.js';
import { closingOf, hierarchies } from './consistency.js';
import type { Issue } from './issue.js';
import { kindOf, own, shown } from './read/found.js';
import { moveMarks } from './read/marks.js';
import { mend, mendHead, report, silent } from './read/mend.js';
import { usableRoot } from './read/usable-root.js';
import type { ValueOf } from './read/value-of.js';
import { collections, head } from './table.js';
import type { Dataset } from './types.js';
import type { CollectionName } from './values.js';

export interface Reading {
  readonly dataset: Dataset;
  /**
   * What was left out or read differently, in the file's order; the first thousand. References that
   * were left out because what they name was, and say so in `because`, come after all others.
   */
  readonly issues: readonly Issue[];
}

/**
 * The one door from unknown to typed. What is wrong in one place is left out at that place,
 * and reported; a file of which nothing can be shown throws a Fault: `wrong-schema`,
 * `unsupported-version` or `too-large`. The value that was given is never written to.
 */
export function readDataset(value: unknown): Reading {
  const root = usableRoot(value);
  const issues: Issue[] = [];
  const pass = { ...silent(), issues };
  const items = (name: CollectionName): readonly unknown[] => {
    const list = own(root, name);
    return Array.isArray(list) ? list : [];
  };

  // An item must be known to survive before a reference to it can be called good.
  const known = new Map<string, Map<string, number>>();
  for (const name of names) {
    const ids = new Map<string, number>();
    items(name).forEach((item, index) => {
      const id = own(mend(collections[name], item, '', silent()), 'id');
      if (typeof id === 'string') ids.set(id, ids.get(id) ?? index);
      else {
        pass.dropped.set(`${name}/${shown(own(item, 'id'))}`, `${name}/${index}`);
      }
    });
    if (!Array.isArray(own(root, name) ?? [])) pass.dropped.set(name, name);
    known.set(name, ids);
  }
  for (const [name, field] of hierarchies) {
    const ids = [...(known.get(name) ?? [])];
    const parents = new Map(ids.map(([id, index]) => [id, own(items(name)[index], field)]));
    for (const id of closingOf(parents)) {
      pass.closing.add(`${name}/${known.get(name)?.get(String(id)) ?? ''}/${field}`);
    }
  }

  const checking = { ...pass, known };
  const found = mendHead(head, root, checking);
  const { formatVersion = '1.0', id = 'dataset', title = id, language = 'und' } = found;
  const mendedHead = { ...found, formatVersion, id, title, language };
  moveMarks(mendedHead, '', pass.moved);

  const read = <Name extends CollectionName>(name: Name) => {
    const found = new Map<string, ValueOf<(typeof collections)[Name]>>();
    const list = own(root, name);
    if (list !== undefined && !Array.isArray(list)) {
      report(checking, 'wrong-type', name, { found: kindOf(list), expected: 'list' });
    }
    items(name).forEach((item, index) => {
      const path = `${name}/${index}`;
      const mended = mend(collections[name], item, path, checking);
      const id = own(mended, 'id');
      if (mended === undefined || typeof id !== 'string') return;
      if (known.get(name)?.get(id) !== index) {
        report(checking, 'duplicate-id', path, { id, collection: name });
        return;
      }
      moveMarks(mended, `${path}/`, pass.moved);
      found.set(id, mended);
    });
    return found;
  };
  const dataset: Dataset = {
    head: mendedHead,
    events: read('events'),
    panels: read('panels'),
    experiences: read('experiences'),
    people: read('people'),
    organizations: read('organizations'),
    places: read('places'),
    topics: read('topics'),
    sources: read('sources'),
  };
  issues.sort((one, other) => consequence(one) - consequence(other));
  const dropped = items('panels').length + items('experiences').length;
  if (dropped && !dataset.panels.size && !dataset.experiences.size) {
    const first = issues.find(({ path }) => /^(panels|experiences)\//u.test(path));
    const { code = '', path = '' } = first ?? {};
    throw new Fault('wrong-schema', { path, reason: code, dropped });
  }
  return { dataset, issues };
}

const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);
const names = Object.keys(collections).filter(isCollection);

/** Whoever mends the cause has mended it too: it is told last. */
const consequence = ({ params }: Issue): number => Number('because' in params);
