import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/speaker-list/define.js';
import type { SpeakerListElement } from '../../src/elements/speaker-list/speaker-list.js';
import { inside } from '../support/inside.js';
import { richUrl } from '../support/rich.js';
import {
  emptyBank,
  holdRequests,
  panelDataset,
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
  show?: SpeakerListElement['show'];
  'heading-level'?: number;
  'link-template'?: string;
  loading?: SpeakerListElement['loading'];
}

const speakers = (args: Args) => html`
  <speaker-list
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    show=${ifDefined(args.show)}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></speaker-list>
`;

const meta: Meta<Args> = {
  title: 'Elements/speaker-list',
  component: 'speaker-list',
  render: speakers,
};
export default meta;

type Story = StoryObj<Args>;

/** Who took part in the panel of 2011: its document gives names and countries, and no more. */
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

/** A word of three hundred letters in every place, in a column of 280 px. */
export const Stressed: Story = {
  args: { data: stressedDataset },
  globals: { width: '280' },
};

/** Arabic and Hebrew in a narrow column of a page that is read from right to left. */
export const StressedRightToLeft: Story = {
  args: { data: rightToLeftDataset },
  globals: { width: '280', language: 'ar' },
  render: (args) => html`<div dir="rtl">${speakers(args)}</div>`,
};

/** Roles and organisations, in a dataset that says them, of one of its panels. All of it is fictitious. */
export const WithRoles: Story = {
  args: { src: richUrl, panel: 'panel-02' },
};

/** Those who moderate, and which of several panels. All of it is fictitious. */
export const OnlyModerators: Story = {
  args: { src: richUrl, show: 'moderators' },
};

/** On a phone what each presents stands under the name. */
export const Narrow: Story = {
  args: { src: panelUrl },
  globals: { width: '320' },
};

/** An experience after a click on its title. */
export const Opened: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const speakers = await inside(canvasElement, 'speaker-list');
    const [opener] = speakers.getAllByRole('button', { name: /^Inversión Privada/u });
    if (!opener) throw new Error('There is nothing to open.');
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(speakers.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
  },
};
