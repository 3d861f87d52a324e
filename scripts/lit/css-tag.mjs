// Stands in for Lit's module of this name where we build for a script tag. Lit's own also serves
// browsers that cannot adopt style sheets; every browser of our floor can.

/** A style sheet, made once and shared by every element that adopts it. */
export function css([rules]) {
  const sheet = new globalThis.CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

export const getCompatibleStyle = (sheet) => sheet;

export function adoptStyles(root, sheets) {
  root.adoptedStyleSheets = sheets;
}

// Lit hands these on; nobody here asks for them.
export class CSSResult {}
export const supportsAdoptingStyleSheets = true;
export function unsafeCSS() {
  throw new Error('Write the rule in css``.');
}
