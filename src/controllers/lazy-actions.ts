import { actionsRoom, type DrawActions } from '../views/actions-room.js';
import type { ActionsController, ActionsHost } from './actions.js';
import type { DatasetController } from './dataset.js';

/** Brings what can be done with the content once the content stands; until then keeps its room. */
export class LazyActions {
  readonly #host: ActionsHost;
  #actions: ActionsController | undefined;

  constructor(host: ActionsHost, dataset: DatasetController) {
    this.#host = host;
    void dataset.ready.then(() => this.#bring(dataset)).catch(() => undefined);
  }

  readonly view: DrawActions = (words, subject, id) =>
    actionsRoom(this.#actions?.view(words, subject, id), this.#host.actions?.trim() === 'none');

  async #bring(dataset: DatasetController): Promise<void> {
    const { ActionsController } = await import('./actions.js');
    this.#actions = new ActionsController(this.#host, dataset);
    this.#host.requestUpdate();
  }
}
