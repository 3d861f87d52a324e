import type { CSSResult } from 'lit';

/** Gives an element that is already there a sheet that came later. */
export function adopt({ shadowRoot }: Element, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet) return;
  const { adoptedStyleSheets } = shadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
