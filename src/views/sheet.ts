import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import type { PanelModel } from '../models/panel.js';
import { experienceView } from './experience.js';
import { joined, phraseView, type Renderable } from './phrase.js';
import { sourcesView } from './source.js';

/** An experience on its own sheet: where it was presented, its full text, and its source. */
export function sheetView(
  model: ExperienceModel,
  panel: PanelModel | undefined,
  words: Words,
): TemplateResult {
  return html`${panel ? presentedView(panel, words) : nothing}
  ${experienceView(model, words, { layout: 'full', level: 1 })}
  ${sourcesView(model.sources, model.added, words)}`;
}

function presentedView({ event, code, title }: PanelModel, words: Words): TemplateResult {
  const { names = [], country } = event?.place ?? {};
  const place: Renderable[] = names.map((name) => phraseView(name, words));
  if (country) place.push(words.country(country));
  return html`<div class="presented">
    ${
      event
        ? html`<p><b>${phraseView(event.name, words)}</b></p>
            <p>
              ${joined([place.length ? html`${joined(place, ', ')}` : nothing, words.dates(event.start, event.end)], ' · ')}
            </p>`
        : nothing
    }
    <p>
      ${code ? html`<b>${words.t('panel', { code })}</b> ` : nothing}${phraseView(title, words)}
    </p>
  </div>`;
}

/** The content to print, inside the wrapper that every element's styles expect. */
export function paperView(
  content: Renderable | Node,
  foot: TemplateResult,
  lang: string,
): TemplateResult {
  return html`<div class="root ready" lang=${lang}>
    <div class="content sheet">${content} ${foot}</div>
  </div>`;
}
