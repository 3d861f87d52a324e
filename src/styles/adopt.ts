import type { CSSResult } from 'lit';

/** The sheets that came later, of each root. */
const late = new WeakMap<ShadowRoot, Set<CSSStyleSheet>>();
/** The same sheets for other documents: a sheet serves only the one in which it was made. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** Gives an element that is already there a sheet that came later. */
export function adopt(element: Element, { styleSheet }: CSSResult): void {
  const { shadowRoot } = element;
  // A page may have taken away what sheets are adopted with: then there is nothing drawn to dress.
  if (!shadowRoot?.adoptedStyleSheets || !styleSheet) return;
  const sheets = late.get(shadowRoot) ?? new Set();
  if (sheets.has(styleSheet)) return;
  late.set(shadowRoot, sheets.add(styleSheet));
  const sheet = sheetIn(element.ownerDocument, styleSheet);
  if (sheet) shadowRoot.adoptedStyleSheets.push(sheet);
}

/** Gives an element that was moved into another document its sheets, which the browser took away. */
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
