import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/elements/event-summary/define.js';
import type { EventSummaryElement } from '../../src/elements/event-summary/event-summary.js';
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
  event?: string;
  'heading-level'?: number;
  'link-template'?: string;
  loading?: EventSummaryElement['loading'];
}

const summary = (args: Args) => html`
  <event-summary
    .data=${args.data}
    src=${ifDefined(args.src)}
    event=${ifDefined(args.event)}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></event-summary>
`;

const meta: Meta<Args> = {
  title: 'Elements/event-summary',
  component: 'event-summary',
  render: summary,
};
export default meta;

type Story = StoryObj<Args>;

/** The encounter of 2011: its document names no organiser, so none is shown. */
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
  render: (args) => html`<div dir="rtl">${summary(args)}</div>`,
};

/** Description, organisers, links and three panels, each with a page of its own. All of it is fictitious. */
export const WithPanelPages: Story = {
  args: { src: richUrl, 'link-template': '#/paneles/{id}' },
};

/** On a phone the code of a panel stands above its title. */
export const Narrow: Story = {
  args: { src: richUrl },
  globals: { width: '320' },
};
