import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import {
  fewestCompared,
  mostCompared,
  withToggled,
  type ComparisonModel,
} from '../../models/compare.js';
import type { ExperienceModel } from '../../models/experience.js';
import type { Phrase } from '../../models/phrase.js';
import { isAddedLine, type Line, type Row } from '../../publishing/comparison.js';
import { experienceView } from '../../views/experience.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { addedMark, phraseView, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';

/** Opens a whole experience below the table. */
interface Opening {
  readonly open: ReadonlySet<string>;
  readonly href: (id: string) => string | undefined;
  readonly select: (id: string, event: Event) => void;
}

export interface CompareOptions {
  readonly level: HeadingLevel;
  readonly opening: Opening;
  readonly toggle: (id: string, event: Event) => void;
  readonly copy: () => void;
  readonly download: () => void;
  /** The message about the last change of the selection. */
  readonly choice: string;
  /** The message about the last action. */
  readonly news: string;
  /** The table as text, if the browser refused to copy it. */
  readonly text?: string | undefined;
}

interface Comparison {
  readonly model: ComparisonModel;
  readonly rows: readonly Row[];
  readonly words: Words;
  readonly own: SectionWords<'compare'>;
  readonly options: CompareOptions;
}

/**
 * Experiences side by side. A table that a style sheet turns into blocks stops being a table to
 * assistive technology, and its cells stay in the order of the rows, not of the experiences. So
 * both a real table and a list per experience are drawn. A container query on the element's width
 * displays one of them and hides the other from the accessibility tree too; no script measures
 * anything.
 */
export function experienceCompareView(comparison: Comparison): TemplateResult {
  const { model, rows, words, own, options } = comparison;
  const { level, opening } = options;
  const opened = model.compared.filter(({ experience }) => opening.open.has(experience.id));
  const added =
    [...model.candidates, model].some(({ title }) => title.added) ||
    rows.some(({ cells }) => cells.flat().some(isAddedLine)) ||
    opened.some(({ experience }) => experience.added);
  const title = html`<span class="code">${own.t('title')}</span> ${phraseView(model.title, words)}`;

  return html`<section part="comparison" class="columns-${model.compared.length}">
    <header class="head">${heading(level, title, { part: 'title', id: 'title' })}</header>
    ${chooser(comparison)}
    <div class="scroller" part="scroller" role="region" aria-labelledby="caption">
      ${table(comparison)}
    </div>
    <div class="stack">${stack(comparison)}</div>
    ${actions(comparison)} ${opened.map(({ experience }) => openedView(experience, comparison))}
    ${sourcesView(model.sources, added, words)}
  </section>`;
}

function table({ model, rows, words, own, options }: Comparison): TemplateResult {
  return html`<table part="table">
    <caption class="unseen" id="caption">
      ${own.count('compared', model.compared.length)}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner"><span class="unseen">${own.t('field')}</span></th>
        ${model.compared.map(
          ({ experience }) =>
            html`<th scope="col" part="experience-title">
              ${titleView(experience, words, options)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, cells }) =>
          html`<tr>
            <th scope="row" part="field-title">${label}</th>
            ${cells.map(
              (lines) =>
                html`<td part="value">
                  ${
                    lines.length
                      ? linesView(lines, words, inCell)
                      : html`<span class="unseen">${own.t('unknown')}</span>`
                  }
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function stack({ model, rows, words, options }: Comparison): TemplateResult {
  return html`${model.compared.map(
    ({ experience }, column) =>
      html`<article>
        ${heading(options.level + 1, titleView(experience, words, options), { part: 'experience-title' })}
        <dl>
          ${rows.map(({ field, label, cells }) => {
            const lines = cells[column] ?? [];
            const own = field === 'speakers' ? words.count('presents', lines.length) : label;
            return lines.length
              ? html`<div>
                  <dt part="field-title">${own}</dt>
                  ${linesView(lines, words, inList)}
                </div>`
              : nothing;
          })}
        </dl>
      </article>`,
  )}`;
}

/** A link if the experience has a page of its own; otherwise a button that opens it below. */
function titleView(
  { id, title }: ExperienceModel,
  words: Words,
  { opening: { open, href, select } }: CompareOptions,
): TemplateResult {
  const name = phraseView(title, words);
  const address = href(id);
  const press = (event: Event) => select(id, event);
  return address
    ? html`<a href=${address} @click=${press}>${name}</a>`
    : html`<button type="button" data-id=${id} aria-expanded=${open.has(id)} @click=${press}>
        ${name}
      </button>`;
}

function openedView(
  experience: ExperienceModel,
  { words, own, options: { level, opening } }: Comparison,
): TemplateResult {
  const { id, title } = experience;
  return html`<div class="opened">
    ${experienceView(experience, words, { layout: 'full', level: level + 1 })}
    <button
      type="button"
      part="close"
      aria-label="${own.t('close')}: ${title.text}"
      @click=${(event: Event) => opening.select(id, event)}
    >
      ${own.t('close')}
    </button>
  </div>`;
}

/** Accessibility trees run the text of elements without a role together, hence the paragraphs. */
const inCell = (content: Renderable, look: string): TemplateResult =>
  html`<p class=${look}>${content}</p>`;
const inList = (content: Renderable, look: string): TemplateResult =>
  html`<dd class=${look}>${content}</dd>`;

function linesView(
  lines: readonly Line[],
  words: Words,
  wrap: typeof inCell,
): readonly TemplateResult[] {
  return lines.map((line, index) => {
    // Consecutive lines of the same kind share one label.
    const before = lines[index - 1]?.label;
    const same = line.label?.text === before?.text && line.label?.added === before?.added;
    const label = same ? undefined : line.label;
    return wrap(
      html`${label ? html`<span class="kind">${phraseView(label, words)}: </span>` : nothing}${lineView(line, words)}`,
      line.note ? 'line small' : 'line',
    );
  });
}

function lineView({ text, quoted, href }: Line, words: Words): Renderable {
  const pieces = text.map((piece) => (quoted ? quoteView(piece, words) : phraseView(piece, words)));
  return href ? html`<a href=${href}>${pieces}</a>` : html`${pieces}`;
}

const quoteView = ({ text, lang, added }: Phrase, words: Words): TemplateResult =>
  html`<q lang=${lang ?? nothing}>${text}</q>${added ? addedMark(words) : nothing}`;

/**
 * The selection of experiences. A choice that cannot be changed now stays in place, and explains
 * why when pressed.
 */
function chooser({ model, words, own, options }: Comparison): Renderable {
  const { candidates } = model;
  if (candidates.length <= fewestCompared) return nothing;
  return html`<details class="chooser" part="chooser">
    <summary>${own.t('choose')}</summary>
    <fieldset aria-describedby="limits">
      <legend class="unseen">${own.t('legend')}</legend>
      <p class="small" id="limits">
        ${own.t('limits', { fewest: fewestCompared, most: Math.min(mostCompared, candidates.length) })}
      </p>
      <ul>
        ${candidates.map(
          ({ id, title, chosen }) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${chosen}
                  aria-disabled=${typeof withToggled(candidates, id) === 'string'}
                  @click=${(event: Event) => options.toggle(id, event)}
                />
                <span>${phraseView(title, words)}</span>
              </label>
            </li>`,
        )}
      </ul>
      <output class="small" part="choice">${options.choice}</output>
    </fieldset>
  </details>`;
}

function actions({ own, options }: Comparison): TemplateResult {
  const { copy, download, news, text } = options;
  return html`<div class="actions" part="actions">
    <button type="button" part="copy" @click=${copy}>${own.t('copy')}</button>
    <button type="button" part="download" @click=${download}>${own.t('download')}</button>
    <output part="news">${news}</output>
    ${
      text === undefined
        ? nothing
        : html`<textarea
            part="copy-text"
            readonly
            rows="5"
            aria-label=${own.t('copyText')}
            .value=${text}
          ></textarea>`
    }
  </div>`;
}
