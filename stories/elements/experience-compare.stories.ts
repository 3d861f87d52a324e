import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/elements/experience-compare/define.js';
import type { ExperienceCompareElement } from '../../src/elements/experience-compare/experience-compare.js';
import { completeDataset } from '../support/complete.js';
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
  experiences?: string;
  fields?: string;
  'heading-level'?: number;
  'link-template'?: string;
  loading?: ExperienceCompareElement['loading'];
}

const comparison = (args: Args) => html`
  <experience-compare
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    experiences=${ifDefined(args.experiences)}
    fields=${ifDefined(args.fields)}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></experience-compare>
`;

const meta: Meta<Args> = {
  title: 'Elements/experience-compare',
  component: 'experience-compare',
  render: comparison,
};
export default meta;

type Story = StoryObj<Args>;

/** The drawn element of a story, once it is there. */
async function ready(canvas: HTMLElement): Promise<ExperienceCompareElement> {
  const element = canvas.querySelector('experience-compare');
  if (!element) throw new Error('There is no comparison.');
  await element.ready;
  await element.updateComplete;
  return element;
}

/** The five experiences of the 2011 panel as a page gets them. */
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

/** The same in a table: columns keep their width, whatever is in them. */
export const StressedTable: Story = {
  args: { data: stressedDataset },
  globals: { width: '768' },
};

/** Arabic and Hebrew in a table that is read from right to left. */
export const StressedRightToLeft: Story = {
  args: { data: rightToLeftDataset },
  globals: { width: '768', language: 'ar' },
  render: (args) => html`<div dir="rtl">${comparison(args)}</div>`,
};

/** Two experiences by four fields, named by the page in the order it wants. */
export const TwoByFour: Story = {
  args: {
    data: panelDataset,
    experiences: 'microrregion-sur-correntino, inversion-privada-callao',
    fields: 'objectives process results actors',
  },
  globals: { width: '768' },
};

/** On a phone each experience is a list, and a field without a value is left out. */
export const Narrow: Story = {
  args: { data: panelDataset },
  globals: { width: '320' },
};

/** Every field that can be compared; amounts, documents and what came of it included. */
export const EveryField: Story = {
  args: { data: completeDataset },
};

/** Thirty invented experiences in three languages: the first five, and the others to choose. */
export const ManyToChooseFrom: Story = {
  args: { src: richUrl },
};

/** The titles lead to the experiences' own pages. */
export const WithLinks: Story = {
  args: { data: panelDataset, 'link-template': '#/experiencias/{id}' },
};

/** Choosing what to compare: three of five, with the choice still open. */
export const Chosen: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    const root = element.shadowRoot;
    root?.querySelector<HTMLElement>('summary')?.click();
    for (const box of [...(root?.querySelectorAll('input') ?? [])].slice(1, 3)) box.click();
    await element.updateComplete;
    if (root?.querySelectorAll('thead th').length !== 4) throw new Error('Not three columns.');
  },
};

/** A title was pressed: the experience is read whole under the table. */
export const Opened: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('[data-id]')?.click();
    await element.updateComplete;
    if (!element.shadowRoot?.querySelector('[part="close"]')) throw new Error('It did not open.');
  },
};
