import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/experience-compare/define.js';
import type { ExperienceCompareElement } from '../../src/elements/experience-compare/experience-compare.js';
import { takeCopies } from '../support/clipboard.js';
import { completeDataset } from '../support/complete.js';
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
    const comparison = await inside(canvasElement, 'experience-compare');
    await userEvent.click(comparison.getByText('Elegir qué experiencias comparar'));
    for (const name of [/^Inversión Privada/u, /^Escuela de Líderes/u]) {
      await userEvent.click(comparison.getByRole('checkbox', { name }));
    }
    await expect(await comparison.findByText('Se comparan 3 experiencias.')).toBeVisible();
    await expect(comparison.getAllByRole('columnheader')).toHaveLength(4);
  },
};

/** A title was pressed: the experience is read whole under the table. */
export const Opened: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const comparison = await inside(canvasElement, 'experience-compare');
    await userEvent.click(comparison.getByRole('button', { name: /^Inversión Privada/u }));
    await expect(comparison.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
    await expect(comparison.getByRole('button', { name: /^Cerrar/u })).toBeVisible();
  },
};

/** The table was copied, and a line says so. */
export const Copied: Story = {
  args: { data: panelDataset },
  beforeEach: takeCopies,
  play: async ({ canvasElement }) => {
    const comparison = await inside(canvasElement, 'experience-compare');
    await userEvent.click(comparison.getByRole('button', { name: 'Copiar la tabla' }));
    await expect(await comparison.findByText('Tabla copiada')).toBeVisible();
  },
};
