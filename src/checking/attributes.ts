import type { PageElement } from '../page/page.js';
import type { Finding, FindingCode } from './finding.js';
import { nearest } from './nearest.js';
import { attributesOf, optionsIn } from '../prerender/articles.js';
import { refusedOf } from './options.js';

/**
 * Attributes of every HTML element (WHATWG HTML, 3.2.6), and those of shadow trees, ARIA and RDFa.
 */
const everywhere = new Set(
  `accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint
  exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce
  part popover role slot spellcheck style tabindex title translate writingsuggestions xml:lang
  typeof property resource vocab about`.split(/\s+/u),
);
const families = /^(?:data-|aria-|on[a-z]+$)/u;

/** Finds what is wrong with the attributes of one element. */
export function attributeFindings({
  tag,
  where,
  placeholder,
  attributes,
}: PageElement): readonly Finding[] {
  const names = attributesOf(tag);
  const options = optionsIn(tag);
  return attributes.flatMap(({ name, written, line, meant: value, quoted }) => {
    const finding = (code: FindingCode, params: Finding['params']) => [
      { line, where, code, params: { tag, name: written, value, ...params } },
    ];
    if (!names.includes(name)) {
      if (everywhere.has(name) || families.test(name)) return [];
      const near = nearest(name, names);
      return finding('unknown-attribute', { meant: near ?? '', names: names.join(', ') });
    }
    // Quotes in a placeholder are removed on reading, so they are not reported.
    if (quoted && !placeholder) return finding('quotes', {});
    const allowed = options.get(name)?.allowed;
    const [refused] = allowed && value ? refusedOf(allowed, value) : [];
    if (!allowed || refused === undefined) return [];
    if (allowed.kind === 'address') return finding('no-place-for-id', { id: '{id}' });
    if (allowed.kind === 'number') {
      const { from, to } = allowed;
      return finding('wrong-number', { from, to: Number.isFinite(to) ? to : '' });
    }
    if (!('words' in allowed)) return [];
    const { words } = allowed;
    const word = refused.split(':', 1)[0] ?? refused;
    const near = nearest(word, words) ?? '';
    return finding('unknown-value', { value: refused, meant: near, names: words.join(', ') });
  });
}
