import { travels } from './events.js';

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

declare global {
  interface HTMLElementEventMap {
    'vitrina-select': VitrinaSelectEvent;
  }
}
