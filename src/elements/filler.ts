/**
 * Removes the filler that WordPress adds between and around lines of a placeholder, which is not
 * fallback text, and unwraps an inline dataset from the paragraph it was put into.
 */
export function withoutFiller(placeholder: Element): void {
  for (const json of placeholder.querySelectorAll(':scope > p > script[type*=json]')) {
    json.parentElement?.before(json);
  }
  for (const end of ['firstChild', 'lastChild'] as const) {
    while (isFiller(placeholder[end])) placeholder[end]?.remove();
  }
}

function isFiller(node: Node | null): boolean {
  if (node instanceof Text) return !node.data.trim();
  return (
    node instanceof Element && node.matches('br, p:not(:has(:not(br)))') && !node.textContent.trim()
  );
}
