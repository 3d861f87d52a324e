import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import type { Subject } from './action-bar.js';
import { bodyView, briefView } from './experience-body.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';
import { sourcesView } from './source.js';

export type DataFormat = 'csv' | 'json';
/** What is open below the action bar. */
export type Opened = 'cite' | 'share';

export interface ActionsOptions {
  readonly subject: Subject['kind'];
  /** The subject's id, used as a prefix for ids. */
  readonly id: string;
  readonly opened?: Opened | undefined;
  /** The citation, once the code that draws it has loaded. */
  readonly citation?: Renderable | undefined;
  /** The subject's address; undefined on a page that has no address to share. */
  readonly address?: string | undefined;
  /** The subject's name, also sent along with the link. */
  readonly message: string;
  readonly canCopy: boolean;
  readonly canSend: boolean;
  /** The message about the last action. */
  readonly news: string;
  /** Address of the file itself, offered because a download may have been blocked. */
  readonly file?: string | undefined;
  /** Print only: the text that the screen shows elsewhere. */
  readonly rest?: Renderable | undefined;
  /** Print only: where and when it was read. */
  readonly foot?: Renderable | undefined;
  readonly toggle: (what: Opened) => void;
  readonly print: () => void;
  readonly download: (format: DataFormat) => void;
  readonly copy: () => void;
  readonly send: () => void;
}

/** A quiet line below the text; whatever it opens appears under it. */
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
 * An action on an experience names it, because a page has several and a list of buttons shows no
 * headings. It uses one string: with `aria-labelledby`, some screen readers would say it twice.
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

/** The address is shown so that it can be read and selected; the rest are ways to send it. */
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
  /** Not part of a panel, so the source follows the text. */
  readonly alone: boolean;
  readonly row: boolean;
  readonly level: HeadingLevel;
}

/** What a card or a row omits if the experience has a page of its own. */
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

/** The end of a printout: where and when it was read. */
export function footView(
  own: SectionWords<'actions'>,
  date: string,
  address: string,
): TemplateResult {
  return html`<p class="foot" part="consulted">
    ${own.t('consulted', { date })} <span dir="ltr">${address}</span>
  </p>`;
}
