import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import { actionsStyles } from '../styles/actions.js';
import { adopt } from '../styles/adopt.js';
import { printStyles } from '../styles/print.js';
import type { Subject } from './actions-room.js';
import { bodyView, briefView } from './experience.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';
import { sourcesView } from './source.js';

export type DataFormat = 'csv' | 'json';
/** What opens in place under the line. */
export type Opened = 'cite' | 'share';

export interface ActionsOptions {
  readonly subject: Subject;
  /** Of the subject, for ids of what belongs to it. */
  readonly id: string;
  readonly opened?: Opened | undefined;
  /** The citation, once what draws it has come. */
  readonly citation?: Renderable | undefined;
  /** Where the subject is found; absent on a page that has no address to give away. */
  readonly address?: string | undefined;
  /** What the subject is called, which the link says in a message too. */
  readonly message: string;
  readonly canCopy: boolean;
  readonly canSend: boolean;
  /** What the last press came to. */
  readonly news: string;
  /** The file itself, where a download may have been refused. */
  readonly file?: string | undefined;
  /** For paper: the text that is read elsewhere on the screen. */
  readonly rest?: Renderable | undefined;
  /** Where and when it was read, for paper. */
  readonly foot?: Renderable | undefined;
  readonly toggle: (what: Opened) => void;
  readonly print: () => void;
  readonly download: (format: DataFormat) => void;
  readonly copy: () => void;
  readonly send: () => void;
}

export function adoptActions(host: Element): void {
  adopt(host, actionsStyles);
  adopt(host, printStyles);
}

/** A quiet line at the end of what was read; what it opens stands under it. */
export function actionsView(own: SectionWords<'actions'>, options: ActionsOptions): TemplateResult {
  const { subject, id, opened, address, news, file, print, toggle } = options;
  const whole = subject !== 'entry';
  const printing = own.t(subject === 'panel' ? 'print' : 'printSheet');
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.preventDefault();
    toggle(opened);
  };
  return html`<div
      class="take-line"
      role="group"
      aria-label=${own.t('actions')}
      @keydown=${escaped}
    >
      ${whole ? opener('cite', own, options) : nothing}
      <button type="button" part="print" aria-label=${nameOf(printing, options)} @click=${print}>
        ${printing}
      </button>
      ${address ? opener('share', own, options) : nothing}
      ${whole ? dataView(own, options) : nothing}
      <output part="news"
        >${news}${
          file
            ? html` ${own.t('dataAt')}
                <a href=${file} target="_blank" rel="noopener">${own.t('dataFile')}</a>`
            : nothing
        }</output
      >
    </div>
    <div class="take-opened" id="${id}--opened" ?hidden=${!opened} @keydown=${escaped}>
      ${opened === 'cite' ? options.citation : nothing}
      ${opened === 'share' && address ? shareView(address, own, options) : nothing}
    </div>
    ${options.rest} ${options.foot}`;
}

/**
 * Of an experience they say which: a page has several, and a list of its buttons no headings. In one
 * string, for what names a button by ids is spoken a second time for the ids.
 */
function nameOf(label: string, { subject, message }: ActionsOptions): string {
  return subject === 'panel' ? label : `${label}: ${message}`;
}

function opener(
  what: Opened,
  own: SectionWords<'actions'>,
  options: ActionsOptions,
): TemplateResult {
  const { id, opened, toggle } = options;
  return html`<button
    type="button"
    part=${what}
    aria-label=${nameOf(own.t(what), options)}
    aria-expanded=${opened === what}
    aria-controls="${id}--opened"
    @click=${() => toggle(what)}
  >
    ${own.t(what)}
  </button>`;
}

function dataView(own: SectionWords<'actions'>, options: ActionsOptions): TemplateResult {
  return html`<span class="take-data"
    ><span aria-hidden="true">${own.t('data')}:</span> ${(['csv', 'json'] as const).map(
      (format) =>
        html`<button
          type="button"
          part="download"
          aria-label=${nameOf(`${own.t('data')}: ${format.toUpperCase()}`, options)}
          @click=${() => options.download(format)}
        >
          ${format.toUpperCase()}
        </button>`,
    )}</span
  >`;
}

/** The address stands there to be read and selected; the rest are ways to take it along. */
function shareView(
  address: string,
  own: SectionWords<'actions'>,
  { message, canCopy, canSend, copy, send }: ActionsOptions,
): TemplateResult {
  const target = `https://wa.me/?text=${encodeURIComponent(`${message} ${address}`)}`;
  return html`<textarea
      part="address"
      readonly
      dir="ltr"
      rows="2"
      aria-label=${own.t('address')}
      .value=${address}
      @focus=${selectAll}
    ></textarea>
    <div class="take-line">
      ${
        canCopy
          ? html`<button type="button" part="copy" @click=${copy}>${own.t('copy')}</button>`
          : nothing
      }
      <a part="whatsapp" href=${target} target="_blank" rel="noopener noreferrer"
        >${own.t('whatsapp')}<span class="unseen"> ${own.t('newTab')}</span></a
      >
      ${
        canSend
          ? html`<button type="button" part="apps" @click=${send}>${own.t('apps')}…</button>`
          : nothing
      }
    </div>`;
}

function selectAll({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLTextAreaElement) currentTarget.select();
}

interface RestOptions {
  /** Not one of a panel's: where it comes from follows on its text. */
  readonly alone: boolean;
  readonly row: boolean;
  readonly level: HeadingLevel;
}

/** What a card or a row that links to a page of its own leaves out. */
export function restView(
  model: ExperienceModel,
  words: Words,
  { alone, row, level }: RestOptions,
): TemplateResult {
  return html`<div class="rest">
      ${row ? briefView(model, words) : nothing} ${bodyView(model, words, level)}
    </div>
    ${alone ? html`<div class="rest-source">${sourcesView(model.sources, model.added, words)}</div>` : nothing}`;
}

/** The end of what is printed: where and when it was read. */
export function footView(
  own: SectionWords<'actions'>,
  date: string,
  address: string,
): TemplateResult {
  return html`<p class="foot" part="consulted">
    ${own.t('consulted', { date })} <span dir="ltr">${address}</span>
  </p>`;
}
