/** Hears of a drawing that failed. */
interface Undrawn {
  hostUndrawn(error: unknown): void;
}

/**
 * Keeps what the page has in an element from being lost behind a root that stays empty: in another
 * document than ours, whose sheets are others, and on a page that has replaced what Lit draws with.
 * Lit would throw at the page, now or with its next drawing; here its controller is told.
 * The script-tag build leaves this out: its stand-in for Lit does so by itself.
 */
export function guardRoot(host: Element, controller: Undrawn): void {
  const wrap = (name: string, around: (own: () => unknown) => unknown): void => {
    const own: unknown = Reflect.get(host, name);
    if (typeof own !== 'function') return;
    const call = (): unknown => Reflect.apply(own, host, []);
    Reflect.set(host, name, () => around(call));
  };
  let failed: { readonly error: unknown } | undefined;
  wrap('createRenderRoot', (make) => {
    try {
      // Lit gives a root its sheets when it makes it. Without, it is dressed as one that was moved.
      return host.ownerDocument === document ? make() : host.attachShadow({ mode: 'open' });
    } catch (error) {
      failed = { error };
      return new DocumentFragment();
    }
  });
  wrap('performUpdate', (update) => {
    try {
      if (!failed) return update();
    } catch (error) {
      // What is there stays; where there is nothing, what failed once would fail again.
      if (!host.shadowRoot?.firstElementChild) failed = { error };
      else controller.hostUndrawn(error);
    }
    if (failed) {
      // Lit asks for no other as long as this one is to come.
      Reflect.set(host, 'isUpdatePending', false);
      if (!host.shadowRoot?.firstElementChild) host.shadowRoot?.append(slot());
      controller.hostUndrawn(failed.error);
    }
    return undefined;
  });
}

/** Of a document in which the page has given no names: a form called `createElement` hides the method. */
function slot(): Element {
  return document.implementation.createHTMLDocument('').createElement('slot');
}
