import type { CSSResult } from 'lit';

/** The sheets that came later, of each root: none of them counts any more in another document. */
const late = new WeakMap<ShadowRoot, Set<CSSStyleSheet>>();
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** Gives an element that is already there a sheet that came later. */
export function adopt({ shadowRoot }: Element, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet) return;
  const { adoptedStyleSheets, ownerDocument } = shadowRoot;
  late.set(shadowRoot, (late.get(shadowRoot) ?? new Set()).add(styleSheet));
  const sheet = sheetIn(ownerDocument, styleSheet);
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/**
 * Dresses an element that was moved into another document: a sheet serves only the document in which
 * it was made, so the browser has taken all of them away.
 */
export function adoptAgain({ shadowRoot, constructor }: Element): void {
  if (!shadowRoot || shadowRoot.adoptedStyleSheets.length) return;
  const styles: unknown = Reflect.get(constructor, 'styles');
  const own: readonly unknown[] = [styles].flat(Infinity);
  shadowRoot.adoptedStyleSheets = [...own, ...(late.get(shadowRoot) ?? [])]
    .map((style) => (style instanceof Object && 'styleSheet' in style ? style.styleSheet : style))
    .filter((sheet) => sheet instanceof CSSStyleSheet)
    .flatMap((sheet) => sheetIn(shadowRoot.ownerDocument, sheet) ?? []);
}

/** The sheet, or its like in another document; undefined where that has no window to make it in. */
function sheetIn(page: Document, sheet: CSSStyleSheet): CSSStyleSheet | undefined {
  if (page === document) return sheet;
  const known = copies.get(page) ?? new Map<CSSStyleSheet, CSSStyleSheet>();
  copies.set(page, known);
  const view = page.defaultView;
  const copy = known.get(sheet) ?? (view ? new view.CSSStyleSheet() : undefined);
  if (!copy || known.has(sheet)) return copy;
  known.set(sheet, copy);
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
  return copy;
}
