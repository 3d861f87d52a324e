import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import { openDataset } from '../../src/dataset/open.js';
import { wordsFor } from '../../src/i18n/words.js';
import { experienceModel, type ExperienceModel } from '../../src/models/experience.js';
import { phrase } from '../../src/models/phrase.js';
import { addedMark } from '../../src/views/phrase.js';
import { page, pageParameters } from '../support/page.js';
import './five-ways.css';

interface Way {
  readonly experience: ExperienceModel;
  /** The document's words that an editor read a form from: what stands in « » in the reasons. */
  readonly readFrom: readonly string[];
}

const words = await wordsFor('es');

async function readWays(): Promise<readonly Way[]> {
  const { dataset } = await openDataset(panel02);
  const languages = { wanted: 'es', dataset: dataset.head.language };
  return [...dataset.experiences.values()].map((experience) => ({
    experience: experienceModel(experience, dataset, languages, document.baseURI),
    readFrom: (experience.editorial ?? [])
      .filter(({ path }) => path.startsWith('forms/'))
      .flatMap(({ reason = '' }) => phrase(reason, languages).text.match(/(?<=«)[^»]+/gu) ?? []),
  }));
}

const quotes = (
  label: string,
  texts: readonly string[],
  { added = false, asOf }: { readonly added?: boolean; readonly asOf?: string | undefined } = {},
): TemplateResult => html`
  <dt>${label}${added ? addedMark(words) : nothing}</dt>
  ${texts.map((text) => html`<dd><q>${text}</q></dd>`)}
  ${asOf ? html`<dd class="quiet">${words.t('asOfDocument', { year: asOf })}</dd>` : nothing}
`;

const way = ({ experience, readFrom }: Way): TemplateResult => {
  const { title, countries, places, forms, brief, asOf } = experience;
  const where = [
    ...places.map(({ text }) => text),
    ...countries.map(({ id }) => words.country(id)),
  ];
  return html`<li>
    <h2>
      ${forms.map(
        ({ id, added }, index) =>
          html`${index ? ' · ' : ''}${words.term('form', id)}${added ? addedMark(words) : nothing}`,
      )}
    </h2>
    <p class="title">${title.text}</p>
    <p class="where quiet">${where.join(', ')}</p>
    <dl>
      ${readFrom.length ? quotes('La forma se lee en', readFrom) : nothing}
      ${brief.map(({ field, added, quotes: own }) =>
        quotes(
          words.t(field),
          own.map(({ text }) => text),
          { added, asOf: field === 'results' ? asOf : undefined },
        ),
      )}
    </dl>
  </li>`;
};

const ways = await readWays();

const meta: Meta = {
  title: 'Diseño/Cinco formas de asociarse',
  tags: ['!autodocs'],
  parameters: pageParameters,
};
export default meta;

/** The five experiences of the 2011 panel by their form of association, in the document's words. */
export const FiveWays: StoryObj = {
  name: 'Cinco formas de asociarse',
  render: () =>
    page(
      'Cinco formas de asociarse',
      'Las cinco experiencias del panel de 2011, lado a lado. Entre comillas, las palabras del documento; el asterisco marca lo que agregó quien preparó la ficha: la forma de asociación cuando no está en el título, y bajo qué encabezado va cada fragmento.',
      html`<ol class="ways" role="list">
        ${ways.map(way)}
      </ol>`,
    ),
};
