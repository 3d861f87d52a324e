import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { contrast, pairs, schemes, type Scheme } from '../support/contrast.js';
import { colorNames, type Identity } from '../support/identity.js';
import { page, pageParameters } from '../support/page.js';
import { themes } from '../support/themes.js';
import { allTokens, tokenName } from '../support/tokens.js';
import './tokens.css';

const meta: Meta = { title: 'Diseño/Tokens', tags: ['!autodocs'], parameters: pageParameters };
export default meta;

const schemeNames = { light: 'Claro', dark: 'Oscuro' } as const;
const ratios = new Intl.NumberFormat('es-AR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A colour to look at, on the ground of its scheme, and its value to read. */
const swatch = (color: string, ground: string, scheme: Scheme, note = '') => html`
  <td>
    <span class="swatch" style="color-scheme: ${scheme}; background: ${ground}">
      <span style="background: ${color}"></span>
    </span>
    <code>${color}</code>${note ? html` <span class="quiet small">${note}</span>` : ''}
  </td>
`;

const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult => html`
  <div class="scroller" role="region" tabindex="0" aria-label=${caption}>
    <table class="tokens">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>
`;

const property = (name: string) => html`
  <th scope="row">${tokenName(name)}<br /><code class="quiet">${name}</code></th>
`;

/** `7,4:1`, of what is read or found on something. */
function ratioOf(identity: Identity, name: string, scheme: Scheme): string {
  const pair = pairs.find(({ front }) => front === name);
  if (!pair) return '';
  const colors = identity.colors[scheme];
  return `${ratios.format(contrast(colors[pair.front], colors[pair.ground]))}:1`;
}

const defaults = () =>
  table(
    'Valores por defecto',
    ['Propiedad', 'Claro', 'Oscuro'],
    allTokens.map(({ name, isColor, css }) => {
      // What is inherited is the page's own colour.
      const color = css === 'inherit' ? 'CanvasText' : css.replace(/^var\(.+\)$/u, 'var(--accent)');
      return html`<tr>
        ${property(name)}
        ${
          isColor
            ? schemes.map(
                (scheme) =>
                  html`<td>
                    <span class="swatch default" style="color-scheme: ${scheme}">
                      <span style="background: ${color}"></span>
                    </span>
                    <code>${css}</code>
                  </td>`,
              )
            : html`<td colspan="2"><code>${css}</code></td>`
        }
      </tr>`;
    }),
  );

const colorsOf = (name: string, identity: Identity) =>
  table(
    `Colores de ${name}`,
    ['Propiedad', ...schemes.map((scheme) => schemeNames[scheme])],
    colorNames.map(
      (color) =>
        html`<tr>
          ${property(`--vitrina-color-${color}`)}
          ${schemes.map((scheme) => {
            const colors = identity.colors[scheme];
            return swatch(colors[color], colors.surface, scheme, ratioOf(identity, color, scheme));
          })}
        </tr>`,
    ),
  );

const others = () =>
  table(
    'Letra y medidas',
    ['Propiedad', ...themes.map(({ name }) => name)],
    allTokens
      .filter(({ isColor }) => !isColor)
      .map(
        ({ name }) =>
          html`<tr>
            ${property(name)}
            ${themes.map(({ identity }) => {
              const value = identity.others.get(name);
              return value
                ? html`<td><code>${value}</code></td>`
                : html`<td class="quiet">por defecto</td>`;
            })}
          </tr>`,
      ),
  );

/** Every custom property with its default and with what each theme makes of it. */
export const Tokens: StoryObj = {
  render: () =>
    page(
      'Tokens',
      'Las propiedades con que una página cambia el aspecto de los elementos: qué valen si nadie las cambia y qué valen en cada tema. Lo que no se cambia se hereda de la página.',
      html`
        <h2>Por defecto</h2>
        ${defaults()}
        ${themes.map(
          ({ name, identity }) => html`
            <h2>${name}</h2>
            <p class="quiet">
              Al lado de cada color, su contraste con el fondo; el de lo que se escribe sobre el
              acento, con el acento.
            </p>
            ${colorsOf(name, identity)}
          `,
        )}
        <h2>Letra y medidas de los temas</h2>
        ${others()}
      `,
    ),
};
