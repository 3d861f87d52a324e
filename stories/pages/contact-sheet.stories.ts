import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { schemes, type Scheme } from '../support/contrast.js';
import { page, pageParameters } from '../support/page.js';
import { holdRequests } from '../support/sources.js';
import { specimens, states, storyAddress, tags, type Specimen } from '../support/specimens.js';
import './contact-sheet.css';

const meta: Meta = {
  title: 'Diseño/Hoja de contacto',
  tags: ['!autodocs'],
  // Elements that wait are among the others.
  beforeEach: holdRequests,
  parameters: {
    ...pageParameters,
    // Each rendering is looked at in the story that it is taken from.
    a11y: { context: { exclude: ['[inert]'] } },
  },
};
export default meta;

const stateNames: Readonly<Record<string, string>> = {
  Playground: 'Con datos',
  Loading: 'Cargando',
  Empty: 'Sin contenido',
  Unavailable: 'Sin respuesta',
  Stressed: 'Al límite',
};

/** How wide the place of a specimen is, and how small it is drawn: all of it is seen. */
function frameOf({ width }: Specimen): string {
  const frame = width === '280' ? 560 : Math.max(720, Number(width ?? 0) + 32);
  return `inline-size: ${frame}px; zoom: ${Math.min(0.3, 216 / frame)}`;
}

/** Small, live, and out of reach: what is pressed in it would be pressed for nothing. */
const rendering = (specimen: Specimen, scheme: Scheme | 'page') => html`
  <div class="print ${scheme}" lang=${specimen.language} inert>
    <div style=${frameOf(specimen)}>
      <div style="inline-size: ${specimen.width ? `${specimen.width}px` : 'auto'}">
        ${specimen.draw()}
      </div>
    </div>
  </div>
`;

const figure = (specimen: Specimen, both: boolean): TemplateResult => html`
  <figure>
    <figcaption>
      <a href=${storyAddress(specimen)} target="_top"
        >${stateNames[specimen.story] ?? specimen.story.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, ' ')}</a
      >
      ${specimen.width ? html`<span class="quiet">${specimen.width} px</span>` : ''}
    </figcaption>
    ${
      both
        ? html`<div class="pair">${schemes.map((scheme) => rendering(specimen, scheme))}</div>`
        : rendering(specimen, 'page')
    }
  </figure>
`;

const sheet = (chosen: (specimen: Specimen) => boolean, both: boolean): TemplateResult => html`
  ${tags.map((tag) => {
    const own = specimens.filter((specimen) => specimen.tag === tag && chosen(specimen));
    return html`
      <h2><code>${tag}</code></h2>
      <div class="sheet">${own.map((specimen) => figure(specimen, both))}</div>
    `;
  })}
`;

const isState = ({ story }: Specimen): boolean => states.some((state) => state === story);

/** The five states of every element, in light and dark. */
export const States: StoryObj = {
  name: 'Estados',
  render: () =>
    page(
      'Hoja de contacto: estados',
      'Todos los elementos en sus cinco estados, en claro y en oscuro, para mirarlos juntos y dar el visto bueno. Cada título lleva a la historia; se puede imprimir.',
      sheet(isState, true),
    ),
};

/** What else each element can look like. */
export const OwnStories: StoryObj = {
  name: 'Historias propias',
  render: () =>
    page(
      'Hoja de contacto: historias propias',
      'Lo que cada elemento muestra además de sus cinco estados: otras disposiciones, idiomas, anchos y datos. Claro u oscuro se elige arriba; lo que pasa al pulsar se ve en cada historia.',
      sheet((specimen) => !isState(specimen) && !specimen.large, false),
    ),
};
