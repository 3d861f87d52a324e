import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AddressController } from './address.js';

/** The number of entries shown at first, and added with each step. */
export const pageSize = 50;
/** The number of parts of an entry shown before a reader asks for the rest. */
const partsSize = 10;

interface PagedEntry {
  readonly key: string;
  readonly parts: readonly { readonly id: string }[];
  /** The total number of parts, if `parts` is only an excerpt. */
  readonly of?: number | undefined;
}

/**
 * How much is shown of a long table whose entries, each a `part="entry"`, name many experiences:
 * one page, another with each press, and everything in print. If the page's address names an
 * experience, enough is shown to include it.
 */
export class PagingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #address: AddressController;
  readonly #whole = new Set<string>();
  #limit = pageSize;
  #onPaper = false;
  #focus: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#address = new AddressController(host);
    host.addController(this);
  }

  /** The entries that are shown, each with the parts that are shown. */
  of<Entry extends PagedEntry>(entries: readonly Entry[]): readonly Entry[] {
    if (this.#onPaper) return entries;
    this.#reach(entries);
    return entries
      .slice(0, this.#limit)
      .map((entry) =>
        entry.parts.length > partsSize && !this.#whole.has(entry.key)
          ? { ...entry, parts: entry.parts.slice(0, partsSize), of: entry.parts.length }
          : entry,
      );
  }

  readonly more = (): void => this.#show(this.#limit + pageSize);

  readonly all = (): void => this.#show(Infinity);

  /** Shows all parts of an entry. */
  readonly expand = (key: string, { currentTarget }: Event): void => {
    const entry = currentTarget instanceof Element && currentTarget.closest('[part="entry"]');
    this.#whole.add(key);
    this.#focusOn(() => (entry ? pressable(entry, partsSize) : undefined));
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  hostUpdated(): void {
    const find = this.#focus;
    this.#focus = undefined;
    // After this update, not during it: the focus may cause another update.
    if (find) queueMicrotask(() => find()?.focus());
  }

  readonly #print = ({ type }: Event): void => {
    this.#onPaper = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #show(limit: number): void {
    const before = this.#limit;
    this.#limit = limit;
    this.#focusOn(() => {
      const entry = this.#host.shadowRoot?.querySelectorAll('[part="entry"]')[before];
      return entry && pressable(entry, 0);
    });
  }

  /** The button may be gone, so the focus moves to the first of the new items. */
  #focusOn(find: () => HTMLElement | null | undefined): void {
    this.#focus = find;
    this.#host.requestUpdate();
  }

  #reach(entries: readonly PagedEntry[]): void {
    const { named } = this.#address;
    if (!named) return;
    this.#address.reached();
    const names = ({ id }: { readonly id: string }) => id === named;
    const at = entries.findIndex(({ parts }) => parts.some(names));
    const { key, parts } = entries[at] ?? { key: '', parts: [] };
    while (this.#limit <= at) this.#limit += pageSize;
    if (parts.findIndex(names) >= partsSize) this.#whole.add(key);
  }
}

const pressable = (entry: Element, part: number): HTMLElement | null =>
  entry.querySelector(`[part="experiences"] > :nth-child(${part + 1}) :is(a, button)`);
