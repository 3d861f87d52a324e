import { actionsRoom, type DrawActions } from '../views/actions-room.js';
import type { ActionsController, ActionsHost } from './actions.js';
import type { DatasetController } from './dataset.js';
import { tell } from './tell.js';

/** Brings what can be done with the content once the content stands; until then keeps its room. */
export function lazyActions(host: ActionsHost, dataset: DatasetController): DrawActions {
  let actions: ActionsController | undefined;
  const bring = (): void => {
    import('./actions.js').then(
      ({ ActionsController }) => {
        actions = new ActionsController(host, dataset);
        host.requestUpdate();
      },
      (error: unknown) => {
        // Where they do not come, the content is still there to be read.
        addEventListener('online', bring, { once: true });
        tell('actions', error);
      },
    );
  };
  void dataset.ready.then(bring);
  return (words, subject, id) =>
    actionsRoom(actions?.view(words, subject, id), host.actions?.trim() === 'none');
}
