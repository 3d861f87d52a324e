import type { Issue } from '../dataset/issue.js';
import type { Fault } from '../fault.js';
import { loadDiagnosis, type Diagnosis } from '../i18n/diagnosis.js';
import type { Locale } from '../i18n/locale.js';

/**
 * What an element says when something is wrong: to visitors on the page, to the webmaster in the
 * console. The words are fetched then, in the language that is spoken then; where they do not
 * arrive either, the codes must do.
 */
export class Reporter {
  readonly #host: Element;
  readonly #arrived: () => void;
  readonly #words = new Map<Locale, Diagnosis | undefined>();

  /** `arrived` hears that words came which were asked for and not there. */
  constructor(host: Element, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /** Whether it has all the words it will have; if not, they are on their way. */
  isReady(locale: Locale): boolean {
    if (this.#words.has(locale)) return true;
    void loadDiagnosis(locale)
      .catch(() => undefined)
      .then((words) => {
        this.#words.set(locale, words);
        this.#arrived();
      });
    return false;
  }

  /** The sentence for visitors, once there is one. */
  visitorMessage({ code }: Fault, locale: Locale): string | undefined {
    return this.#words.get(locale)?.visitor(code);
  }

  fault({ code, params, cause }: Fault, locale: Locale): void {
    const facts = { tag: this.#host.localName, ...params };
    const said = this.#words.get(locale)?.fault({ code, params: facts }) ?? JSON.stringify(facts);
    console.error(`${this.#prefix} ${code}: ${said}`, this.#host, cause ?? '');
  }

  issues(issues: readonly Issue[], locale: Locale): void {
    const words = this.#words.get(locale);
    const said = issues.map((issue) => words?.issue(issue) ?? `${issue.code} ${issue.path}`);
    console.warn(`${this.#prefix}\n${said.join('\n')}`, this.#host);
  }

  get #prefix(): string {
    return `[vitrina] <${this.#host.localName}>`;
  }
}
