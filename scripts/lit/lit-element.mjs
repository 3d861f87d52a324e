// Stands in for LitElement where we build for a script tag: the part of it that our elements use, on
// browsers of our floor, and no more (docs/decisions has the reasons). Templates are Lit's own. In
// tests an option that it does not know stops the definition: nothing is left out in silence.
import { render } from 'lit/html.js';

export * from 'lit/html.js';

/** A style sheet, made once and shared by every element that adopts it. */
export function css([rules]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return Object.assign(sheet, { styleSheet: sheet });
}

export class LitElement extends HTMLElement {
  static properties = {};
  static styles = [];

  static get observedAttributes() {
    for (const [name, options] of Object.entries(this.properties)) {
      // Not in what is delivered: tests define every element on this.
      if (!import.meta.env?.PROD) refuseUnknown(name, options);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          return this.#values[name];
        },
        set(value) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (!Object.is(old, value)) this.requestUpdate(name, old);
        },
      });
    }
    return Object.keys(namesOf(this));
  }

  isUpdatePending = false;
  // And `hasUpdated`, once it has been drawn.
  #values = {};
  #changed = new Map();
  #controllers = new Set();
  /** What a page set before the element was defined. */
  #early = {};
  #connect;
  /** The last update, or the one to come; the first waits until the element is in a page. */
  #update = new Promise((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
    for (const name of Object.keys(this.constructor.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name];
      delete this[name];
    }
    this.requestUpdate();
  }

  /** True once nothing more is to be drawn. Controllers are told of what a drawing threw. */
  get updateComplete() {
    return this.#update;
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback() {
    this.renderRoot ??= new DocumentFragment();
    this.#connect();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _, value) {
    const name = namesOf(this.constructor)[attribute];
    const { type = String } = this.constructor.properties[name];
    this[name] = value === null ? null : type(value);
  }

  requestUpdate(name, old) {
    if (name && !this.#changed.has(name)) this.#changed.set(name, old);
    if (!this.isUpdatePending) this.#update = this.#updateAfter(this.#update);
  }

  async #updateAfter(last) {
    this.isUpdatePending = true;
    await last;
    this.#performUpdate();
    return !this.isUpdatePending;
  }

  #performUpdate() {
    if (!this.hasUpdated) Object.assign(this, this.#early);
    try {
      this.willUpdate?.(this.#changed);
      this.#tell('hostUpdate');
      const drawn = this.render();
      this.#settle();
      render(drawn, this.renderRoot, { host: this });
      if (!this.hasUpdated) this.#makeRoot();
      this.hasUpdated = true;
      this.#tell('hostUpdated');
    } catch (error) {
      this.#settle();
      // What failed at first would fail again, and say something else.
      if (!this.hasUpdated) {
        this.render = () => {
          throw error;
        };
      }
      this.#tell('hostUndrawn', error);
    }
  }

  /** Hides what the page has in the element: so not before there is something drawn to stand in it. */
  #makeRoot() {
    this.attachShadow({ mode: 'open' });
    // Not what that gave: a page that has wrapped it may have lost it.
    this.shadowRoot.append(this.renderRoot);
    // In a frame, whose sheets are others, the styles come as for every element that was moved there.
    if (this.ownerDocument === document) {
      this.shadowRoot.adoptedStyleSheets = [this.constructor.styles].flat(Infinity);
    }
  }

  /** What is asked from here on is for the next update. */
  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #tell(event, fact) {
    for (const controller of this.#controllers) controller[event]?.(fact);
  }
}

function refuseUnknown(name, options) {
  const unknown = Object.keys(options).find((option) => !['attribute', 'type'].includes(option));
  if (unknown) throw new Error(`${unknown}, of ${name}, has no stand-in`);
}

/** The property of each attribute. */
function namesOf({ properties }) {
  const names = {};
  for (const [name, { attribute = name.toLowerCase() }] of Object.entries(properties)) {
    if (attribute) names[attribute] = name;
  }
  return names;
}
