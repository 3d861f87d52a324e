import { travels } from './events.js';

/** A reader selected an item. Cancel the event to do something other than expand it. */
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
