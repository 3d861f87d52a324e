import type { Loaded } from '../controllers/load.js';
import { logNotice } from '../controllers/log-notice.js';
import { actionBar, type DrawActions } from '../views/action-bar.js';
import type { Actions, ActionsHost } from './actions.js';

/** Fetches what a reader can do with the content once the content stands; until then keeps its room. */
export class ActionsController {
  readonly #host: ActionsHost;
  #actions: Actions | undefined;

  constructor(host: ActionsHost) {
    this.#host = host;
    void host.ready.then(this.#fetch);
  }

  /** Draws them at the end of what was loaded. */
  of(loaded: Loaded): DrawActions {
    return (words, subject) =>
      actionBar(
        this.#actions?.view({ ...subject, words, loaded }),
        this.#host.actions.trim() === 'none',
      );
  }

  readonly #fetch = (): void => {
    import('./actions.js').then(
      ({ Actions }) => {
        this.#actions = new Actions(this.#host);
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        // Where they do not come, the content is still there to be read.
        addEventListener('online', this.#fetch, { once: true });
        logNotice('actions', error);
      },
    );
  };
}
