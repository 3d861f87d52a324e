/** Like `closest`, but continues through the hosts of the shadow roots around `element`. */
export function closestAcrossShadows(element: Element, selector: string): Element | undefined {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** The document and every shadow root around an element, innermost first. */
export function rootsAround(element: Element): readonly Node[] {
  const roots: Node[] = [];
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    roots.push(from.getRootNode());
  }
  return roots;
}

/** The parent element, or the host if `element` is at the top of a shadow root. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? hostOf(element);
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
