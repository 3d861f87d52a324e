import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/actor-directory/define.js';
import type { ActorDirectoryElement } from '../../src/elements/actor-directory/actor-directory.js';
import { inside } from '../support/inside.js';
import { rich, richUrl } from '../support/rich.js';
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
  filter?: string;
  facets?: string;
  'page-size'?: number;
  'sync-url'?: string;
  'heading-level'?: number;
  'link-template'?: string;
  loading?: ActorDirectoryElement['loading'];
}

const directory = (args: Args) => html`
  <actor-directory
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    filter=${ifDefined(args.filter)}
    facets=${ifDefined(args.facets)}
    page-size=${ifDefined(args['page-size'])}
    sync-url=${ifDefined(args['sync-url'])}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></actor-directory>
`;

const meta: Meta<Args> = {
  title: 'Elements/actor-directory',
  component: 'actor-directory',
  render: directory,
};
export default meta;

type Story = StoryObj<Args>;

/** Who takes part in the 2011 panel: named where the text names them, else in its words. */
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
  render: (args) => html`<div dir="rtl">${directory(args)}</div>`,
};

/** Associations with their members, what each offers and needs, in a dataset that says so. All of it is fictitious. */
export const OffersAndNeeds: Story = {
  args: { src: richUrl },
};

/** On a phone the sectors stand above their entries, and the filters behind a button. */
export const Narrow: Story = {
  args: { data: panelDataset },
  globals: { width: '320' },
};

/** A page about universities asks for those alone; the reader may take that away. */
export const OneSector: Story = {
  args: { data: rich(), filter: 'sector:university', facets: 'sector country topic' },
};

/** What a reader chooses stands above the results, where it can be taken away. */
export const Filtered: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, 'actor-directory');
    await userEvent.click(directory.getByRole('checkbox', { name: /^Universidad/u }));
    await expect(
      await directory.findByText('3 organizaciones y grupos', { selector: 'p' }),
    ).toBeVisible();
    await expect(directory.getByRole('button', { name: /Quitar el filtro/u })).toBeVisible();
  },
};

/** Hundreds of entries come in pages, in the order of the alphabet. */
export const Many: Story = {
  tags: ['large'],
  args: { data: rich(500), 'page-size': 20 },
};

/** An experience after a click on its title. */
export const Opened: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, 'actor-directory');
    const [opener] = directory.getAllByRole('button', { name: /^Inversión Privada/u });
    if (!opener) throw new Error('There is nothing to open.');
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(directory.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
  },
};
