import type { Loaded } from '../controllers/load.js';
import { logNotice } from '../controllers/log-notice.js';
import { actionBar, type DrawActions } from '../views/action-bar.js';
import type { Actions, ActionsHost } from './actions.js';

/** Fetches the actions once the content is drawn. Until then, reserves their space. */
export class ActionsController {
  readonly #host: ActionsHost;
  #actions: Actions | undefined;

  constructor(host: ActionsHost) {
    this.#host = host;
    void host.ready.then(this.#fetch);
  }

  /** Draws the actions below the content. */
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
        // Without the actions, the content can still be read.
        addEventListener('online', this.#fetch, { once: true });
        logNotice('actions', error);
      },
    );
  };
}
