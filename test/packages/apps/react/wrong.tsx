// What the types must refuse: an expectation that is not met is an error itself.
import type { VitrinaErrorEvent } from 'vitrina';
import type {} from 'vitrina/react';

export const wrong = [
  // @ts-expect-error -- not a layout
  <panel-summary layout="wide" />,
  // @ts-expect-error -- not a property
  <panel-summary colour="red" />,
  // @ts-expect-error -- not this event
  <vitrina-panel-summary onvitrina-select={(event: VitrinaErrorEvent) => event.code} />,
  // @ts-expect-error -- read-only
  <experience-card ready={Promise.resolve()} />,
];
