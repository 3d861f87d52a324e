import type { ReactiveController } from 'lit';
import type { DatasetHost, Loaded } from '../controllers/load.js';
import { actionsMessages } from '../i18n/es/actions.js';
import type { SectionWords, Words } from '../i18n/words.js';
import { experienceModel } from '../models/experience.js';
import { ownPage, safeHref } from '../models/link.js';
import { phrase } from '../models/phrase.js';
import { actionsStyles } from '../styles/actions.js';
import { adopt } from '../styles/adopt.js';
import { printStyles } from '../styles/print.js';
import type { Subject } from '../views/action-bar.js';
import { actionsView, footView, restView, type DataFormat, type Opened } from '../views/actions.js';
import type { Renderable } from '../views/phrase.js';
import type { CitationInPlace } from './citing.js';
import { addressIn, readersDay } from './reader.js';
import { TakingController } from './taking.js';

/** An element that offers actions on its content: cite, share, print, download. */
export interface ActionsHost extends DatasetHost {
  readonly ready: Promise<void>;
  /** `none` removes the actions. Printing stays complete. */
  actions: string;
  /** Address of an experience's own page, with `{id}` for its id. */
  linkTemplate: string;
}

/** The subject of an action, and the words for it. */
export type Target = Subject & { readonly words: Words; readonly loaded: Loaded };

/** The elements with actions on this page. Only the last one prints the page's address. */
const hosts = new Set<ActionsHost>();

const isLast = (host: Node): boolean =>
  [...hosts].every(
    (other) => !(host.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING),
  );

/**
 * What is expanded, what was pressed last, and its result. Each action fetches its code when
 * pressed.
 */
export class Actions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #taking: TakingController;
  #citation: CitationInPlace | undefined;
  #opened: { readonly id: string; readonly what: Opened } | undefined;
  #pressed: { readonly id: string; readonly trouble?: 'failed' | 'notPrinted' } | undefined;
  /** The name of the file last downloaded. */
  #file = '';

  constructor(host: ActionsHost) {
    this.#host = host;
    this.#taking = new TakingController(host);
    adopt(host, actionsStyles);
    adopt(host, printStyles);
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    addEventListener('beforeprint', this.#redraw);
    for (const host of hosts) host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    removeEventListener('beforeprint', this.#redraw);
  }

  view(target: Target): Renderable {
    const { kind, id, words, loaded } = target;
    const own = wordsOf(target);
    const address = this.#address(target);
    const opened = this.#opened?.id === id ? this.#opened.what : undefined;
    const pressed = this.#pressed?.id === id ? this.#pressed : undefined;
    const { taken } = this.#taking;
    const news = pressed && (pressed.trouble ?? taken);
    // In a frame, the browser may refuse a download silently.
    const refused = news === 'downloading' && self !== top && loaded.src;
    return actionsView(own, {
      subject: kind,
      id,
      opened,
      citation: opened === 'cite' ? this.#citation?.view(target) : undefined,
      address,
      message: titleOf(target),
      canCopy: isSecureContext,
      canSend: 'share' in navigator,
      news: news ? own.t(news, { name: this.#file }) : '',
      file: refused ? safeHref(refused, document.baseURI) : undefined,
      rest: this.#rest(target),
      foot:
        kind !== 'entry' && isLast(this.#host)
          ? footView(own, words.dates(readersDay()), addressIn(document) ?? document.URL)
          : undefined,
      toggle: (what) => this.#do(target, () => this.#toggle(what, target)),
      print: () => this.#do(target, () => this.#print(target)),
      download: (format) => this.#do(target, () => this.#download(format, target)),
      copy: () => this.#do(target, () => this.#taking.copy(address ?? '')),
      send: () => this.#do(target, () => this.#send(address ?? '', target)),
    });
  }

  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };

  /**
   * Where a reader can find the subject again: an experience on its own page or at its own
   * fragment.
   */
  #address({ kind, id }: Target): string | undefined {
    const page = addressIn(document);
    if (kind === 'panel') return page;
    return this.#ownPage(id) ?? (page && `${page}#${encodeURIComponent(id)}`);
  }

  /** The address that `link-template` gives; undefined if it is not safe to open. */
  #ownPage(id: string): string | undefined {
    return ownPage(this.#host.linkTemplate, id, document.baseURI);
  }

  /** Content that is only linked to on the page. It is hidden, but included in print. */
  #rest(target: Target): Renderable | undefined {
    if (target.kind === 'panel' || target.layout === 'full') return undefined;
    const { kind, id, layout, level, words, loaded } = target;
    const { dataset, base } = loaded;
    const experience = dataset.experiences.get(id);
    if (!experience || !this.#ownPage(id)) return undefined;
    const languages = { wanted: words.locale, dataset: dataset.head.language };
    const model = experienceModel(experience, dataset, languages, base);
    return restView(model, words, { alone: kind === 'experience', row: layout === 'row', level });
  }

  #do({ id }: Target, action: () => Promise<void>): void {
    this.#taking.forget();
    this.#pressed = { id };
    action().catch(() => this.#say(id, 'failed'));
  }

  #say(id: string, trouble: 'failed' | 'notPrinted'): void {
    this.#pressed = { id, trouble };
    this.#redraw();
  }

  async #toggle(what: Opened, { id }: Target): Promise<void> {
    const { shadowRoot } = this.#host;
    const pressed = shadowRoot?.activeElement;
    const room = shadowRoot?.getElementById(`${id}--opened`);
    if (this.#opened?.id === id && this.#opened.what === what) {
      this.#opened = undefined;
      // The focused element may disappear.
      room?.parentElement?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    } else {
      if (what === 'cite') {
        const { CitationInPlace } = await import('./citing.js');
        this.#citation ??= new CitationInPlace(this.#host);
      }
      this.#opened = { id, what };
    }
    this.#redraw();
    await this.#host.updateComplete;
    // The section opens below, several tab stops away. Move the focus there, unless the reader has
    // moved on.
    if (!this.#opened || !pressed || shadowRoot.activeElement !== pressed) return;
    room?.querySelector<HTMLElement>('textarea, :checked')?.focus();
  }

  async #print(target: Target): Promise<void> {
    const { printAlone } = await import('./printing.js');
    const foot = footView(
      wordsOf(target),
      target.words.dates(readersDay()),
      this.#address(target) ?? document.URL,
    );
    if (!(await printAlone(this.#host, target, titleOf(target), foot))) {
      this.#say(target.id, 'notPrinted');
    }
  }

  async #download(format: DataFormat, target: Target): Promise<void> {
    const { dataFile } = await import('./data-files.js');
    const { name, text, type } = dataFile(format, target);
    this.#file = name;
    this.#taking.download(name, text, type);
  }

  async #send(url: string, target: Target): Promise<void> {
    try {
      await navigator.share({ title: titleOf(target), url });
    } catch (error) {
      // Closing the share dialog is not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }
}

const wordsOf = ({ words }: Target): SectionWords<'actions'> =>
  words.section('actions', actionsMessages);

/** The title of the subject, in the language of the page. */
function titleOf({ kind, id, words, loaded: { dataset } }: Target): string {
  const found = (kind === 'panel' ? dataset.panels : dataset.experiences).get(id);
  const languages = { wanted: words.locale, dataset: dataset.head.language };
  return phrase(found?.title, languages)?.text ?? '';
}
