import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../dataset/issue.js';
import { openDataset } from '../dataset/open.js';
import type { Reading } from '../dataset/read.js';
import type { Dataset, LocatedDataset } from '../dataset/types.js';
import { Fault, toFault } from '../fault.js';
import type { LocaleController } from './locale.js';
import { bring, providerAround, sourceChange, statedSource, type DataCarrier } from './origin.js';
import type { TakeoverController } from './takeover.js';
import { nearViewport } from './viewport.js';

/** An element that shows a dataset. */
export interface DatasetHost extends DataCarrier, ReactiveControllerHost {
  /** `lazy` waits until the element is near the viewport. */
  loading: string;
}

/** A dataset that was read, and where it came from. */
export interface Loaded extends LocatedDataset {
  /** Empty unless it was fetched. */
  readonly src: string;
  readonly issues: readonly Issue[];
}

/**
 * Loads the dataset of an element whenever its source changes. The last source wins, and a failed
 * reload keeps what was loaded before.
 */
export class LoadController implements ReactiveController {
  readonly #host: DatasetHost;
  readonly #locale: LocaleController;
  readonly #takeover: TakeoverController;
  readonly #prepare: (dataset: Dataset) => Promise<unknown>;
  #provider: DataCarrier | undefined;
  #source: readonly unknown[] | undefined;
  #running: AbortController | undefined;
  #count = 0;
  #loaded: Loaded | undefined;
  #fault: Fault | undefined;
  #settle: () => void = () => undefined;
  #ready = this.#renewReady();

  /** `prepare` fetches what is needed to draw a dataset, before it is drawn. */
  constructor(
    host: DatasetHost,
    locale: LocaleController,
    takeover: TakeoverController,
    prepare: (dataset: Dataset) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#takeover = takeover;
    this.#prepare = prepare;
    host.addController(this);
  }

  /** The last dataset loaded; undefined before that, and after a new source failed. */
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** Why the last load failed. */
  get fault(): Fault | undefined {
    return this.#fault;
  }

  /** Whether a load is in progress, the first or a later one. */
  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** The number of loads started. */
  get count(): number {
    return this.#count;
  }

  /** Resolves when the current load is shown or has failed; never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Resolves `ready`. Called once the result of the current load is drawn. */
  settle(): void {
    this.#settle();
    this.#settle = () => undefined;
  }

  /** Loads again and bypasses the cache. The old content stays until the new data is there. */
  reload(): Promise<void> {
    this.#start(true);
    return this.#ready;
  }

  hostConnected(): void {
    this.#listenTo(providerAround(this.#host));
    this.#look();
  }

  hostDisconnected(): void {
    // Moving an element disconnects it and connects it again at once. Stop only if it stayed out.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#listenTo(undefined);
      this.#running?.abort();
      if (this.#running) this.#source = undefined;
      this.#running = undefined;
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const own = statedSource(this.#host);
    const provider = own ? undefined : this.#provider;
    const source = [own, provider, provider && statedSource(provider)];
    if (this.#source?.every((part, index) => part === source[index])) return;
    this.#source = source;
    this.#start(false);
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
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#count++;
    this.#ready = this.#renewReady();
    void this.#run(running, again);
    this.#look();
  }

  async #run(running: AbortController, again: boolean): Promise<void> {
    const { signal } = running;
    const host = this.#host;
    let from = '';
    try {
      if (host.loading.trim() === 'lazy' && !again) await nearViewport(host, signal);
      const { value, src, base } = await bring(host, signal, again);
      from = src;
      const { dataset, issues } = await openOnce(value);
      await this.#prepare(dataset);
      signal.throwIfAborted();
      await this.#locale.setDatasetLanguage(dataset.head.language);
      if (!this.#loaded) await this.#takeover.readerGone(signal);
      if (signal.aborted) return;
      this.#loaded = { dataset, issues, src, base };
      this.#fault = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.#fault = located(error, from);
      if (!again) this.#loaded = undefined;
    }
    this.#running = undefined;
    this.#look();
  }

  /** Anyone waiting for a load that a newer one replaces waits for the newer one. */
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

/** Adds the URL to an error that concerns the content of a file. */
export function located(error: unknown, url: string): Fault {
  const fault = toFault(error);
  const { code, params, cause } = fault;
  return url ? new Fault(code, { url, ...params }, { cause }) : fault;
}

const readings = new WeakMap<object, Promise<Reading>>();

/** Elements that share a dataset share one reading of it. */
function openOnce(value: unknown): Promise<Reading> {
  const key = typeof value === 'object' && value ? value : {};
  const reading = readings.get(key) ?? openDataset(value);
  readings.set(key, reading);
  return reading;
}
