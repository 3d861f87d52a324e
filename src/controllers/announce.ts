import type { ReactiveController } from 'lit';
import { toFault, type Fault } from '../fault.js';
import type { Locale } from '../i18n/languages.js';
import type { Words } from '../i18n/words.js';
import type { ShellState, Status } from '../views/shell.js';
import { VitrinaErrorEvent, VitrinaLoadEvent } from './events.js';
import { located, type DatasetHost, type LoadController, type Loaded } from './load.js';
import type { LocaleController } from './locale.js';
import type { Report } from './report.js';
import { hasFallback } from './takeover.js';
import { logNotice } from './log-notice.js';

/**
 * Which of the four states an element is in, and who learns of it: readers from what is drawn, the
 * page from events and `:state()`, the webmaster from the console.
 */
export class AnnounceController implements ReactiveController {
  readonly #host: DatasetHost;
  readonly #load: LoadController;
  readonly #locale: LocaleController;
  readonly #internals: ElementInternals;
  #drawn: { status: Status; fault?: Fault | undefined } = { status: 'initial' };
  #announced = '';
  /** Undefined until something is wrong; null if its module could not be loaded. */
  #report: Report | null | undefined;

  constructor(host: DatasetHost, load: LoadController, locale: LocaleController) {
    this.#host = host;
    this.#load = load;
    this.#locale = locale;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  get status(): Status {
    return this.#drawn.status;
  }

  /**
   * The state to draw, with the content that `draw` makes. An error thrown by `draw` is a failure.
   */
  state<Content>(draw: (loaded: Loaded, words: Words) => Content): ShellState<Content> {
    const { words } = this.#locale;
    const { loaded, busy } = this.#load;
    let { fault } = this.#load;
    let content: Content | undefined;
    if (loaded && words) {
      try {
        content = draw(loaded, words);
      } catch (error) {
        fault = located(error, loaded.src);
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
      busy,
      content,
      hasFallback: hasFallback(this.#host),
    };
  }

  /** Requests the same source again; the handler of the retry button. */
  readonly retry = (): void => {
    if (!this.#load.busy) void this.#load.reload().then(() => this.#report?.retried());
  };

  /**
   * Reports that rendering failed, for example because the page replaced a DOM method that Lit
   * needs.
   */
  undrawn(error: unknown): void {
    this.#drawn = { status: 'failed', fault: toFault(error) };
    this.#announce();
  }

  hostUpdated(): void {
    this.#announce();
  }

  #announce(): void {
    const { status, fault } = this.#drawn;
    const { words } = this.#locale;
    for (const state of ['loading', 'ready', 'failed'] as const) this.#setState(state, status);
    const { count, busy, loaded } = this.#load;
    const news = `${count} ${status} ${fault?.code ?? ''} ${JSON.stringify(fault?.params)}`;
    if (!words || busy || news === this.#announced) return;
    const issues = loaded?.issues ?? [];
    if ((fault ?? issues.length) && !this.#canReport(words.locale)) return;
    this.#announced = news;
    this.#load.settle();
    if (fault) {
      const src = loaded?.src ?? String(fault.params['url'] ?? '');
      const event = new VitrinaErrorEvent(fault.code, this.#message(fault, words), src);
      this.#host.dispatchEvent(event);
      if (this.#report) this.#report.fault(fault);
      else console.error('[vitrina]', this.#host, fault);
    } else if (loaded) {
      const { src, dataset } = loaded;
      this.#host.dispatchEvent(new VitrinaLoadEvent(src, dataset.head.id, issues));
      if (issues.length) this.#report?.issues(issues);
    }
  }

  #message(fault: Fault, words: Words): string {
    return this.#report?.visitorMessage(fault) ?? words.t('failed');
  }

  /** Whether the words for a report are available. If not, starts to fetch them. */
  #canReport(locale: Locale): boolean {
    if (this.#report === null || this.#report?.locale === locale) return true;
    const accept = (report: Report | null): void => {
      this.#report = report;
      this.#host.requestUpdate();
    };
    import('./report.js')
      .then(({ reportIn }) => reportIn(locale, this.#host))
      .then(accept, (error: unknown) => {
        accept(null);
        logNotice('report', error);
      });
    return false;
  }

  #setState(state: string, status: Status): void {
    try {
      if (state === status) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    } catch {
      // Engines before 2024 have no custom states, or only dashed ones. The element works without
      // them.
    }
  }
}
