import type { CSSResult } from 'lit';

/** The sheets that came later, of each root. */
export const late = new WeakMap<ShadowRoot, Set<CSSStyleSheet>>();

/** Gives an element that is already there a sheet that came later. */
export function adopt(element: Element, { styleSheet }: CSSResult): void {
  const { shadowRoot } = element;
  if (!shadowRoot || !styleSheet) return;
  const sheets = late.get(shadowRoot) ?? new Set();
  if (sheets.has(styleSheet)) return;
  late.set(shadowRoot, sheets.add(styleSheet));
  if (element.ownerDocument === document) shadowRoot.adoptedStyleSheets.push(styleSheet);
  else import('./adopt-again.js').then(({ adoptAgain }) => adoptAgain(element), console.error);
}
