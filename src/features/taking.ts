import type { ReactiveControllerHost } from 'lit';

/** Milliseconds that a browser may take to fetch what it was told to download. */
const patience = 60_000;
/**
 * Milliseconds without a message before the same one is repeated. Otherwise screen readers notice
 * no change.
 */
const breath = 150;

/** The result of the last press. */
export type Taken = 'copied' | 'notCopied' | 'downloading';

/**
 * Copies text to the clipboard or downloads it as a file. The clipboard may be missing on plain
 * `http://`, forbidden to the page, or refused by the reader. In that case the text is drawn in a
 * `textarea` and selected there.
 */
export class TakingController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #taken: Taken | undefined;
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get taken(): Taken | undefined {
    return this.#taken;
  }

  /** The text to draw if it could not be copied; otherwise undefined. */
  get text(): string | undefined {
    return this.#text;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('copied');
    } catch {
      this.#say('notCopied', text);
      await this.#host.updateComplete;
      const field = this.#host.shadowRoot?.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  }

  /**
   * The file's address exists from the press until the browser has fetched the file. No Content
   * Security Policy applies, because a download is a navigation.
   */
  download(name: string, text: string, type: string): void {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), patience);
    this.#say('downloading');
  }

  /** Clears the result: what was copied or downloaded is no longer what is shown. */
  forget(): void {
    this.#say(undefined);
  }

  #say(taken: Taken | undefined, text?: string): void {
    const again = taken !== undefined && taken === this.#taken;
    clearTimeout(this.#timer);
    if (again) this.#timer = setTimeout(() => this.#say(taken, text), breath);
    this.#taken = again ? undefined : taken;
    this.#text = text;
    this.#host.requestUpdate();
  }
}
