import { travels } from './events.js';

/** Somebody searched a list or chose among its filters; it is drawn when this is told. */
export class VitrinaFilterEvent extends Event {
  static readonly type = 'vitrina-filter';
  readonly query: string;
  /** The chosen values by facet; a facet of which none is chosen is not there. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** How many are left. */
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
