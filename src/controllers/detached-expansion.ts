import { ExpansionController, type ExpansionHost } from './expansion.js';

/**
 * Expands experiences in a different place from their summary. The focus moves to what opens, and
 * back when it closes. The pressed title has the experience's id as `data-id`; the heading of the
 * expanded experience has it as its `id`.
 */
export function detachedExpansion(host: ExpansionHost): ExpansionController {
  const focus = async (id: string, isOpen: boolean): Promise<void> => {
    await host.updateComplete;
    const root = host.shadowRoot;
    // A title may occur twice, for two widths; only one of them is displayed.
    const titles = [...(root?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const title = titles.find((one) => one.dataset['id'] === id && one.getClientRects().length);
    (isOpen ? root?.getElementById(id) : title)?.focus();
  };
  return new ExpansionController(host, (id, isOpen) => void focus(id, isOpen));
}
