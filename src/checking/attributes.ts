import type { Finding, FindingCode } from './finding.js';
import { nearest } from './nearest.js';
import { namesOf, optionsOf, refusedOf } from './options.js';

/** An attribute of an element of ours. */
export interface Written {
  /** Its name on the element. */
  readonly name: string;
  /** As the page has it: in a placeholder with `data-` before it. */
  readonly attribute: string;
  readonly line: number;
  readonly value: string;
  /** Whether quotes of typesetters had to be taken from the value. */
  readonly quoted: boolean;
}

/** What HTML has on every element (WHATWG HTML, 3.2.6), and what comes with shadow trees and ARIA. */
const everywhere = new Set(
  `accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint
  exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce
  part popover role slot spellcheck style tabindex title translate writingsuggestions xml:lang
  typeof property resource vocab about`.split(/\s+/u),
);
const families = /^(?:data-|aria-|on[a-z]+$)/u;

/** What is wrong with the attributes of one element. */
export function attributeFindings(
  tag: string,
  where: string,
  written: readonly Written[],
): readonly Finding[] {
  const names = namesOf(tag);
  return written.flatMap(({ name, attribute, line, value, quoted }): readonly Finding[] => {
    const finding = (code: FindingCode, params: Finding['params']) => [
      { line, where, code, params: { tag, name: attribute, value, ...params } },
    ];
    if (!names.includes(name)) {
      if (everywhere.has(name) || families.test(name)) return [];
      const near = nearest(name, names);
      return finding('unknown-attribute', { meant: near ?? '', names: names.join(', ') });
    }
    // In a placeholder they are read, and told.
    if (quoted && name === attribute) return finding('quotes', {});
    if (name === 'link-template' && value && !value.includes('{id}')) {
      return finding('no-place-for-id', { id: '{id}' });
    }
    const options = optionsOf(tag, name);
    const [refused] = options && value ? refusedOf(options, value) : [];
    if (!options || refused === undefined) return [];
    if (options.kind === 'number') {
      const { from, to } = options;
      return finding('wrong-number', { from, to: Number.isFinite(to) ? to : '' });
    }
    const { words } = options;
    const word = refused.split(':', 1)[0] ?? refused;
    const near = nearest(word, words) ?? '';
    return finding('unknown-value', { value: refused, meant: near, names: words.join(', ') });
  });
}
