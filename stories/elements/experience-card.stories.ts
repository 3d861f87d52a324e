import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/experience-card/define.js';
import type { ExperienceCardElement } from '../../src/elements/experience-card/experience-card.js';
import { refuseCopies } from '../support/clipboard.js';
import { completeDataset } from '../support/complete.js';
import { inside } from '../support/inside.js';
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
  experience?: string;
  layout?: ExperienceCardElement['layout'];
  'heading-level'?: number;
  'link-template'?: string;
  loading?: ExperienceCardElement['loading'];
  actions?: ExperienceCardElement['actions'];
}

const card = (args: Args) => html`
  <experience-card
    .data=${args.data}
    src=${ifDefined(args.src)}
    experience=${ifDefined(args.experience)}
    layout=${ifDefined(args.layout)}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
    actions=${ifDefined(args.actions)}
  ></experience-card>
`;

const meta: Meta<Args> = {
  title: 'Elements/experience-card',
  component: 'experience-card',
  argTypes: {
    // The part of the same name hides it.
    experience: {
      description: 'Id of the experience; may be left out where the dataset holds one.',
      table: { category: 'attributes', type: { summary: 'string' } },
    },
  },
  render: card,
};
export default meta;

type Story = StoryObj<Args>;

/** One experience of the 2011 panel as a page gets it: an address and an id. */
export const Playground: Story = {
  args: {
    src: panelUrl,
    experience: 'sistema-informacion-san-martin',
    layout: 'card',
    'heading-level': 2,
  },
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
  args: { data: stressedDataset, experience: 'palabra-larga', layout: 'full' },
  globals: { width: '280' },
};

/** Arabic and Hebrew in a narrow column of a page that is read from right to left. */
export const StressedRightToLeft: Story = {
  args: { data: rightToLeftDataset, experience: 'suq', layout: 'full' },
  globals: { width: '280', language: 'ar' },
  render: (args) => html`<div dir="rtl">${card(args)}</div>`,
};

/** A line in a list: the title and who presents it; the rest opens. */
export const Row: Story = {
  args: { data: panelDataset, experience: 'escuela-lideres-valparaiso', layout: 'row' },
};

/** The whole text at once, on a page of its own. */
export const Full: Story = {
  args: { data: panelDataset, experience: 'asociativismo-vitivinicola-chile', layout: 'full' },
};

/** Every optional field has its place; what an editor added carries its mark. */
export const EveryField: Story = {
  args: { data: completeDataset, experience: 'feria-de-la-ribera', layout: 'full' },
};

/** A card after a click on its button. */
export const Opened: Story = {
  args: { data: panelDataset, experience: 'inversion-privada-callao' },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, 'experience-card');
    const opener = card.getByRole('button', { expanded: false });
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(card.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
  },
};

/** What a reader can do with an experience, with its citation opened in place. */
export const ActionsCite: Story = {
  args: { data: panelDataset, experience: 'inversion-privada-callao', layout: 'full' },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, 'experience-card');
    const cite = await card.findByRole('button', { name: /^Citar/u });
    await userEvent.click(cite);
    await expect(await card.findByRole('radio', { name: 'APA 7' })).toBeChecked();
    await expect(cite).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The page wants none of it. */
export const ActionsNone: Story = {
  args: {
    data: panelDataset,
    experience: 'inversion-privada-callao',
    layout: 'full',
    actions: 'none',
  },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, 'experience-card');
    await expect(card.queryByRole('button')).toBeNull();
  },
};

/** The clipboard is refused: the address stays there, selected, to be copied by hand. */
export const ActionsClipboardRefused: Story = {
  args: { data: panelDataset, experience: 'inversion-privada-callao', layout: 'full' },
  beforeEach: refuseCopies,
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, 'experience-card');
    const share = await card.findAllByRole('button', { name: /^Compartir el enlace/u });
    await userEvent.click(share.at(-1) ?? canvasElement);
    await userEvent.click(await card.findByRole('button', { name: 'Copiar el enlace' }));
    await card.findByText(/^No se pudo copiar/u);
    await expect(card.getByRole('textbox')).toHaveProperty('readOnly', true);
  },
};
