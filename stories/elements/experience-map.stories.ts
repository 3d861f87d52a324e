import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/elements/experience-map/define.js';
import type { ExperienceMapElement } from '../../src/elements/experience-map/experience-map.js';
import { richUrl } from '../support/rich.js';
import {
  emptyBank,
  holdRequests,
  panelUrl,
  rightToLeftDataset,
  silentUrl,
  stressedDataset,
  unavailableUrl,
} from '../support/sources.js';

/** By attribute, as on a page; `data` is a property. */
interface Args {
  data?: unknown;
  src?: string;
  panel?: string;
  view?: ExperienceMapElement['view'];
  'heading-level'?: number;
  'link-template'?: string;
  loading?: ExperienceMapElement['loading'];
}

const map = (args: Args) => html`
  <experience-map
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    view=${ifDefined(args.view)}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></experience-map>
`;

const meta: Meta<Args> = {
  title: 'Elements/experience-map',
  component: 'experience-map',
  render: map,
};
export default meta;

type Story = StoryObj<Args>;

/** The panel of 2011: two of its five experiences have coordinates, those of a city for a province too. */
export const Playground: Story = {
  args: { src: panelUrl, 'heading-level': 2 },
};

/** The answer has not come: a line says so, and the place of the content is kept. */
export const Loading: Story = {
  args: { src: silentUrl },
  beforeEach: holdRequests,
};

/** A bank in which nothing has been published says that. */
export const Empty: Story = {
  args: { data: emptyBank },
};

/** There is no such file: what went wrong, and a button to try again. */
export const Unavailable: Story = {
  args: { src: unavailableUrl },
};

const somewhere = <Place extends { readonly id: string }>(places: readonly Place[]) =>
  places.map((one, index) => ({
    ...one,
    location: { type: 'Point', coordinates: [-64 - index, -32 + index] },
  }));

/** A word of three hundred letters in every place, in a column of 280 px. */
export const Stressed: Story = {
  args: { data: { ...stressedDataset, places: somewhere(stressedDataset.places) } },
  globals: { width: '280' },
};

/** Arabic and Hebrew in a narrow column of a page read from right to left: the map is not mirrored. */
export const StressedRightToLeft: Story = {
  args: { data: rightToLeftDataset },
  globals: { width: '280', language: 'ar' },
  render: (args) => html`<div dir="rtl">${map(args)}</div>`,
};

/** Thirty experiences: markers that would hide each other stand beside their places. All of it is fictitious. */
export const Crowded: Story = {
  args: { src: richUrl },
};

/** The same on a phone, where there is less room. All of it is fictitious. */
export const CrowdedOnPhone: Story = {
  args: { src: richUrl },
  globals: { width: '320' },
};

/** Without the drawing: the same facts in one list. */
export const List: Story = {
  args: { src: panelUrl, view: 'list' },
};

/** On a phone the list stands under the map. */
export const Narrow: Story = {
  args: { src: panelUrl },
  globals: { width: '320' },
};

/** A country after a click on its button. All of it is fictitious. */
export const Country: Story = {
  args: { src: richUrl },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('experience-map');
    await element?.ready;
    await element?.updateComplete;
    const button = element?.shadowRoot?.querySelectorAll<HTMLElement>('[part="preset"]')[3];
    button?.click();
    await element?.updateComplete;
    if (button?.ariaPressed !== 'true') throw new Error('The map did not move.');
  },
};
