import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/alliance-network/define.js';
import type { AllianceNetworkElement } from '../../src/elements/alliance-network/alliance-network.js';
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
  view?: AllianceNetworkElement['view'];
  'heading-level'?: number;
  'link-template'?: string;
  loading?: AllianceNetworkElement['loading'];
}

const network = (args: Args) => html`
  <alliance-network
    .data=${args.data}
    src=${ifDefined(args.src)}
    panel=${ifDefined(args.panel)}
    view=${ifDefined(args.view)}
    heading-level=${ifDefined(args['heading-level'])}
    link-template=${ifDefined(args['link-template'])}
    loading=${ifDefined(args.loading)}
  ></alliance-network>
`;

const meta: Meta<Args> = {
  title: 'Elements/alliance-network',
  component: 'alliance-network',
  render: network,
};
export default meta;

type Story = StoryObj<Args>;

/** The panel of 2011: named organisations and unnamed groups, none of them in two experiences. */
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
  render: (args) => html`<div dir="rtl">${network(args)}</div>`,
};

/** Organisations that take part in several experiences join them. All of it is fictitious. */
export const Joined: Story = {
  args: { src: richUrl, panel: 'panel-02' },
};

/** As many as a whole bank has. All of it is fictitious. */
export const Bank: Story = {
  args: { src: richUrl },
};

/** More than a drawing can tell: where those who join most meet, and a table in pages. All fictitious. */
export const Large: Story = {
  args: { data: rich(300) },
};

/** The same on a phone. */
export const NarrowLarge: Story = {
  args: { data: rich(300) },
  globals: { width: '320' },
};

/** The table alone. */
export const OnlyTable: Story = {
  args: { src: panelUrl, view: 'table' },
};

/** On a phone those who take part stand under their experience. */
export const Narrow: Story = {
  args: { src: panelUrl },
  globals: { width: '320' },
};

/** On a phone, where organisations join experiences: their lines run beside the rows. */
export const NarrowJoined: Story = {
  args: { src: richUrl, panel: 'panel-02' },
  globals: { width: '320' },
};

/** Somebody points at a row of the table: it lights up in the drawing with what it is joined to. */
export const Lit: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('alliance-network');
    await element?.ready;
    await element?.updateComplete;
    const row = element?.shadowRoot?.querySelector('[part="entry"]');
    row?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element?.updateComplete;
    const lines = element?.shadowRoot?.querySelectorAll('[part="diagram"] path') ?? [];
    const widths = [...lines].map((line) => parseFloat(getComputedStyle(line).strokeWidth));
    if (!(Math.max(...widths) > Math.min(...widths))) throw new Error('Nothing lit up.');
  },
};

/** An experience after a click on its title. */
export const Opened: Story = {
  args: { data: panelDataset },
  play: async ({ canvasElement }) => {
    const table = await inside(canvasElement, 'alliance-network');
    const [opener] = table.getAllByRole('button', { name: /^Inversión Privada/u });
    if (!opener) throw new Error('There is nothing to open.');
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(table.getByText(/^Desde Perú nos lleva/u)).toBeVisible();
  },
};
