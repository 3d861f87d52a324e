import { html, type TemplateResult } from 'lit';
import { schemes, type Pair } from '../contrast.js';
import type { Judged } from '../identity.js';

export const schemeNames = { light: 'Claro', dark: 'Oscuro' } as const;

const number = new Intl.NumberFormat('es-AR', { maximumFractionDigits: 2 });
/** Rounded down: 4,499 is not 4,5. */
const ratioText = (ratio: number) => `${number.format(Math.floor(ratio * 100) / 100)}:1`;

const pairNames: Readonly<Record<Pair['front'], string>> = {
  text: 'el texto sobre el fondo',
  muted: 'el texto secundario sobre el fondo',
  accent: 'enlaces y controles sobre el fondo',
  focus: 'el contorno del foco sobre el fondo',
  'on-accent': 'lo que se escribe sobre el acento',
};

/** A pair that cannot be read or found, in words, with what it has and what it needs. */
export const failureText = ({ pair, scheme, ratio }: Judged): string =>
  `En ${schemeNames[scheme].toLowerCase()}, ${pairNames[pair.front]}: ${ratioText(ratio)}; hace falta ${ratioText(pair.least)}.`;

/** Every pair with its contrast, in both schemes. A failure is said, not only coloured. */
export const judgementsView = (judged: readonly Judged[]): TemplateResult => {
  const fronts = [...new Set(judged.map(({ pair }) => pair))];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Par</th>
        <th scope="col">Hace falta</th>
        ${schemes.map((scheme) => html`<th scope="col">${schemeNames[scheme]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${fronts.map(
        (pair) =>
          html`<tr>
            <th scope="row">${pairNames[pair.front]}</th>
            <td>${ratioText(pair.least)}</td>
            ${judged
              .filter((one) => one.pair === pair)
              .map(
                ({ ratio, enough }) =>
                  html`<td class=${enough ? 'enough' : 'short'}>
                    ${ratioText(ratio)} ${enough ? 'alcanza' : 'no alcanza'}
                  </td>`,
              )}
          </tr>`,
      )}
    </tbody>
  </table>`;
};
