import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { PersonModel } from '../models/person.js';
import { phraseView, type Renderable } from './phrase.js';

/** A name with the country that the source prints after it. */
export function personView({ name, country, role }: PersonModel, words: Words): TemplateResult {
  return html`<span class="person" part="person"
    ><span class="name">${name}</span>${
      country ? html` <span class="muted">(${words.country(country)})</span>` : nothing
    }${role ? html`<span class="muted">, ${phraseView(role, words)}</span>` : nothing}</span
  >`;
}

/** People joined as the language joins a list. */
export function peopleLine(people: readonly PersonModel[], words: Words): readonly Renderable[] {
  let rest = words.list(people.map(({ name }) => name));
  return people.flatMap((person) => {
    const start = rest.indexOf(person.name);
    const joint = rest.slice(0, start);
    rest = rest.slice(start + person.name.length);
    return [joint, personView(person, words)];
  });
}
