import type { Params } from '../../fault.js';
import { before } from '../consistency.js';
import type { Issue, IssueCode } from '../issue.js';
import { impossible, lostLetter, patterns, wellFormed } from '../patterns.js';
import { fieldsOf, type Fields, type Shape } from '../shape.js';
import { vocabularies } from '../vocabularies.js';
import { kindOf, own, shown } from './found.js';
import type { ValueOf } from './value-of.js';

/** More than this nobody reads, and a hostile file could fill the memory with them. */
const maxIssues = 1000;

export interface Pass {
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

export const silent = () => ({
  issues: [] as Issue[],
  moved: new Map<string, number>(),
  closing: new Set<string>(),
  dropped: new Map<string, string>(),
  told: new Set<IssueCode>(),
});

export function report({ issues }: Pass, code: IssueCode, path: string, params: Params): unknown {
  if (issues.length < maxIssues) issues.push({ code, path, params });
  return undefined;
}

// The compiler cannot follow a walk along a table. That what comes of the two exported ways in has
// the shape is held by a test against the schemas, over thousands of broken files.

/**
 * A copy of the value that has the shape, without the parts that were wrong;
 * undefined when nothing of it can stay, and whoever required it goes as well.
 */
export function mend<S extends Shape>(
  shape: S,
  value: unknown,
  path: string,
  pass: Pass,
): ValueOf<S> | undefined;
export function mend(shape: Shape, value: unknown, path: string, pass: Pass): unknown {
  return mendShape(shape, value, path, pass);
}

/** What a file says of itself: each field for itself, as none of them costs the file. */
export function mendHead<F extends Fields>(
  shapes: F,
  root: object,
  pass: Pass,
): Partial<ValueOf<F>>;
export function mendHead(shapes: Fields, root: object, pass: Pass): unknown {
  return mendFields(shapes, root, '', pass).fields;
}

function mendShape(shape: Shape, value: unknown, path: string, pass: Pass): unknown {
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
  for (const { key, required, shape } of fieldsOf(shapes)) {
    const given = own(value, key);
    if (given === undefined && !required) continue;
    const mended = mendShape(shape, given, prefix + key, pass);
    if (mended !== undefined) fields[key] = mended;
    else if (required) complete = false;
  }
  return { fields, complete };
}

/** Of several ways to read an object, the first without fault, else the first that keeps it. */
function mendChoice(shapes: readonly Shape[], value: unknown, path: string, pass: Pass): unknown {
  const trials = shapes.map((shape) => {
    const trial = { ...pass, issues: [] as Issue[] };
    return { ...trial, mended: mendShape(shape, value, path, trial) };
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
    let mended = mendShape(shape, value, at, pass);
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
  const check = own(wellFormed, name) as ((value: unknown) => boolean) | undefined;
  const wanted = pattern || terms ? 'text' : (kinds[name] ?? name);
  if (kind !== wanted) {
    return wrong('wrong-type', { found: kind, expected: pattern ? expected : wanted });
  }
  const good = pattern ? pattern.test(value as string) : check?.(value);
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
  const lost = text.indexOf(lostLetter);
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
