import type { Issue } from '../dataset/issue.js';
import type { FaultCode } from '../fault.js';

const travels = { bubbles: true, composed: true } as const;

/** A dataset was read and is shown. */
export class VitrinaLoadEvent extends Event {
  static readonly type = 'vitrina-load';
  /** Where the dataset came from; empty for inline data and the `data` property. */
  readonly src: string;
  /** The dataset's own id. */
  readonly id: string;
  /** What was dropped or mended on reading. */
  readonly issues: readonly Issue[];

  constructor(src: string, id: string, issues: readonly Issue[]) {
    super(VitrinaLoadEvent.type, travels);
    this.src = src;
    this.id = id;
    this.issues = issues;
  }
}

/** The dataset cannot be shown; the fallback, or the last good content, stays. */
export class VitrinaErrorEvent extends Event {
  static readonly type = 'vitrina-error';
  readonly code: FaultCode;
  /** The sentence that visitors read, in the element's language. */
  readonly message: string;
  readonly src: string;

  constructor(code: FaultCode, message: string, src: string) {
    super(VitrinaErrorEvent.type, travels);
    this.code = code;
    this.message = message;
    this.src = src;
  }
}

/** Somebody chose an item; cancel it to do something else than open it. */
export class VitrinaSelectEvent extends Event {
  static readonly type = 'vitrina-select';
  readonly kind: 'experience';
  readonly id: string;

  constructor(kind: 'experience', id: string) {
    super(VitrinaSelectEvent.type, { ...travels, cancelable: true });
    this.kind = kind;
    this.id = id;
  }
}

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
    'vitrina-load': VitrinaLoadEvent;
    'vitrina-error': VitrinaErrorEvent;
    'vitrina-select': VitrinaSelectEvent;
    'vitrina-filter': VitrinaFilterEvent;
  }
}
