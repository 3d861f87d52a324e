import type { Issue } from '../dataset/issue.js';
import type { FaultCode } from '../fault.js';

/** How all our events propagate. */
export const travels = { bubbles: true, composed: true } as const;

/** A dataset was read and is shown. */
export class VitrinaLoadEvent extends Event {
  static readonly type = 'vitrina-load';
  /** Where the dataset came from; empty for inline data and the `data` property. */
  readonly src: string;
  /** The dataset's own id. */
  readonly id: string;
  /** What was dropped or repaired while the dataset was read. */
  readonly issues: readonly Issue[];

  constructor(src: string, id: string, issues: readonly Issue[]) {
    super(VitrinaLoadEvent.type, travels);
    this.src = src;
    this.id = id;
    this.issues = issues;
  }
}

/** The dataset cannot be shown. The fallback, or the last good content, stays. */
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

declare global {
  interface HTMLElementEventMap {
    'vitrina-load': VitrinaLoadEvent;
    'vitrina-error': VitrinaErrorEvent;
  }
}
