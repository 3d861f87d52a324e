/**
 * Registers an element under its tag and under `vitrina-…`, for pages where the tag is taken.
 * Survives a second copy of Vitrina and a foreign element of the same name: never throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  register(tag, element);
  // A constructor serves one name only.
  if (!tag.startsWith('vitrina-')) register(`vitrina-${tag}`, class extends element {});
}

function register(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) {
    console.info(`[vitrina] <${tag}> was already defined on this page; that definition stays.`);
  } else {
    customElements.define(tag, element);
  }
}
