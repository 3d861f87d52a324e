import type { ReactiveControllerHost } from 'lit';

/** How long a browser may take to fetch what it was told to download. */
const patience = 60_000;
/** So long there are no words before the same are said again: or a screen reader hears no change. */
const breath = 150;

/** What the last press came to. */
export type Taken = 'copied' | 'notCopied' | 'downloading';

/**
 * Takes text away with the reader: to the clipboard, or as a file. Pages on plain `http://` have no
 * clipboard, a page may be forbidden it, a reader may refuse: then the text is drawn in a `textarea`
 * and left there selected.
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

  /** The text to draw, where it could not be copied. */
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
   * The address of the file is there from the press until it has been taken. No Content Security
   * Policy governs it: to download is to navigate.
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

  /** What was taken is no longer what is shown. */
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
