// What the types must refuse: an expectation that is not met is an error itself.
import type { SvelteHTMLElements } from 'svelte/elements';
import type { VitrinaErrorEvent } from 'vitrina';
import type {} from 'vitrina/svelte';

// @ts-expect-error -- not a layout
export const layout: SvelteHTMLElements['panel-summary'] = { layout: 'wide' };
// @ts-expect-error -- not a property
export const property: SvelteHTMLElements['panel-summary'] = { colour: 'red' };
export const event: SvelteHTMLElements['vitrina-panel-summary'] = {
  // @ts-expect-error -- not this event
  'onvitrina-select': (error: VitrinaErrorEvent) => error.code,
};
// @ts-expect-error -- read-only
export const ready: SvelteHTMLElements['experience-card'] = { ready: Promise.resolve() };
