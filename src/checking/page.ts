import { tags } from '../embedding/elements.js';
import type { OtherElement, Page, PageElement, PageScript } from '../page/page.js';
import { withoutPrefix } from '../page/placeholder.js';
import { attributesOf } from '../prerender/articles.js';
import { attributeFindings } from './attributes.js';
import type { Finding, FindingCode } from './finding.js';
import { nearest } from './nearest.js';

/** Finds what is wrong in a page without looking at its data, in document order. */
export function pageFindings({ elements, others, scripts }: Page): readonly Finding[] {
  const findings = [
    ...scripts.map((one) => ({ start: one.start, found: scriptFindings(one) })),
    ...others.map((one) => ({ start: one.start, found: otherFindings(one) })),
    ...elements.map((one) => ({ start: one.start, found: elementFindings(one) })),
  ]
    .sort((first, other) => first.start - other.start)
    .flatMap(({ found }) => found);
  const [first] = elements.filter(({ tag }) => tag !== 'vitrina-data');
  if (!first || scripts.length) return findings;
  return [...findings, { line: first.line, where: first.where, code: 'no-script', params: {} }];
}

function scriptFindings({ file, type, line }: PageScript): readonly Finding[] {
  if (file !== 'vitrina.js' || type === 'module') return [];
  return [{ line, where: '<script>', code: 'not-module', params: {} }];
}

/** Reports an element or a placeholder whose name is nearly one of ours. */
function otherFindings({ tagName, named, line, where }: OtherElement): readonly Finding[] {
  if (named !== undefined) {
    const params = { names: tags.join(', '), meant: nearest(named, tags) ?? '' };
    return [{ line, where, code: 'unknown-name', params }];
  }
  const meant =
    nearest(withoutPrefix(tagName), tags) ??
    (tagName.startsWith('vitrina-') ? 'vitrina-data' : undefined);
  return meant ? [{ line, where, code: 'misspelt-tag', params: { meant } }] : [];
}

function elementFindings(element: PageElement): readonly Finding[] {
  const { tag, line, where, placeholder, source, content, inParagraph, fallback } = element;
  const of = (code: FindingCode, params: Finding['params'] = {}): Finding => {
    return { line, where, code, params: { tag, ...params } };
  };
  const findings = [...unreadFindings(element), ...attributeFindings(element)];
  if (!source) findings.push(of('no-source', { attribute: placeholder ? 'data-src' : 'src' }));
  if (!placeholder && !content) findings.push(of('not-closed'));
  if (!placeholder && inParagraph) findings.push(of('in-paragraph'));
  if (tag !== 'vitrina-data' && !fallback.trim()) findings.push(of('no-fallback'));
  return findings;
}

/** Reports a placeholder's attributes that lack `data-` or are misspelt. */
function unreadFindings({ tag, where, placeholder, unread }: PageElement): readonly Finding[] {
  if (!placeholder) return [];
  const known = attributesOf(tag);
  return unread.flatMap(({ name, line }): readonly Finding[] => {
    if (known.includes(name)) return [{ line, where, code: 'needs-data', params: { name } }];
    const near = name.startsWith('data-') ? nearest(name.slice(5), known) : undefined;
    if (!near) return [];
    const params = { name, meant: `data-${near}`, names: '' };
    return [{ line, where, code: 'unknown-attribute', params }];
  });
}
