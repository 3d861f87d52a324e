import { html, nothing } from 'lit';
import { openingMessages } from '../i18n/es/opening.js';
import { bodyView, briefView, type Opening } from '../views/experience.js';

/**
 * What leads to the parts of an experience that its layout folds, on a page without a script: a link
 * where the experience has a page of its own, else the browser's own way to unfold.
 */
export function unscriptedOpening(href: (id: string) => string | undefined): Opening {
  return {
    titleView(id, name) {
      const address = href(id);
      return address ? html`<a href=${address}>${name}</a>` : name;
    },
    foldedView(model, words, { layout, level }) {
      const row = layout === 'row';
      const label = words.section('opening', openingMessages).t('open');
      const seen = row ? nothing : briefView(model, words, 2);
      if (href(model.id)) return seen;
      return html`${seen}
        <details>
          <summary aria-label="${label}: ${model.title.text}">${label}</summary>
          ${row ? briefView(model, words) : nothing} ${bodyView(model, words, level)}
        </details>`;
    },
  };
}
