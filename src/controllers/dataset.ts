import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../dataset/issue.js';
import { openDataset } from '../dataset/open.js';
import type { Reading } from '../dataset/read.js';
import type { Dataset } from '../dataset/types.js';
import { Fault, toFault } from '../fault.js';
import type { Locale } from '../i18n/languages.js';
import type { Words } from '../i18n/words.js';
import type { Frame, Status } from '../models/frame.js';
import { VitrinaErrorEvent, VitrinaLoadEvent } from './events.js';
import { hasFallback, mayBeRead } from './fallback.js';
import { guardRoot } from './first-root.js';
import type { LocaleController } from './locale.js';
import { bring, providerAround, sourceChange, statedSource, type DataCarrier } from './origin.js';
import type { keepPlace } from './reading.js';
import type { Report } from './report.js';
import { tell } from './tell.js';

/** An element that shows a dataset. */
export interface DatasetHost extends DataCarrier, ReactiveControllerHost {
  /** `lazy` waits until the element is near the viewport. */
  loading: string | null;
}

/** A dataset that was read, and where it came from. */
export interface Shown {
  readonly dataset: Dataset;
  readonly src: string;
  /** What relative addresses in the dataset resolve against. */
  readonly base: string;
  readonly issues: readonly Issue[];
}

/**
 * Takes an element from its source to one of four states, draws the state, and tells the page.
 * The last source wins; a failed reload keeps what was shown; nothing is thrown at the page.
 */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  readonly #locale: LocaleController;
  readonly #prepare: (dataset: Dataset) => Promise<unknown>;
  readonly #internals: ElementInternals;
  #provider: DataCarrier | undefined;
  #source: readonly unknown[] | undefined;
  #load: AbortController | undefined;
  #loads = 0;
  #shown: Shown | undefined;
  #fault: Fault | undefined;
  #drawn: { status: Status; fault?: Fault | undefined } = { status: 'initial' };
  #announced = '';
  /** Absent until something is wrong; null where what it needs did not arrive. */
  #report: Report | null | undefined;
  #keepPlace: typeof keepPlace | undefined;
  #restorePlace: (() => void) | undefined;
  #settle: () => void = () => undefined;
  #ready: Promise<void>;

  /** `prepare` fetches what a dataset needs to be drawn, before it is. */
  constructor(
    host: DatasetHost,
    locale: LocaleController,
    prepare: (dataset: Dataset) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#prepare = prepare;
    this.#internals = host.attachInternals();
    this.#ready = this.#renewReady();
    guardRoot(host, this);
    host.addController(this);
  }

  /** Resolves when the current load is shown or has failed; never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** What was read last and is shown; nothing before. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Loads again, past the cache. What is shown stays until the new data is there. */
  reload(): Promise<void> {
    this.#start(true);
    return this.#ready;
  }

  /** Asks for the same source again; what the retry button does. */
  readonly retry = (): void => {
    if (!this.#load) void this.reload().then(() => this.#report?.retried());
  };

  /** The state to draw, with the content `draw` makes of a dataset. What it throws is a failure. */
  frame<Content>(draw: (shown: Shown, words: Words) => Content): Frame<Content> {
    const words = this.#locale.words;
    let content: Content | undefined;
    let fault = this.#fault;
    if (this.#shown && words) {
      try {
        content = draw(this.#shown, words);
      } catch (error) {
        fault = located(error, this.#shown.src);
      }
    }
    const waiting = words ? 'loading' : 'initial';
    const told = words && fault && this.#canReport(words.locale) ? fault : undefined;
    const status = content ? 'ready' : told ? 'failed' : waiting;
    this.#drawn = { status, fault };
    return {
      status,
      canRetry: told && (this.#report?.canRetry(told) ?? true),
      message: told && words && ((content && this.#report?.stale) || this.#message(told, words)),
      busy: this.#load !== undefined,
      content,
      hasFallback: hasFallback(this.#host),
    };
  }

  hostConnected(): void {
    this.#listenTo(providerAround(this.#host));
    this.#look();
  }

  hostDisconnected(): void {
    // A move disconnects and connects again at once: only who is still out is out.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#listenTo(undefined);
      this.#load?.abort();
      if (this.#load) this.#source = undefined;
      this.#load = undefined;
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const own = statedSource(this.#host);
    const provider = own ? undefined : this.#provider;
    const source = [own, provider, provider && statedSource(provider)];
    if (source.some((part, index) => part !== this.#source?.[index]) || !this.#source) {
      this.#source = source;
      this.#start(false);
    }
    if (this.#shown && this.#drawn.status !== 'ready') {
      this.#restorePlace = this.#keepPlace?.(this.#host);
    }
  }

  /** What Lit draws with threw: the page may have replaced it. What is in the element is seen still. */
  hostUndrawn(error: unknown): void {
    this.#drawn = { status: 'failed', fault: toFault(error) };
    this.#announce();
  }

  hostUpdated(): void {
    // In another document than before, an element has lost its styles.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- A page may have taken away what sheets are adopted with.
    if (!this.#host.shadowRoot?.adoptedStyleSheets?.[0]) {
      import('../views/moved.js').then((views) => views.adoptAgain(this.#host), console.error);
    }
    this.#restorePlace?.();
    this.#restorePlace = undefined;
    this.#announce();
  }

  readonly #look = (): void => {
    this.#host.requestUpdate();
  };

  #listenTo(provider: DataCarrier | undefined): void {
    if (provider === this.#provider) return;
    this.#provider?.removeEventListener(sourceChange, this.#look);
    provider?.addEventListener(sourceChange, this.#look);
    this.#provider = provider;
  }

  #start(again: boolean): void {
    this.#load?.abort();
    const load = new AbortController();
    this.#load = load;
    this.#loads++;
    this.#ready = this.#renewReady();
    void this.#run(load, again);
    this.#look();
  }

  async #run(load: AbortController, again: boolean): Promise<void> {
    const { signal } = load;
    const host = this.#host;
    let from = '';
    try {
      if (host.loading?.trim() === 'lazy' && !again) {
        const { nearViewport } = await import('./viewport.js');
        await nearViewport(host, signal);
      }
      const { value, src, base } = await bring(host, signal, again);
      from = src;
      const { dataset, issues } = await openOnce(value);
      await this.#prepare(dataset);
      if (!this.#shown && hasFallback(host) && mayBeRead(host)) {
        const reading = await import('./reading.js').catch(() => undefined);
        this.#keepPlace = reading?.keepPlace;
        await reading?.fallbackLeft(host, signal);
      }
      if (signal.aborted) return;
      this.#shown = { dataset, issues, src, base };
      this.#fault = undefined;
      this.#locale.setDatasetLanguage(dataset.head.language);
    } catch (error) {
      if (signal.aborted) return;
      this.#fault = located(error, from);
      if (!again) this.#shown = undefined;
    }
    this.#load = undefined;
    this.#look();
  }

  #announce(): void {
    const { status, fault } = this.#drawn;
    const words = this.#locale.words;
    for (const state of ['loading', 'ready', 'failed'] as const) this.#setState(state, status);
    const news = `${this.#loads} ${status} ${fault?.code ?? ''} ${JSON.stringify(fault?.params)}`;
    if (!words || this.#load || news === this.#announced) return;
    const { locale } = words;
    const issues = this.#shown?.issues ?? [];
    if ((fault ?? issues.length) && !this.#canReport(locale)) return;
    this.#announced = news;
    this.#settle();
    this.#settle = () => undefined;
    if (fault) {
      const src = this.#shown?.src ?? String(fault.params['url'] ?? '');
      const event = new VitrinaErrorEvent(fault.code, this.#message(fault, words), src);
      this.#host.dispatchEvent(event);
      if (this.#report) this.#report.fault(fault);
      else console.error('[vitrina]', this.#host, fault);
    } else if (this.#shown) {
      const { src, dataset } = this.#shown;
      this.#host.dispatchEvent(new VitrinaLoadEvent(src, dataset.head.id, issues));
      if (issues.length) this.#report?.issues(issues);
    }
  }

  #message(fault: Fault, words: Words): string {
    return this.#report?.visitorMessage(fault) ?? words.t('failed');
  }

  /** Whether there are all the words there will be to say what is wrong; if not, they are asked for. */
  #canReport(locale: Locale): boolean {
    if (this.#report === null || this.#report?.locale === locale) return true;
    const accept = (report: Report | null): void => {
      this.#report = report;
      this.#look();
    };
    import('./report.js')
      .then(({ reportIn }) => reportIn(locale, this.#host))
      .then(accept, (error: unknown) => {
        accept(null);
        tell('report', error);
      });
    return false;
  }

  #setState(state: string, status: Status): void {
    try {
      if (state === status) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    } catch {
      // Engines before 2024 have no custom states, or only dashed ones: pages then go without.
    }
  }

  /** Who waits for a load that a newer one overtakes waits for the newer one. */
  #renewReady(): Promise<void> {
    const settleOlder = this.#settle;
    return new Promise((resolve) => {
      this.#settle = () => {
        settleOlder();
        resolve();
      };
    });
  }
}

/** What went wrong with a file that did come says which file that was. */
function located(error: unknown, url: string): Fault {
  const fault = toFault(error);
  const { code, params, cause } = fault;
  return url ? new Fault(code, { url, ...params }, { cause }) : fault;
}

const readings = new WeakMap<object, Promise<Reading>>();

/** Elements that share a dataset share the reading of it. */
function openOnce(value: unknown): Promise<Reading> {
  const key = typeof value === 'object' && value ? value : {};
  const reading = readings.get(key) ?? openDataset(value);
  readings.set(key, reading);
  return reading;
}
