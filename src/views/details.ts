import { html, nothing } from 'lit';
import { amount as amountIn } from '../i18n/amount.js';
import { detailsWords } from '../i18n/details.js';
import type { Words } from '../i18n/words.js';
import type { DetailsModel } from '../models/details.js';
import { heading, type HeadingLevel } from './heading.js';
import { addedMark, joined, linkView, phraseView, proseView, type Renderable } from './phrase.js';

/** Draws the optional fields of an experience; most datasets fill in only a few. */
export function detailsView(
  details: DetailsModel,
  words: Words,
  level: HeadingLevel,
): readonly Renderable[] {
  return [
    narrative(details, words, level),
    facts(details, words),
    ...lists(details, words, level),
    images(details, words),
  ];
}

function narrative({ narrative }: DetailsModel, words: Words, level: HeadingLevel): Renderable {
  return html`${narrative.map(
    ({ field, prose }) =>
      html`${heading(level, words.t(field), { part: 'field-title' })}${proseView(prose, words)}`,
  )}`;
}

/** The short facts, as terms and values. */
function facts(details: DetailsModel, words: Words): Renderable {
  const own = detailsWords(words);
  const { start, end, periodAdded, status, sdgs, resources, contact } = details;
  const rows: [string, readonly Renderable[]][] = [
    [
      own.t('period'),
      start || end
        ? [html`${own.period(start, end)}${periodAdded ? addedMark(words) : nothing}`]
        : [],
    ],
    [
      own.t('status'),
      status
        ? [html`${own.term('status', status.id)}${status.added ? addedMark(words) : nothing}`]
        : [],
    ],
    [
      own.t('sdg'),
      sdgs.length
        ? [
            html`${joined(
              sdgs.map(({ number, added }) => html`${number}${added ? addedMark(words) : nothing}`),
              ', ',
            )}`,
          ]
        : [],
    ],
    [
      words.t('resources'),
      resources.map(
        ({ type, description, amount, currency }) =>
          html`${own.term('resourceType', type)}:
          ${phraseView(description, words)}${
            amount === undefined ? nothing : ` (${amountIn(words, amount, currency)})`
          }`,
      ),
    ],
    [
      own.t('contact'),
      contact
        ? [
            phraseView(contact.organization, words),
            ...contact.links.map((one) => linkView(one, words)),
          ]
        : [],
    ],
  ];
  const filled = rows.filter(([, values]) => values.length);
  return filled.length
    ? html`<dl class="facts" part="facts">
        ${filled.map(
          ([label, values]) =>
            html`<div>
              <dt>${label}</dt>
              ${values.map((value) => html`<dd>${value}</dd>`)}
            </div>`,
        )}
      </dl>`
    : nothing;
}

function lists(details: DetailsModel, words: Words, level: HeadingLevel): readonly Renderable[] {
  const own = detailsWords(words);
  const list = (title: string, items: readonly Renderable[]): Renderable =>
    items.length
      ? html`${heading(level, title, { part: 'field-title' })}
          <ul class="list" role="list">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
      : nothing;
  return [
    list(
      own.t('activities'),
      details.activities.map(
        ({ link, date, place }) =>
          html`${joined(
            [
              linkView(link, words),
              date ? words.dates(date) : nothing,
              place ? phraseView(place, words) : nothing,
            ],
            ' · ',
          )}`,
      ),
    ),
    list(
      own.t('followUp'),
      details.followUp.map(
        ({ prose, asOf, status, source }) =>
          html`<p class="small">
              ${joined(
                [
                  own.asOf(asOf),
                  status ? own.term('status', status) : nothing,
                  source ? phraseView(source, words) : nothing,
                ],
                ' · ',
              )}
            </p>
            ${proseView(prose, words)}`,
      ),
    ),
    list(
      own.t('documents'),
      details.documents.map(
        (one) => html`${linkView(one, words)}${one.format ? ` (${one.format})` : nothing}`,
      ),
    ),
    list(
      own.t('links'),
      details.links.map((one) => linkView(one, words)),
    ),
  ];
}

function images({ images }: DetailsModel, words: Words): Renderable {
  const own = detailsWords(words);
  return html`${images.map(
    ({ src, alt, credit, license }) =>
      html`<figure part="image">
        <img src=${src} alt=${alt.text} lang=${alt.lang ?? nothing} loading="lazy" />
        ${
          credit || license
            ? html`<figcaption class="small">
                ${joined(
                  [
                    credit
                      ? html`<bdi>${own.t('imageCredit', { credit: credit.text })}</bdi>`
                      : nothing,
                    license
                      ? html`<a href=${license} rel="license">${own.t('license')}</a>`
                      : nothing,
                  ],
                  ' · ',
                )}
              </figcaption>`
            : nothing
        }
      </figure>`,
  )}`;
}
