import { sourceChange, type DataCarrier } from '../../controllers/origin.js';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node has no DOM: there the class exists, so that a page's modules can be imported.
const Base = globalThis.HTMLElement ?? Object;

/**
 * Shows nothing itself, but provides its dataset to the elements inside it. They read its `src` and
 * its inline JSON from the page, so it works before it is defined and across copies of Vitrina.
 *
 * @element vitrina-data
 * @attr {string} src - URL of the dataset, relative to the page.
 * @slot - The page's own content, with the elements that share the dataset anywhere inside.
 */
export class VitrinaDataElement extends Base implements DataCarrier {
  static readonly observedAttributes = ['src'];

  #data: unknown;

  /** URL of the dataset, relative to the page. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(url: string) {
    this.setAttribute('src', url);
  }

  /**
   * The dataset as parsed JSON; takes precedence over any other source. To change it, set another
   * object.
   */
  get data(): unknown {
    return this.#data;
  }

  set data(value: unknown) {
    this.#data = value;
    this.#tell();
  }

  connectedCallback(): void {
    if (!Object.hasOwn(this, 'data')) return;
    // It was set before the definition loaded; the instance property would hide the accessor.
    const { data } = this;
    Reflect.deleteProperty(this, 'data');
    this.data = data;
  }

  attributeChangedCallback(): void {
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event(sourceChange));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrina-data': VitrinaDataElement;
  }
}
