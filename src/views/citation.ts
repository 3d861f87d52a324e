import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords } from '../i18n/words.js';
import type { CitationModel } from '../models/citation.js';
import { citationFiles, formatNames, type CitationFormat } from '../publishing/citation.js';
import type { Piece } from '../publishing/citation-parts.js';
import type { Renderable } from './phrase.js';

export type CitationFile = keyof typeof citationFiles;

export interface CitationOptions {
  /** The formats the reader can choose from; empty if the page chose one. */
  readonly formats: readonly CitationFormat[];
  /** The files that can be downloaded. */
  readonly files: readonly CitationFile[];
  readonly format: CitationFormat;
  readonly pieces: readonly Piece[];
  readonly choose: (format: CitationFormat) => void;
  readonly copy: () => void;
  readonly download: (format: CitationFile) => void;
  /** The message about the last action. */
  readonly news: string;
  /** The citation, if the browser refused to copy it. */
  readonly text?: string | undefined;
}

/** A citation with its choice of format, if there is one, and ways to copy or download it. */
export function citationView(
  model: CitationModel,
  own: SectionWords<'citation'>,
  options: CitationOptions,
): TemplateResult {
  const { formats, files, format, choose, copy, download, news } = options;
  return html`<div class="citation">
    ${
      formats.length
        ? html`<fieldset part="formats">
            <legend class="unseen">${own.t('format')}</legend>
            ${formats.map(
              (one) =>
                html`<label>
                  <input
                    type="radio"
                    name="format"
                    value=${one}
                    .checked=${one === format}
                    @change=${() => choose(one)}
                  />
                  <span>${formatNames[one]}</span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
    ${textView(model, own, options)}
    <div class="takes" part="actions">
      <button type="button" part="copy" @click=${copy}>${own.t('copy')}</button>
      ${files.map(
        (one) =>
          html`<button type="button" part="download" @click=${() => download(one)}>
            ${own.t('download', { extension: citationFiles[one].extension })}
          </button>`,
      )}
      <output part="news">${news}</output>
    </div>
  </div>`;
}

/** The field with the selected text replaces the text, so that it appears only once. */
function textView(
  model: CitationModel,
  own: SectionWords<'citation'>,
  { format, pieces, text }: CitationOptions,
): TemplateResult {
  if (text !== undefined) {
    return html`<textarea
      class=${format}
      part="copy-text"
      readonly
      dir=${isFile(format) ? 'ltr' : 'auto'}
      rows=${Math.max(6, text.split('\n').length)}
      aria-label=${own.t('copyText')}
      .value=${text}
    ></textarea>`;
  }
  return isFile(format)
    ? html`<pre part="text" dir="ltr" lang=${model.document.language}>
${pieces.map((one) => one.text)}</pre>`
    : html`<p class="printed" part="text">${pieces.map(pieceView)}</p>`;
}

function pieceView({ text, lang, italic, href }: Piece): Renderable {
  if (href) return html`<a href=${href}>${text}</a>`;
  if (italic) return html`<cite lang=${lang ?? nothing}>${text}</cite>`;
  return lang ? html`<span lang=${lang}>${text}</span>` : text;
}

const isFile = (format: CitationFormat): boolean => format in citationFiles;
