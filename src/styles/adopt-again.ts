import { late } from './adopt.js';

const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/**
 * Dresses an element that was moved into another document: a sheet serves only the document in which
 * it was made, so the browser has taken all of them away.
 */
export function adoptAgain({ shadowRoot, constructor }: Element): void {
  if (!shadowRoot) return;
  const styles: unknown = Reflect.get(constructor, 'styles');
  const own: readonly unknown[] = [styles].flat(Infinity);
  const sheets = [...own, ...(late.get(shadowRoot) ?? [])]
    .map((style) => (style instanceof Object && 'styleSheet' in style ? style.styleSheet : style))
    .filter((sheet) => sheet instanceof CSSStyleSheet)
    .flatMap((sheet) => sheetIn(shadowRoot.ownerDocument, sheet) ?? []);
  try {
    shadowRoot.adoptedStyleSheets = sheets;
  } catch {
    // A page that lets nobody adopt sheets: the console has had a line of it with the first drawing.
  }
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
