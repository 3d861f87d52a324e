import type { CSSResult } from 'lit';

/** The sheets added later, by root. */
const late = new WeakMap<ShadowRoot, Set<CSSStyleSheet>>();
/** Copies of sheets for other documents: a sheet works only in the document it was made in. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** Adds a sheet to an element that is already drawn. */
export function adopt(element: Element, { styleSheet }: CSSResult): void {
  const { shadowRoot } = element;
  // The page may have removed `adoptedStyleSheets`; then nothing is drawn that needs a style.
  if (!shadowRoot?.adoptedStyleSheets || !styleSheet) return;
  const sheets = late.get(shadowRoot) ?? new Set();
  if (sheets.has(styleSheet)) return;
  late.set(shadowRoot, sheets.add(styleSheet));
  const sheet = sheetIn(element.ownerDocument, styleSheet);
  if (sheet) shadowRoot.adoptedStyleSheets.push(sheet);
}

/** Restores the sheets of an element moved to another document, which the browser removes. */
export function adoptAgain({ shadowRoot, constructor }: Element): void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  if (!shadowRoot || shadowRoot.adoptedStyleSheets?.[0]) return;
  const styles: unknown = Reflect.get(constructor, 'styles');
  const own: readonly unknown[] = [styles].flat(Infinity);
  const sheets = [...own, ...(late.get(shadowRoot) ?? [])]
    .map((style) => (style instanceof Object && 'styleSheet' in style ? style.styleSheet : style))
    .filter((sheet) => sheet instanceof CSSStyleSheet)
    .flatMap((sheet) => sheetIn(shadowRoot.ownerDocument, sheet) ?? []);
  try {
    shadowRoot.adoptedStyleSheets = sheets;
  } catch {
    // The page blocks adopted sheets; the console reported it at the first drawing.
  }
}

/** The sheet, or its copy in another document; undefined if that has no window to make it in. */
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
