import { travels } from './events.js';

/** A reader searched a list or changed its filters. Fires once the result is drawn. */
export class VitrinaFilterEvent extends Event {
  static readonly type = 'vitrina-filter';
  readonly query: string;
  /** The chosen values by facet; facets without a chosen value are absent. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The number of results. */
  readonly count: number;

  constructor(query: string, facets: VitrinaFilterEvent['facets'], count: number) {
    super(VitrinaFilterEvent.type, travels);
    this.query = query;
    this.facets = facets;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrina-filter': VitrinaFilterEvent;
  }
}
