import { Fault } from '../../fault.js';
import { kindOf, own } from './found.js';

const supportedMajor = '1';
/** Lists and objects inside one another. The format itself needs nine. */
const maxDepth = 64;
/** Values in the whole file: a bank of 20,000 practices has about a million. */
const maxValues = 2_000_000;

/** The file's object, or the Fault that says why nothing of it can be read. */
export function usableRoot(value: unknown): object {
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
    const children: unknown[] = Object.values(container);
    for (const child of children) {
      if (++count > maxValues) throw new Fault('too-large', { limit: 'values', max: maxValues });
      if (typeof child === 'object' && child) pending.push([child, depth + 1]);
    }
  }
}
