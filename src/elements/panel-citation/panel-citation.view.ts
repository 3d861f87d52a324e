import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CitationWords } from '../../i18n/citation.js';
import type { Words } from '../../i18n/words.js';
import type { CitationModel } from '../../models/citation.js';
import {
  citationFiles,
  formatNames,
  type CitationFormat,
  type Piece,
} from '../../publishing/citation.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { phraseView, type Renderable } from '../../views/phrase.js';

type FileFormat = keyof typeof citationFiles;

interface Options {
  readonly level: HeadingLevel;
  /** What the reader can choose from; nothing where the page chose. */
  readonly formats: readonly CitationFormat[];
  /** What can be downloaded. */
  readonly files: readonly FileFormat[];
  readonly format: CitationFormat;
  readonly pieces: readonly Piece[];
  readonly choose: (format: CitationFormat) => void;
  readonly copy: () => void;
  readonly download: (format: FileFormat) => void;
  /** What the last press of a button came to. */
  readonly news: string;
  /** The citation, where the browser did not let it be copied. */
  readonly text?: string | undefined;
}

export function panelCitationView(
  model: CitationModel,
  words: Words,
  own: CitationWords,
  options: Options,
): TemplateResult {
  const { level, formats, files, format, choose, copy, download, news } = options;
  const title = html`<span class="code">${own.t('cite')}</span> ${phraseView(model.title, words)}`;
  return html`<section part="citation">
    <header class="head">${heading(level, title, { part: 'title', id: 'title' })}</header>
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
                    .checked=${live(one === format)}
                    @change=${() => choose(one)}
                  />
                  <span>${formatNames[one]}</span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
    ${textView(model, own, options)}
    <div class="actions" part="actions">
      <button type="button" part="copy" @click=${copy}>${own.t('copy')}</button>
      ${files.map(
        (one) =>
          html`<button type="button" part="download" @click=${() => download(one)}>
            ${own.t('download', { extension: citationFiles[one].extension })}
          </button>`,
      )}
      <output part="news">${news}</output>
    </div>
  </section>`;
}

/** The field in which the text is selected takes the place of the text: it is there once. */
function textView(
  model: CitationModel,
  own: CitationWords,
  { format, pieces, text }: Options,
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
