import { allAttributesOf } from '../embedding/elements.js';
import type { PageElement } from '../page/page.js';
import type { Finding, FindingCode } from './finding.js';
import { nearest } from './nearest.js';
import { optionsOf, refusedOf } from './options.js';

/** What HTML has on every element (WHATWG HTML, 3.2.6), and what comes with shadow trees and ARIA. */
const everywhere = new Set(
  `accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint
  exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce
  part popover role slot spellcheck style tabindex title translate writingsuggestions xml:lang
  typeof property resource vocab about`.split(/\s+/u),
);
const families = /^(?:data-|aria-|on[a-z]+$)/u;

/** What is wrong with the attributes of one element. */
export function attributeFindings({
  tag,
  where,
  placeholder,
  attributes,
}: PageElement): readonly Finding[] {
  const names = allAttributesOf(tag);
  return attributes.flatMap(({ name, written, line, meant: value, quoted }) => {
    const finding = (code: FindingCode, params: Finding['params']) => [
      { line, where, code, params: { tag, name: written, value, ...params } },
    ];
    if (!names.includes(name)) {
      if (everywhere.has(name) || families.test(name)) return [];
      const near = nearest(name, names);
      return finding('unknown-attribute', { meant: near ?? '', names: names.join(', ') });
    }
    // In a placeholder they are read, and told.
    if (quoted && !placeholder) return finding('quotes', {});
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
