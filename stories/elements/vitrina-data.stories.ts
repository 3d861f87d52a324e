import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/elements/experience-card/define.js';
import '../../src/elements/panel-summary/define.js';
import '../../src/elements/vitrina-data/define.js';
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

/** `src` is the attribute; `data` is a property. */
interface Args {
  data?: unknown;
  src?: string;
}

const panel = html`<panel-summary layout="compact"></panel-summary>`;

/** How cards stand is the page's business: here in a grid. */
const cards = (...ids: string[]) => html`
  <div
    style="display: grid; gap: 2em; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr))"
  >
    ${ids.map((id) => html`<experience-card experience=${id} layout="card"></experience-card>`)}
  </div>
`;

const around = (content: TemplateResult, args: Args) =>
  html`<vitrina-data .data=${args.data} src=${ifDefined(args.src)}>${content}</vitrina-data>`;

const meta: Meta<Args> = {
  title: 'Elements/vitrina-data',
  component: 'vitrina-data',
  render: (args) => around(panel, args),
};
export default meta;

type Story = StoryObj<Args>;

/** It shows nothing itself: the panel inside it takes its dataset from it. */
export const Playground: Story = {
  args: { src: panelUrl },
};

/** The elements inside wait for the one answer. */
export const Loading: Story = {
  args: { src: silentUrl },
  beforeEach: holdRequests,
};

/** A dataset in which nothing has been published. */
export const Empty: Story = {
  args: { data: emptyDataset },
};

/** There is no such file: the element inside says what went wrong. */
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
  render: (args) => html`<div dir="rtl">${around(panel, args)}</div>`,
};

/** One source, fetched and read once, for several cards anywhere inside. */
export const SeveralCards: Story = {
  args: { src: panelUrl },
  render: (args) =>
    around(
      cards(
        'inversion-privada-callao',
        'escuela-lideres-valparaiso',
        'microrregion-sur-correntino',
      ),
      args,
    ),
};

/** No request at all: the dataset stands in the page. */
export const InlineJson: Story = {
  name: 'Inline JSON',
  render: () => html`
    <vitrina-data>
      <script type="application/json" .text=${JSON.stringify(panelDataset)}></script>
      ${cards('sistema-informacion-san-martin', 'asociativismo-vitivinicola-chile')}
    </vitrina-data>
  `,
};
