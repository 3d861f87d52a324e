/** Whether the page put something of its own into an element, to be read until the data is there. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, style, template')
      : node instanceof Text && /\S/u.test(node.data),
  );
}

/**
 * Whether somebody may be reading the fallback, or be past it, so that taking it away needs care.
 * Rather yes than no: what takes care, and looks closer, is fetched then.
 */
export function mayBeRead(host: Element): boolean {
  return (
    host.getBoundingClientRect().top < 0 ||
    host.matches(':focus-within') ||
    host.ownerDocument.getSelection()?.isCollapsed === false
  );
}
