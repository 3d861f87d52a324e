import type { ReactiveController } from 'lit';
import { actionsMessages } from '../i18n/es/actions.js';
import type { Words } from '../i18n/words.js';
import { experienceModel } from '../models/experience.js';
import { ownPage, safeHref } from '../models/link.js';
import { phrase } from '../models/phrase.js';
import type { Subject } from '../views/actions-room.js';
import {
  actionsView,
  adoptActions,
  footView,
  restView,
  type DataFormat,
  type Opened,
} from '../views/actions.js';
import type { Renderable } from '../views/phrase.js';
import type { CitingInPlace } from './citing-in-place.js';
import type { DatasetController, DatasetHost, Shown } from './dataset.js';
import { addressIn, readersDay } from './reader.js';
import { TakingController } from './taking.js';

/** An element whose content a reader can take along. */
export interface ActionsHost extends DatasetHost {
  /** `none` takes the actions away; what is printed stays complete. */
  actions: string | null;
  /** Address of an experience's own page, with `{id}` for its id. */
  linkTemplate: string | null;
  /** How much of its experiences a panel shows at once. */
  layout: string | null;
  showExperiences?: string | null;
  headingLevel: number;
}

/** What is acted on, and in which words. */
export interface Place {
  readonly subject: Subject;
  readonly id: string;
  readonly words: Words;
  readonly shown: Shown;
}

/** The elements with actions on this page: only the last of them prints where the page was found. */
const hosts = new Set<ActionsHost>();

const isLast = (host: Node): boolean =>
  [...hosts].every(
    (other) => !(host.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING),
  );

/** What is open, what was pressed last and what came of it. What a press needs is fetched by it. */
export class ActionsController implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #dataset: DatasetController;
  readonly #taking: TakingController;
  #citing: CitingInPlace | undefined;
  #opened: { readonly id: string; readonly what: Opened } | undefined;
  #pressed: { readonly id: string; readonly trouble?: 'failed' | 'notPrinted' } | undefined;
  /** The name of the file last downloaded. */
  #file = '';

  constructor(host: ActionsHost, dataset: DatasetController) {
    this.#host = host;
    this.#dataset = dataset;
    this.#taking = new TakingController(host);
    // A page may have taken away what sheets are adopted with: then there is nothing drawn to dress.
    if (host.shadowRoot?.adoptedStyleSheets) adoptActions(host);
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

  /** Nothing where nothing is shown to act on. */
  view(words: Words, subject: Subject, id: string): Renderable | undefined {
    const { shown } = this.#dataset;
    if (!shown) return undefined;
    const own = words.section('actions', actionsMessages);
    const place: Place = { subject, id, words, shown };
    const address = this.#address(place);
    const opened = this.#opened?.id === id ? this.#opened.what : undefined;
    const pressed = this.#pressed?.id === id ? this.#pressed : undefined;
    const { taken } = this.#taking;
    const news = pressed && (pressed.trouble ?? taken);
    // In a frame, a download may have been refused without a word.
    const refused = news === 'downloading' && self !== top && shown.src;
    return actionsView(own, {
      subject,
      id,
      opened,
      citation: opened === 'cite' ? this.#citing?.view(place) : undefined,
      address,
      message: titleOf(place),
      canCopy: isSecureContext,
      canSend: 'share' in navigator,
      news: news ? own.t(news, { name: this.#file }) : '',
      file: refused ? safeHref(refused, document.baseURI) : undefined,
      rest: this.#rest(place),
      foot:
        subject !== 'entry' && isLast(this.#host)
          ? footView(own, words.dates(readersDay()), addressIn(document) ?? document.URL)
          : undefined,
      toggle: (what) => this.#do(place, () => this.#toggle(what, place)),
      print: () => this.#do(place, () => this.#print(place)),
      download: (format) => this.#do(place, () => this.#download(format, place)),
      copy: () => this.#do(place, () => this.#taking.copy(address ?? '')),
      send: () => this.#do(place, () => this.#send(address ?? '', place)),
    });
  }

  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };

  /** Where a reader finds it again: an experience on its own page or at its own fragment. */
  #address({ subject, id }: Place): string | undefined {
    const page = addressIn(document);
    if (subject === 'panel') return page;
    return this.#ownPage(id) ?? (page && `${page}#${encodeURIComponent(id)}`);
  }

  /** Where `link-template` leads to, if that is an address to open. */
  #ownPage(id: string): string | undefined {
    return ownPage(this.#host.linkTemplate, id, document.baseURI);
  }

  /** What is only linked to is there on paper, however printing was begun: hidden until then. */
  #rest({ subject, id, words, shown: { dataset, base } }: Place): Renderable | undefined {
    const experience = dataset.experiences.get(id);
    if (subject === 'panel' || !experience || !this.#ownPage(id)) return undefined;
    const { showExperiences, headingLevel } = this.#host;
    const layout = this.#host.layout?.trim();
    const alone = subject === 'experience';
    const row = layout === (alone ? 'row' : 'compact');
    if (alone ? layout === 'full' : !row && showExperiences?.trim() !== 'cards') return undefined;
    const languages = { wanted: words.locale, dataset: dataset.head.language };
    const model = experienceModel(experience, dataset, languages, base);
    return restView(model, words, { alone, row, level: (headingLevel || 2) + (alone ? 0 : 2) });
  }

  #do({ id }: Place, action: () => Promise<void>): void {
    this.#taking.forget();
    this.#pressed = { id };
    action().catch(() => this.#say(id, 'failed'));
  }

  #say(id: string, trouble: 'failed' | 'notPrinted'): void {
    this.#pressed = { id, trouble };
    this.#redraw();
  }

  async #toggle(what: Opened, { id }: Place): Promise<void> {
    const { shadowRoot } = this.#host;
    const pressed = shadowRoot?.activeElement;
    const room = shadowRoot?.getElementById(`${id}--opened`);
    if (this.#opened?.id === id && this.#opened.what === what) {
      this.#opened = undefined;
      // What had the focus may go.
      room?.parentElement?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    } else {
      if (what === 'cite' && !this.#citing) {
        const { CitingInPlace } = await import('./citing-in-place.js');
        this.#citing = new CitingInPlace(this.#host);
      }
      this.#opened = { id, what };
    }
    this.#redraw();
    await this.#host.updateComplete;
    // It stands under the line, some stops away: who has not gone on meanwhile is taken to it.
    if (!this.#opened || !pressed || shadowRoot.activeElement !== pressed) return;
    room?.querySelector<HTMLElement>('textarea, :checked')?.focus();
  }

  async #print(place: Place): Promise<void> {
    const { printAlone } = await import('./printing.js');
    const foot = footView(
      place.words.section('actions', actionsMessages),
      place.words.dates(readersDay()),
      this.#address(place) ?? document.URL,
    );
    if (!(await printAlone(this.#host, place, titleOf(place), foot))) {
      this.#say(place.id, 'notPrinted');
    }
  }

  async #download(format: DataFormat, place: Place): Promise<void> {
    const { dataFile } = await import('./data-files.js');
    const { name, text, type } = dataFile(format, place);
    this.#file = name;
    this.#taking.download(name, text, type);
  }

  async #send(url: string, place: Place): Promise<void> {
    try {
      await navigator.share({ title: titleOf(place), url });
    } catch (error) {
      // Who closes the list of applications has not failed at anything.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }
}

/** What the subject is called, in the language of the page. */
function titleOf({ subject, id, words, shown: { dataset } }: Place): string {
  const found = (subject === 'panel' ? dataset.panels : dataset.experiences).get(id);
  const languages = { wanted: words.locale, dataset: dataset.head.language };
  return phrase(found?.title, languages)?.text ?? '';
}
