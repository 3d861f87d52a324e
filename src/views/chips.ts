import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueWords } from '../i18n/catalogue.js';
import type { OptionModel } from '../models/list.js';
import type { ListActions } from './list.js';

/** A button to remove each choice, and one to remove them all. */
export function chipsView(
  chosen: readonly OptionModel[],
  words: CatalogueWords,
  actions: Pick<ListActions, 'remove' | 'clear'>,
): TemplateResult {
  return html`<ul class="chips" part="chips" role="list" aria-label=${words.t('applied')}>
    ${chosen.map(
      ({ facet, value, label }, index) =>
        html`<li>
          <button
            class="chip"
            part="chip"
            type="button"
            @click=${() => actions.remove(facet, value, index)}
          >
            <span class="unseen">${words.t('removeFilter')} </span
            ><span lang=${label.lang ?? nothing}>${label.text}</span
            ><span class="cross" aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    ${
      chosen.length > 1
        ? html`<li>
            <button part="clear" type="button" @click=${actions.clear}>${words.t('clear')}</button>
          </li>`
        : nothing
    }
  </ul>`;
}
