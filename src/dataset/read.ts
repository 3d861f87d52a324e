import { is, type GenericSchema, type InferOutput } from 'valibot';
import { Fault, type Params } from '../fault.js';
import type { Issue, IssueCode } from './issue.js';
import { collections, head } from './schema.js';
import type { Dataset } from './types.js';
import { object, type CollectionName } from './values.js';

const supportedMajor = '1';
/** Lists and objects inside one another. The format itself needs nine. */
const maxDepth = 64;
/** Values in the whole file: a bank of 20,000 practices has about a million. */
const maxValues = 2_000_000;
/** More than this nobody reads, and a hostile file could fill the memory with them. */
const maxIssues = 1000;

export interface Reading {
  readonly dataset: Dataset;
  /** What was left out or read differently, in the file's order; the first thousand. */
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
  const pass = { issues, moved: new Map<string, number>(), closing: new Set<string>() };
  const items = (name: CollectionName): readonly unknown[] => {
    const list = own(root, name);
    return Array.isArray(list) ? list : [];
  };

  // An item must be known to survive before a reference to it can be called good.
  const known = new Map<CollectionName, Map<string, number>>();
  for (const name of names) {
    const ids = new Map<string, number>();
    items(name).forEach((item, index) => {
      const id = own(mend(collections[name], item, '', silent()), 'id');
      if (typeof id === 'string' && !ids.has(id)) ids.set(id, index);
    });
    known.set(name, ids);
  }
  for (const [name, field] of hierarchies) {
    closingLinks(known.get(name) ?? new Map(), items(name), `${name}/`, field, pass.closing);
  }

  const checking = { ...pass, known };
  const fields = fieldsOf(head, root, '', checking);
  fields['id'] ??= 'dataset';
  fields['title'] ??= fields['id'];
  fields['language'] ??= 'und';
  moveMarks(fields, '', pass.moved);

  function collect<Name extends CollectionName>(name: Name) {
    const schema = collections[name];
    const found = new Map<string, InferOutput<(typeof collections)[Name]>>();
    const list = own(root, name);
    if (list !== undefined && !Array.isArray(list)) {
      report(checking, 'wrong-type', name, { found: kindOf(list), expected: 'list' });
    }
    items(name).forEach((item, index) => {
      const path = `${name}/${index}`;
      const mended = mend(schema, item, path, checking);
      const id = own(mended, 'id');
      if (typeof id !== 'string') return;
      if (known.get(name)?.get(id) !== index) {
        report(checking, 'duplicate-id', path, { id, collection: name });
        return;
      }
      moveMarks(mended, `${path}/`, pass.moved);
      if (is(schema, mended)) found.set(id, mended);
    });
    return found;
  }

  const dataset = {
    events: collect('events'),
    panels: collect('panels'),
    experiences: collect('experiences'),
    people: collect('people'),
    organizations: collect('organizations'),
    places: collect('places'),
    topics: collect('topics'),
    sources: collect('sources'),
  };
  const dropped = items('panels').length + items('experiences').length;
  if (!is(headSchema, fields) || (dropped && !dataset.panels.size && !dataset.experiences.size)) {
    const { code = '', path = '' } =
      issues.find((issue) => /^(panels|experiences)\//u.test(issue.path)) ?? {};
    throw new Fault('wrong-schema', { path, reason: code, dropped });
  }
  return { dataset: { head: fields, ...dataset }, issues };
}

const names = Object.keys(collections) as CollectionName[];
const headSchema = object(head);

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
    throw new Fault('unsupported-version', { found: String(version), supported: supportedMajor });
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

/** What the walk needs to see of a Valibot schema. */
interface Node extends GenericSchema {
  readonly named?: string;
  readonly collection?: CollectionName;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly unknown[];
  readonly key?: Node;
  readonly value?: Node;
  readonly pipe?: readonly unknown[];
}

interface Pass {
  readonly issues: Issue[];
  /** Where a list item went when others before it were left out; -1 when it was itself. */
  readonly moved: Map<string, number>;
  /** Paths of the links that close a cycle. */
  readonly closing: ReadonlySet<string>;
  /** The index of every item that survives; absent while that is being found out. */
  readonly known?: ReadonlyMap<CollectionName, ReadonlyMap<string, number>>;
}

const silent = (): Pass => ({ issues: [], moved: new Map(), closing: new Set() });

function report({ issues }: Pass, code: IssueCode, path: string, params: Params): undefined {
  if (issues.length < maxIssues) issues.push({ code, path, params });
}

/**
 * A copy of the value that its schema accepts, without the parts that were wrong;
 * undefined when nothing of it can stay, and whoever required it goes as well.
 */
function mend(schema: GenericSchema, value: unknown, path: string, pass: Pass): unknown {
  const node = schema as Node;
  if (node.wrapped) return value === undefined ? value : mend(node.wrapped, value, path, pass);
  if (value === undefined && !isTerm(node)) {
    return report(pass, 'missing', path, { expected: node.named ?? kindFor(node) });
  }
  if (node.type === 'union') return mendUnion(node.options as Node[], value, path, pass);

  const wrong = (code: IssueCode, params: Params) => report(pass, code, path, params);
  const found = kindOf(value);
  if (isTerm(node)) {
    const expected = node.options as string[];
    if (expected.includes(value as string)) return value;
    if (value === undefined) wrong('missing', { expected });
    else wrong('unknown-term', { found: shown(value), expected });
    return 'other';
  }
  if (found !== kindFor(node)) return wrong('wrong-type', { found, expected: kindFor(node) });

  if (node.entries) {
    const fields = fieldsOf(node.entries, value, path && `${path}/`, pass);
    const { startDate, endDate } = fields;
    if (
      typeof startDate === 'string' &&
      typeof endDate === 'string' &&
      before(endDate, startDate)
    ) {
      report(pass, 'end-before-start', `${path}/endDate`, { found: endDate, start: startDate });
      delete fields['endDate'];
    }
    const complete = Object.entries(node.entries).every(
      ([key, entry]) => entry.wrapped || fields[key] !== undefined,
    );
    return complete ? fields : undefined;
  }
  if (node.item) {
    const kept = mendList(node.item, value as unknown[], path, pass);
    if (!node.pipe || kept.length) return kept;
    return (value as unknown[]).length
      ? undefined
      : wrong('wrong-value', { found, expected: 'text' });
  }
  if (node.key && node.value) {
    const kept: Record<string, unknown> = {};
    const tags = Object.keys(value as object);
    for (const tag of tags) {
      const at = `${path}/${tag.slice(0, 80)}`;
      if (is(node.key, tag)) {
        const mended = mend(node.value, own(value, tag), at, pass);
        if (mended !== undefined) kept[tag] = mended;
      } else report(pass, 'wrong-value', at, { found: shown(tag), expected: 'language' });
    }
    if (Object.keys(kept).length) return kept;
    return tags.length ? undefined : wrong('wrong-value', { found, expected: 'language' });
  }
  if (!is(node, value)) {
    return wrong('wrong-value', { found: shown(value), expected: node.named ?? node.type });
  }
  const id = String(value);
  if (node.collection && pass.known) {
    const { collection } = node;
    if (!pass.known.get(collection)?.has(id))
      return wrong('dangling-reference', { id, collection });
    if (pass.closing.has(path)) return wrong('cycle', { id, collection });
  }
  if (node.named === 'date' && impossible(id)) return wrong('impossible-date', { found: id });
  return value;
}

/** Of several ways to read a value, the one that keeps most of it. */
function mendUnion(options: readonly Node[], value: unknown, path: string, pass: Pass): unknown {
  const found = kindOf(value);
  const fitting = options.filter((option) => kindFor(option) === found);
  const [first] = fitting;
  if (!first) {
    return report(pass, 'wrong-type', path, {
      found,
      expected: [...new Set(options.map(kindFor))],
    });
  }
  if (!fitting[1]) return mend(first, value, path, pass);
  const trials = fitting.map((option) => {
    const trial = { ...pass, issues: [] as Issue[], moved: new Map<string, number>() };
    return { trial, mended: mend(option, value, path, trial) };
  });
  const best =
    trials.find(({ trial, mended }) => mended && !trial.issues.length) ??
    trials.find(({ mended }) => mended) ??
    trials[0];
  // A reference that leads nowhere is told also when a label stands in for it.
  for (const { trial } of trials) {
    for (const { code, path: at, params } of trial.issues) {
      if (trial === best?.trial || code === 'dangling-reference') report(pass, code, at, params);
    }
  }
  best?.trial.moved.forEach((to, from) => pass.moved.set(from, to));
  return best?.mended;
}

function mendList(item: Node, list: readonly unknown[], path: string, pass: Pass): unknown[] {
  const kept: unknown[] = [];
  const seen = new Set<unknown>();
  for (const [index, value] of list.entries()) {
    const at = `${path}/${index}`;
    let mended = mend(item, value, at, pass);
    if (item.collection && mended !== undefined && seen.has(mended)) {
      const { collection } = item;
      mended = report(pass, 'duplicate-id', at, { id: String(mended), collection });
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

/** The known fields of an object, one by one: whatever else it holds is never copied. */
function fieldsOf(entries: object, value: unknown, prefix: string, pass: Pass) {
  const fields: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(entries) as [string, Node][]) {
    const mended = mend(entry, own(value, key), prefix + key, pass);
    if (mended !== undefined) fields[key] = mended;
  }
  return fields;
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

/** Follows each chain once; the link that meets its own chain again is the one to drop. */
function closingLinks(
  ids: ReadonlyMap<string, number>,
  items: readonly unknown[],
  prefix: string,
  field: string,
  closing: Set<string>,
): void {
  const passed = new Map<unknown, string>();
  for (const start of ids.keys()) {
    let index: number | undefined;
    for (let id: unknown = start; !passed.has(id);) {
      index = ids.get(id as string);
      if (index === undefined) break;
      passed.set(id, start);
      id = own(items[index], field);
      if (passed.get(id) === start) closing.add(`${prefix}${index}/${field}`);
    }
  }
}

/** A closed vocabulary that has a place for what it does not know. */
function isTerm(node: Node): boolean {
  return node.type === 'picklist' && !!node.options?.includes('other');
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

/** The kind of value a schema asks for, in the same words. */
function kindFor({ type }: Node): string {
  if (/^(array|tuple)$/u.test(type)) return 'list';
  if (type === 'record') return 'object';
  return /^(string|literal|picklist)$/u.test(type) ? 'text' : type;
}

/** Never `String` of an object: its `toString` is the file's. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, 80)
    : kindOf(value);

/** As far as both are known: 2011 is not before 2011-04. */
const before = (end: string, start: string): boolean => end < start.slice(0, end.length);

/** Only a full date can be: the schema has seen to months and to days up to 31. */
function impossible(date: string): boolean {
  const [, , day] = date.split('-');
  if (!day) return false;
  const parsed = new Date(`${date}T00:00Z`);
  // Engines differ: some refuse 30 February, some read 2 March.
  return parsed.getUTCDate() !== Number(day);
}
