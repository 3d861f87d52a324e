import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { citationMessages } from '../i18n/es/citation.js';
import type { Words } from '../i18n/words.js';
import { citationModel, type CitationModel } from '../models/citation.js';
import {
  citation,
  citationFiles,
  citationFormats,
  type CitationFormat,
} from '../publishing/citation.js';
import { citationText } from '../publishing/citation-parts.js';
import { adopt } from '../styles/adopt.js';
import { citationStyles } from '../styles/citation.js';
import { citationView, type CitationFile } from '../views/citation.js';
import type { Renderable } from '../views/phrase.js';
import type { Target } from './actions.js';
import { readersDay } from './reader.js';
import { TakingController } from './taking.js';

interface CitingOptions {
  /** The only format to show; if it is empty, the reader chooses. */
  readonly only?: CitationFormat | '';
  /** The date of access; by default the reader's current date. */
  readonly today?: string;
}

/** Which format a reader has chosen, and the result of copying or downloading the citation. */
export class CitingController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #taking: TakingController;
  #chosen: CitationFormat = 'apa';
  /** The name of the file last downloaded. */
  #file = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#taking = new TakingController(host);
  }

  view(model: CitationModel, words: Words, options: CitingOptions = {}): TemplateResult {
    const { only = '', today } = options;
    const own = words.section('citation', citationMessages);
    const format = only || this.#chosen;
    const accessed = today || readersDay();
    const context = { words, own, accessed, url: addressOf(this.#host) };
    const pieces = citation(format, model, context);
    const { taken, text } = this.#taking;
    return citationView(model, own, {
      formats: only ? [] : citationFormats,
      files: (['bibtex', 'ris'] as const).filter((one) => !only || one === only),
      format,
      pieces,
      choose: (chosen) => this.#choose(chosen),
      copy: () => void this.#taking.copy(citationText(pieces)),
      download: (one) =>
        this.#download(model.key, one, citationText(citation(one, model, context))),
      news: taken ? own.t(taken, { name: this.#file }) : '',
      text: text === undefined ? undefined : citationText(pieces),
    });
  }

  #choose(format: CitationFormat): void {
    this.#chosen = format;
    this.#taking.forget();
  }

  #download(key: string, format: CitationFile, text: string): void {
    const { extension, type } = citationFiles[format];
    this.#file = key + extension;
    this.#taking.download(this.#file, text, type);
  }
}

/** The citation of what an element shows, inside that element. */
export class CitationInPlace {
  readonly #citing: CitingController;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#citing = new CitingController(host);
    adopt(host, citationStyles);
  }

  view({ kind, id, words, loaded: { dataset, base } }: Target): Renderable | undefined {
    const cited = kind === 'panel' ? { panel: id } : { experience: id };
    const model = citationModel(dataset, { ...cited, language: words.locale, base });
    return model && this.#citing.view(model, words);
  }
}

/**
 * The page's canonical address, or else its current one without the fragment; undefined if it is
 * not on the web.
 */
function addressOf({ ownerDocument }: Element): string | undefined {
  const stated = ownerDocument.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  const address = stated?.href || ownerDocument.URL;
  return /^https?:/iu.test(address) ? address.split('#', 1)[0] : undefined;
}
