import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/panel-citation/define.js';
import type { PanelCitationElement } from '../../src/elements/panel-citation/panel-citation.js';
import { refuseCopies, takeCopies } from '../support/clipboard.js';
import { inside } from '../support/inside.js';
import { rich } from '../support/rich.js';
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

/** By attribute, as on a page; `data` and `today` are properties. */
interface Args {
  data?: unknown;
  src?: string;
  panel?: string;
  experience?: string;
  format?: PanelCitationElement['format'];
  'heading-level'?: number;
  loading?: PanelCitationElement['loading'];
}

// The same day in every picture.
const citation = (args: Args) => html`
  <panel-citation
    .data=${args.data}
    .today=${'2026-11-22'}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    experience=${ifDefined(args.experience)}
    format=${ifDefined(args.format)}
    heading-level=${ifDefined(args['heading-level'])}
    loading=${ifDefined(args.loading)}
  ></panel-citation>
`;

const meta: Meta<Args> = {
  title: 'Elements/panel-citation',
  component: 'panel-citation',
  render: citation,
};
export default meta;

type Story = StoryObj<Args>;

/** The document of the 2011 panel, which names no author and no date: its title comes first. */
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

/** Words of three hundred letters, no document that has an address, a column of 280 px. */
export const Stressed: Story = {
  args: { data: stressedDataset },
  globals: { width: '280' },
};

/** Arabic from right to left. */
export const StressedRightToLeft: Story = {
  args: { data: rightToLeftDataset },
  globals: { width: '320', language: 'ar' },
  render: (args) => html`<div dir="rtl">${citation(args)}</div>`,
};

/** One experience: a part of the document, which is named after it. */
export const OneExperience: Story = {
  args: { data: panelDataset, experience: 'inversion-privada-callao' },
};

/** Only the format that the page asks for, without a choice. */
export const OneFormat: Story = {
  args: { data: panelDataset, format: 'iso690' },
};

/** A document with authors, a publisher, a date and pages. */
export const WithAuthors: Story = {
  args: { data: rich(), experience: 'feria-itinerante-villa-adverbio' },
};

/** What a reference manager reads. */
export const Programs: Story = {
  render: () => html`
    ${citation({ data: panelDataset, format: 'bibtex' })}
    ${citation({ data: panelDataset, format: 'ris' })}
  `,
};

/** The citation was copied, and a line says so. */
export const Copied: Story = {
  args: { data: panelDataset },
  beforeEach: takeCopies,
  play: async ({ canvasElement }) => {
    const citation = await inside(canvasElement, 'panel-citation');
    await userEvent.click(citation.getByRole('button', { name: 'Copiar la cita' }));
    await expect(await citation.findByText('Copiado')).toBeVisible();
  },
};

/** On a page without `https` there is no clipboard: the text is left selected instead. */
export const CopyRefused: Story = {
  args: { data: panelDataset },
  beforeEach: refuseCopies,
  play: async ({ canvasElement }) => {
    const citation = await inside(canvasElement, 'panel-citation');
    await userEvent.click(citation.getByRole('radio', { name: 'BibTeX' }));
    await userEvent.click(citation.getByRole('button', { name: 'Copiar la cita' }));
    await expect(await citation.findByText(/^No se pudo copiar/u)).toBeVisible();
    const field = await citation.findByRole('textbox', { name: 'Texto de la cita' });
    await expect(field).toHaveDisplayValue(/^@misc/u);
  },
};
