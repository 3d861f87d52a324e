import { OpeningController, type OpeningHost } from './opening.js';

/**
 * Opens experiences apart from where an element shows them in part. The focus goes to what opens, and
 * back when it closes. The title pressed has the experience's id as `data-id`, the heading of what
 * opens as its `id`.
 */
export function openingApart(host: OpeningHost): OpeningController {
  const focus = async (id: string, isOpen: boolean): Promise<void> => {
    await host.updateComplete;
    const root = host.shadowRoot;
    // A title may stand twice, for two widths, of which one is displayed.
    const titles = [...(root?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const title = titles.find((one) => one.dataset['id'] === id && one.getClientRects().length);
    (isOpen ? root?.getElementById(id) : title)?.focus();
  };
  return new OpeningController(host, (id, isOpen) => void focus(id, isOpen));
}
