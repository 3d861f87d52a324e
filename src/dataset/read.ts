import { Fault, type Params } from '../fault.js';
import { before, closingOf } from './consistency.js';
import type { Issue, IssueCode } from './issue.js';
import { collections, head, type Fields, type Shape } from './table.js';
import type { Collections, Dataset, DatasetHead } from './types.js';
import { patterns, wellFormed } from './value-forms.js';
import type { CollectionName } from './values.js';
import { vocabularies } from './all-vocabularies.js';
import { impossible } from './well-formed.js';

const supportedMajor = '1';
/** Lists and objects inside one another. The format itself needs nine. */
const maxDepth = 64;
/** Values in the whole file: a bank of 20,000 practices has about a million. */
const maxValues = 2_000_000;
/** More than this nobody reads, and a hostile file could fill the memory with them. */
const maxIssues = 1000;

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
  const { fields } = mendFields(head, root, '', checking);
  fields['id'] ??= 'dataset';
  fields['title'] ??= fields['id'];
  fields['language'] ??= 'und';
  moveMarks(fields, '', pass.moved);

  const dataset: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const name of names) {
    const found = new Map<string, unknown>();
    const list = own(root, name);
    if (list !== undefined && !Array.isArray(list)) {
      report(checking, 'wrong-type', name, { found: kindOf(list), expected: 'list' });
    }
    items(name).forEach((item, index) => {
      const path = `${name}/${index}`;
      const mended = mend(collections[name], item, path, checking);
      const id = own(mended, 'id');
      if (typeof id !== 'string') return;
      if (known.get(name)?.get(id) !== index) {
        report(checking, 'duplicate-id', path, { id, collection: name });
        return;
      }
      moveMarks(mended, `${path}/`, pass.moved);
      found.set(id, mended);
    });
    dataset[name] = found;
  }
  issues.sort((one, other) => consequence(one) - consequence(other));
  const dropped = items('panels').length + items('experiences').length;
  if (dropped && !dataset['panels']?.size && !dataset['experiences']?.size) {
    const first = issues.find(({ path }) => /^(panels|experiences)\//u.test(path));
    const { code = '', path = '' } = first ?? {};
    throw new Fault('wrong-schema', { path, reason: code, dropped });
  }
  // The table is generated from the schemas the types are inferred from; a test holds what was
  // read against those schemas over thousands of broken files.
  return {
    dataset: { head: fields as unknown as DatasetHead, ...(dataset as unknown as Collections) },
    issues,
  };
}

const names = Object.keys(collections) as CollectionName[];

/** Fields that must not lead back to their own item. */
const hierarchies = [
  ['organizations', 'partOf'],
  ['places', 'containedIn'],
] as const;

/** The file's object, or the Fault that says why nothing of it can be read. */
function usableRoot(value: unknown): object {
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    throw new Fault('wrong-schema', { found: kindOf(value), expected: 'object' });
  }
  const version = own(value, 'formatVersion');
  const major = typeof version === 'string' && /^(\d+)\.\d+$/u.exec(version)?.[1];
  if (!major) {
    const found = typeof version === 'string' ? version.slice(0, 80) : kindOf(version);
    throw new Fault('wrong-schema', { path: 'formatVersion', found, expected: 'version' });
  }
  if (major !== supportedMajor) {
    throw new Fault('unsupported-version', { found: version, supported: supportedMajor });
  }
  if (own(value, 'kind') === 'index') {
    throw new Fault('wrong-schema', { path: 'kind', found: 'index', expected: 'dataset' });
  }
  if (!Array.isArray(own(value, 'panels')) && !Array.isArray(own(value, 'experiences'))) {
    const path = own(value, 'experiences') === undefined ? 'panels' : 'experiences';
    throw new Fault('wrong-schema', { path, found: kindOf(own(value, path)), expected: 'list' });
  }
  refuseTooLarge(value);
  return value;
}

/** Walks without recursion, so that nesting cannot exhaust the stack before it is refused. */
function refuseTooLarge(root: object): void {
  const pending: [object, number][] = [[root, 1]];
  let count = 0;
  for (let next; (next = pending.pop());) {
    const [container, depth] = next;
    if (depth > maxDepth) throw new Fault('too-large', { limit: 'depth', max: maxDepth });
    for (const child of Object.values(container) as unknown[]) {
      if (++count > maxValues) throw new Fault('too-large', { limit: 'values', max: maxValues });
      if (typeof child === 'object' && child) pending.push([child, depth + 1]);
    }
  }
}

interface Pass {
  readonly issues: Issue[];
  /** Where a list item went when others before it were left out; -1 when it was itself. */
  readonly moved: Map<string, number>;
  /** Paths of the links that close a cycle. */
  readonly closing: ReadonlySet<string>;
  /** Paths of the items that do not survive, by collection and id. */
  readonly dropped: ReadonlyMap<string, string>;
  /** What is told once for a whole file. */
  readonly told: Set<IssueCode>;
  /** The index of every item that survives; absent while that is being found out. */
  readonly known?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const silent = () => ({
  issues: [] as Issue[],
  moved: new Map<string, number>(),
  closing: new Set<string>(),
  dropped: new Map<string, string>(),
  told: new Set<IssueCode>(),
});

/** Whoever mends the cause has mended it too: it is told last. */
const consequence = ({ params }: Issue): number => Number('because' in params);

function report({ issues }: Pass, code: IssueCode, path: string, params: Params): unknown {
  if (issues.length < maxIssues) issues.push({ code, path, params });
  return undefined;
}

/**
 * A copy of the value that has the shape, without the parts that were wrong;
 * undefined when nothing of it can stay, and whoever required it goes as well.
 */
function mend(shape: Shape, value: unknown, path: string, pass: Pass): unknown {
  if (typeof shape === 'string') return mendValue(shape, value, path, pass);
  const [first, second] = Array.isArray(shape) ? (shape as readonly Shape[]) : [];
  const found = kindOf(value);
  const expected = first && !second ? 'list' : 'object';
  if (found !== expected) return report(pass, 'wrong-type', path, { found, expected });
  if (second) return mendChoice(shape as readonly Shape[], value, path, pass);
  if (first) return mendList(first, value as readonly unknown[], path, pass);

  const { fields, complete } = mendFields(shape as Fields, value, `${path}/`, pass);
  const { startDate, endDate } = fields;
  if (typeof startDate === 'string' && typeof endDate === 'string' && before(endDate, startDate)) {
    report(pass, 'end-before-start', `${path}/endDate`, { found: endDate, start: startDate });
    delete fields['endDate'];
  }
  return complete ? fields : undefined;
}

/** The known fields of an object, one by one: whatever else it holds is never copied. */
function mendFields(shapes: Fields, value: unknown, prefix: string, pass: Pass) {
  const fields: Record<string, unknown> = {};
  let complete = true;
  for (const [name, shape] of Object.entries(shapes)) {
    const key = name.replace('!', '');
    const required = key !== name;
    const given = own(value, key);
    if (given === undefined && !required) continue;
    const mended = mend(shape, given, prefix + key, pass);
    if (mended !== undefined) fields[key] = mended;
    else if (required) complete = false;
  }
  return { fields, complete };
}

/** Of several ways to read an object, the first without fault, else the first that keeps it. */
function mendChoice(shapes: readonly Shape[], value: unknown, path: string, pass: Pass): unknown {
  const trials = shapes.map((shape) => {
    const trial = { ...pass, issues: [] as Issue[] };
    return { ...trial, mended: mend(shape, value, path, trial) };
  });
  const best =
    trials.find(({ issues, mended }) => mended && !issues.length) ??
    trials.find(({ mended }) => mended) ??
    trials[0];
  for (const trial of trials) {
    for (const { code, path: at, params } of trial.issues) {
      // A reference that leads nowhere is told also when a label stands in for it.
      const always = code === 'dangling-reference' || code === 'lost-letters';
      if (trial === best || always) report(pass, code, at, params);
    }
  }
  return best?.mended;
}

function mendList(shape: Shape, list: readonly unknown[], path: string, pass: Pass): unknown[] {
  const kept: unknown[] = [];
  const isReference = typeof shape === 'string' && shape[0] === '>';
  const seen = new Set<unknown>();
  for (const [index, value] of list.entries()) {
    const at = `${path}/${index}`;
    let mended = mend(shape, value, at, pass);
    if (isReference && mended !== undefined && seen.has(mended)) {
      mended = report(pass, 'duplicate-id', at, {
        id: shown(mended),
        collection: shape.slice(1),
      });
    }
    if (mended === undefined) pass.moved.set(at, -1);
    else {
      if (kept.length !== index) pass.moved.set(at, kept.length);
      seen.add(mended);
      kept.push(mended);
    }
  }
  return kept;
}

function mendValue(name: string, value: unknown, path: string, pass: Pass): unknown {
  if (name === 'label' || name === 'prose') return mendWords(value, name, path, pass);
  const collection = name[0] === '>' ? name.slice(1) : '';
  const terms = own(vocabularies, name) as readonly unknown[] | undefined;
  const expected = collection ? 'id' : name;
  const wrong = (code: IssueCode, params: Params) => report(pass, code, path, params);

  if (terms?.includes(value)) return value;
  if (terms?.includes('other')) {
    const expected = terms as readonly string[];
    if (value === undefined) wrong('missing', { expected });
    else wrong('unknown-term', { found: shown(value), expected });
    return 'other';
  }
  if (value === undefined) return wrong('missing', { expected });
  const kind = kindOf(value);
  const pattern = own(patterns, expected) as RegExp | undefined;
  const wanted = pattern || terms ? 'text' : (kinds[name] ?? name);
  if (kind !== wanted) {
    return wrong('wrong-type', { found: kind, expected: pattern ? expected : wanted });
  }
  const good = pattern ? pattern.test(value as string) : wellFormed[name]?.(value);
  if (!good) return wrong('wrong-value', { found: shown(value), expected });
  if (name === 'point') return pointOf(value);
  const text = typeof value === 'string' ? value : '';
  if (collection && pass.known) {
    const ids = pass.known.get(collection);
    if (!ids?.has(text)) {
      const because = pass.dropped.get(`${collection}/${text}`) ?? pass.dropped.get(collection);
      const cause = because ? { because } : {};
      return wrong('dangling-reference', { id: text, collection, ...cause });
    }
    if (pass.closing.has(path)) return wrong('cycle', { id: text, collection });
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0 && !pass.told.has('lost-letters')) {
    pass.told.add('lost-letters');
    wrong('lost-letters', { found: text.slice(Math.max(0, lost - 20), lost + 20) });
  }
  if (name === 'date' && impossible(text)) return wrong('impossible-date', { found: text });
  return value;
}

/** A label, or `prose`: paragraphs; in one language, or by language tag. */
function mendWords(value: unknown, name: string, path: string, pass: Pass, inner?: true): unknown {
  const kind = kindOf(value);
  if (kind === 'list' && name === 'prose') {
    const list = value as readonly unknown[];
    const kept = mendList('text', list, path, pass);
    if (kept.length) return kept;
    return list.length
      ? undefined
      : report(pass, 'wrong-value', path, { found: kind, expected: 'text' });
  }
  if (kind !== 'object' || inner) return mendValue('text', value, path, pass);
  const kept: Record<string, unknown> = {};
  const tags = Object.keys(value as object);
  for (const tag of tags) {
    const at = `${path}/${tag.slice(0, 80)}`;
    // A tag has no room for `__proto__`: hostile keys end here.
    const mended =
      mendValue('language', tag, at, pass) && mendWords(own(value, tag), name, at, pass, true);
    if (mended !== undefined) kept[tag] = mended;
  }
  if (Object.keys(kept).length) return kept;
  return tags.length
    ? undefined
    : report(pass, 'wrong-value', path, { found: kind, expected: 'text' });
}

/** Marks such as `topics/1` follow their value when an earlier one was left out. */
function moveMarks(entity: unknown, prefix: string, moved: ReadonlyMap<string, number>): void {
  if (!moved.size) return;
  const fields = entity as Record<string, { path: string }[] | undefined>;
  for (const key of ['editorial', 'needsReview']) {
    if (!fields[key]) continue;
    fields[key] = fields[key].flatMap((mark) => {
      let from = prefix;
      const to: (string | number)[] = [];
      for (const part of mark.path.split('/')) {
        from += part;
        to.push(moved.get(from) ?? part);
        from += '/';
      }
      return to.includes(-1) ? [] : [{ ...mark, path: to.join('/') }];
    });
  }
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
}

/** The kinds of value that are not text and not named like their kind. */
const kinds: Readonly<Record<string, string>> = {
  sdg: 'number',
  amount: 'number',
  point: 'object',
};

/** Without what GeoJSON allows beside: an altitude, a bounding box. */
function pointOf(value: unknown) {
  const [longitude, latitude] = own(value, 'coordinates') as readonly unknown[];
  return { type: 'Point', coordinates: [longitude, latitude] };
}

/** Never `String` of an object: its `toString` is the file's. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, 80)
    : kindOf(value);
