import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { EventLineModel, PanelModel } from '../../models/panel.js';
import type { DrawActions } from '../../views/action-bar.js';
import { experienceView, type ExperienceLayout } from '../../views/experience.js';
import type { Opening } from '../../views/folded.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { personView } from '../../views/person.js';
import { joined, phraseView, proseView, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';

export interface PanelOptions {
  readonly layout: 'article' | 'compact';
  readonly experiences: ExperienceLayout | 'none';
  readonly level: HeadingLevel;
  readonly opening?: Opening | undefined;
  readonly actions?: DrawActions | undefined;
}

/** A panel as an article: the event, the presenters, the subject and the experiences. */
export function panelSummaryView(
  model: PanelModel,
  words: Words,
  options: PanelOptions,
): TemplateResult {
  const { level } = options;
  const article = options.layout === 'article';
  return html`<article part="panel">
    <header class="head" part="header">
      ${eventLine(model.event, words)}
      ${heading(level, titleView(model, words), { part: 'title', id: model.id })}
      ${whoView(model, words)}
    </header>
    ${article && model.introduction ? section('introduction', proseView(model.introduction, words), words, level) : nothing}
    ${experiencesView(model, words, options)}
    ${article && model.conclusions ? section('conclusions', proseView(model.conclusions, words), words, level) : nothing}
    ${sourcesView(model.sources, model.added || (options.experiences !== 'none' && model.experiences.some((one) => one.added)), words)}
    ${options.actions?.(words, { kind: 'panel', id: model.id })}
  </article>`;
}

function titleView({ code, title }: PanelModel, words: Words): TemplateResult {
  const number = code ? html`<span class="code">${words.t('panel', { code })}</span> ` : nothing;
  return html`${number}${phraseView(title, words)}`;
}

function eventLine(event: EventLineModel | undefined, words: Words): Renderable {
  if (!event) return nothing;
  const { names = [], country } = event.place ?? {};
  const place: Renderable[] = [
    ...names.map((name) => phraseView(name, words)),
    country ? words.country(country) : nothing,
  ];
  return html`<div class="event" part="event">
    <p class="event-name">${phraseView(event.name, words)}</p>
    <p>
      ${joined([names.length || country ? html`${joined(place, ', ')}` : nothing, words.dates(event.start, event.end)], ' · ')}
    </p>
  </div>`;
}

function whoView({ moderators, speakers }: PanelModel, words: Words): Renderable {
  const rows = [
    [words.count('moderates', moderators.length), moderators],
    [words.count('presents', speakers.length), speakers],
  ] as const;
  if (!moderators.length && !speakers.length) return nothing;
  return html`<dl class="who" part="people">
    ${rows.map(([label, people]) =>
      people.length
        ? html`<div>
            <dt>${label}</dt>
            ${people.map((person) => html`<dd>${personView(person, words)}</dd>`)}
          </div>`
        : nothing,
    )}
  </dl>`;
}

function experiencesView(model: PanelModel, words: Words, options: PanelOptions): Renderable {
  const { experiences, level, opening, actions } = options;
  if (experiences === 'none') return nothing;
  const layout = opening ? experiences : 'full';
  const items = model.experiences.map(
    (one) =>
      html`<li>
        ${experienceView(one, words, { layout, level: level + 2, opening })}${actions?.(words, { kind: 'entry', id: one.id, layout, level: level + 2 })}
      </li>`,
  );
  return html`<section part="experiences">
    ${heading(level + 1, words.t('experiences'), { part: 'section-title' })}
    ${
      items.length
        ? html`<ol class="entries ${layout}s" role="list">
            ${items}
          </ol>`
        : html`<p>${words.t('empty')}</p>`
    }
  </section>`;
}

function section(
  title: 'introduction' | 'conclusions',
  content: TemplateResult,
  words: Words,
  level: HeadingLevel,
): TemplateResult {
  return html`<section class="columns" part=${title}>
    ${heading(level + 1, words.t(title), { part: 'section-title' })} ${content}
  </section>`;
}
