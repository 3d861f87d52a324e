import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/experience-list/define.js';
import type { ExperienceListElement } from '../../src/elements/experience-list/experience-list.js';
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
  sort?: ExperienceListElement['sort'];
  'page-size'?: number;
  'sync-url'?: string;
  'heading-level'?: number;
  'link-template'?: string;
  loading?: ExperienceListElement['loading'];
}

const list = (args: Args) => html`
  <experience-list
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    filter=${ifDefined(args.filter)}
    facets=${ifDefined(args.facets)}
    sort=${ifDefined(args.sort)}
    page-size=${ifDefined(args['page-size'])}
    sync-url=${ifDefined(args['sync-url'])}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></experience-list>
`;

const meta: Meta<Args> = {
  title: 'Elements/experience-list',
  component: 'experience-list',
  render: list,
};
export default meta;

type Story = StoryObj<Args>;

/** Types into the field of a story's list, as a reader would. */
const searchFor =
  (query: string, found: string | RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const list = await inside(canvasElement, 'experience-list');
    await userEvent.type(list.getByRole('searchbox', { name: 'Buscar experiencias' }), query);
    const [count] = await list.findAllByText(found, { selector: 'p' });
    await expect(count).toBeVisible();
  };

/** A catalogue as a page gets it: an address is enough. All of it is fictitious. */
export const Playground: Story = {
  args: { src: richUrl, sort: 'relevance', 'page-size': 10, 'heading-level': 3 },
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

/** A word of three hundred letters in every place, chosen and found, in a column of 280 px. */
export const Stressed: Story = {
  args: { data: stressedDataset, filter: 'topic:largo' },
  globals: { width: '280' },
  play: searchFor('inter', '1 experiencia'),
};

/** Arabic and Hebrew in a narrow column of a page that is read from right to left. */
export const StressedRightToLeft: Story = {
  args: { data: rightToLeftDataset },
  globals: { width: '280', language: 'ar' },
  render: (args) => html`<div dir="rtl">${list(args)}</div>`,
};

/** The five of the 2011 panel. What all of them share is no filter; they have no dates to sort by. */
export const Panel2011: Story = {
  args: { src: panelUrl, 'heading-level': 3 },
};

/** What a search finds is marked, in the title and in the words around it. */
export const Searched: Story = {
  args: { data: panelDataset },
  play: searchFor('alianza', '4 experiencias'),
};

/** Nothing fits: what to loosen, and the buttons that do it. */
export const NothingFound: Story = {
  args: { data: panelDataset, filter: 'country:PE' },
  play: searchFor('xyzzy', /^Ninguna experiencia coincide/u),
};

/** What the page chose at first can be taken away like any other choice. */
export const Filtered: Story = {
  args: { data: panelDataset, filter: 'country:CL,AR topic:asociativismo' },
};

/** What a reader chooses stands above the results, where it can be taken away. */
export const FilteredByReader: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const list = await inside(canvasElement, 'experience-list');
    await userEvent.click(list.getByRole('checkbox', { name: /^Perú/u }));
    await expect(await list.findByText('1 experiencia', { selector: 'p' })).toBeVisible();
    await expect(list.getByRole('button', { name: /Quitar el filtro/u })).toBeVisible();
  },
};

/** A result opens where it stands. */
export const Opened: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const list = await inside(canvasElement, 'experience-list');
    const [opener] = list.getAllByRole('button', { expanded: false, name: /Inversión Privada/u });
    if (!opener) throw new Error('There is nothing to open.');
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(list.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
  },
};

/** On a phone the filters wait behind a button. */
export const FiltersOpened: Story = {
  args: { data: panelDataset },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const list = await inside(canvasElement, 'experience-list');
    await userEvent.click(list.getByRole('button', { name: 'Filtros' }));
    await expect(list.getByRole('group', { name: 'País' })).toBeVisible();
  },
};

/** The facets that the page names, in its order, in a column of a phone. */
export const FewFacets: Story = {
  args: { data: panelDataset, facets: 'topic country' },
  globals: { width: '320' },
};

/** Five hundred, ten at a time or all of them. */
export const Many: Story = {
  tags: ['large'],
  args: { data: rich(500) },
};

/** Each has a page of its own, to which its title leads. */
export const LinkedPages: Story = {
  args: { data: panelDataset, 'link-template': '/experiencias/{id}' },
};
