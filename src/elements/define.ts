import { logNotice } from '../controllers/log-notice.js';
import { version } from './version.js';

/**
 * Registers an element under its tag and under `vitrina-…`, for pages where the tag is taken. Never
 * throws, even if there is a second copy of Vitrina or a foreign element of the same name.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (customElements.get(tag)) logNotice(tag, version);
  else customElements.define(tag, element);
  const own = `vitrina-${tag}`;
  if (tag.startsWith('vitrina-') || customElements.get(own)) return;
  // A constructor can be registered under one name only.
  customElements.define(own, Object.assign(class extends element {}, { version }));
}
