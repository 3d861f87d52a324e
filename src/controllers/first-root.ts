/**
 * Lets an element be connected first of all in another document. Lit gives a root its sheets when it
 * makes it, and a sheet serves only the document in which it was made: there Lit would throw, and the
 * element show nothing at all. Left without, it is dressed as every element that was moved there.
 * The script-tag build leaves this out: its stand-in for Lit does so by itself.
 */
export function bearAnyDocument(host: Element): void {
  const makeRoot: unknown = Reflect.get(host, 'createRenderRoot');
  if (typeof makeRoot !== 'function') return;
  Reflect.set(host, 'createRenderRoot', (): unknown => {
    if (host.ownerDocument !== document) return host.attachShadow({ mode: 'open' });
    const root: unknown = makeRoot.call(host);
    return root;
  });
}
