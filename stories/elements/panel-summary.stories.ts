import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { VitrinaSelectEvent } from '../../src/controllers/select-event.js';
import '../../src/elements/panel-summary/define.js';
import type { PanelSummaryElement } from '../../src/elements/panel-summary/panel-summary.js';
import { refuseCopies } from '../support/clipboard.js';
import { completeDataset } from '../support/complete.js';
import { inside } from '../support/inside.js';
import {
  emptyDataset,
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
  layout?: PanelSummaryElement['layout'];
  'show-experiences'?: PanelSummaryElement['showExperiences'];
  'heading-level'?: number;
  'link-template'?: string;
  loading?: PanelSummaryElement['loading'];
  actions?: PanelSummaryElement['actions'];
}

const panel = (args: Args, fallback: TemplateResult | typeof nothing = nothing) => html`
  <panel-summary
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    layout=${ifDefined(args.layout)}
    show-experiences=${ifDefined(args['show-experiences'])}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
    actions=${ifDefined(args.actions)}
    >${fallback}</panel-summary
  >
`;

const meta: Meta<Args> = {
  title: 'Elements/panel-summary',
  component: 'panel-summary',
  argTypes: {
    // The part of the same name hides it.
    panel: {
      description: 'Id of the panel; may be left out where the dataset holds one.',
      table: { category: 'attributes', type: { summary: 'string' } },
    },
  },
  render: (args) => panel(args),
};
export default meta;

type Story = StoryObj<Args>;

/** The 2011 panel as a page gets it: one element, one address. */
export const Playground: Story = {
  args: { src: panelUrl, layout: 'article', 'show-experiences': 'list', 'heading-level': 2 },
};

/** The answer has not come: a line says so, and the place of the content is kept. */
export const Loading: Story = {
  args: { src: silentUrl },
  beforeEach: holdRequests,
};

/** A panel in which nothing has been published says that. */
export const Empty: Story = {
  args: { data: emptyDataset },
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
  render: (args) => html`<div dir="rtl">${panel(args)}</div>`,
};

/** For a column or a home page: the head, and a line for each experience. */
export const Compact: Story = {
  args: { data: panelDataset, layout: 'compact' },
};

/** Every experience as a card that opens in place. */
export const Cards: Story = {
  args: { data: panelDataset, 'show-experiences': 'cards' },
};

/** One of them opened: the whole text, who takes part, topics. */
export const CardsOpened: Story = {
  args: { data: panelDataset, 'show-experiences': 'cards' },
  play: async ({ canvasElement }) => {
    const panel = await inside(canvasElement, 'panel-summary');
    const opener = panel.getByRole('button', { name: /Inversión Privada/u });
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(panel.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
  },
};

/** Without experiences, where the page shows them elsewhere. */
export const WithoutExperiences: Story = {
  args: { data: panelDataset, 'show-experiences': 'none' },
};

/** On an English page the labels are English; the content stays Spanish and says so. */
export const English: Story = {
  args: { data: panelDataset },
  globals: { language: 'en' },
};

/** The same on a Brazilian page. */
export const Portuguese: Story = {
  args: { data: panelDataset },
  globals: { language: 'pt-BR' },
};

/** The page's own article stays readable when the dataset cannot be had. */
export const Fallback: Story = {
  args: { src: unavailableUrl },
  render: (args) =>
    panel(
      args,
      html`<article>
        <h2>Panel 02: Asociativismo y alianzas estratégicas</h2>
        <p>Villa General Belgrano, Provincia de Córdoba, Argentina, 5-7 de abril, 2011</p>
        <p>Moderador: Karina Vargas Terrones (Perú)</p>
      </article>`,
    ),
};

/** A panel that has come to conclusions: a section after the experiences. */
export const WithConclusions: Story = {
  args: { data: completeDataset },
};

/**
 * Titles lead to each experience's own page; this story cancels `vitrina-select`, or you would
 * leave it.
 */
export const LinkTemplate: Story = {
  args: {
    data: panelDataset,
    'show-experiences': 'cards',
    'link-template': '/experiencias/{id}',
  },
  render: (args) =>
    html`<div @vitrina-select=${(event: VitrinaSelectEvent) => event.preventDefault()}>
      ${panel(args)}
    </div>`,
};

/** The headings take their place in the page's outline, under an h1 and under an h3. */
export const HeadingLevels: Story = {
  args: { data: panelDataset, layout: 'compact' },
  render: (args) => html`
    <h1>Encuentro 2011</h1>
    ${panel({ ...args, 'heading-level': 2 })}
    <h2>Materiales</h2>
    <h3>Resúmenes</h3>
    ${panel({ ...args, 'heading-level': 4 })}
  `,
};

/** What a reader can do with a panel, with its citation opened in place. */
export const ActionsCite: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const panel = await inside(canvasElement, 'panel-summary');
    const cite = await panel.findByRole('button', { name: 'Citar' });
    await userEvent.click(cite);
    await expect(await panel.findByRole('radio', { name: 'APA 7' })).toBeChecked();
    await expect(cite).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The page wants none of it. */
export const ActionsNone: Story = {
  args: { data: panelDataset, actions: 'none' },
  play: async ({ canvasElement }) => {
    const panel = await inside(canvasElement, 'panel-summary');
    await expect(panel.queryByRole('button')).toBeNull();
  },
};

/** The clipboard is refused: the address stays there, selected, to be copied by hand. */
export const ActionsClipboardRefused: Story = {
  args: { data: panelDataset },
  beforeEach: refuseCopies,
  play: async ({ canvasElement }) => {
    const panel = await inside(canvasElement, 'panel-summary');
    const share = await panel.findAllByRole('button', { name: 'Compartir el enlace' });
    await userEvent.click(share.at(-1) ?? canvasElement);
    await userEvent.click(await panel.findByRole('button', { name: 'Copiar el enlace' }));
    await panel.findByText(/^No se pudo copiar/u);
    await expect(panel.getByRole('textbox')).toHaveProperty('readOnly', true);
  },
};
