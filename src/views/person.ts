import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { PersonModel } from '../models/person.js';
import { joined, phraseView, type Renderable } from './phrase.js';

/** A name and, in parentheses, the role and the country as the source prints it. */
export function personView({ name, country, role }: PersonModel, words: Words): TemplateResult {
  const facts = joined(
    [role ? phraseView(role, words) : nothing, country ? words.country(country) : nothing],
    ', ',
  );
  return html`<span part="person"
    ><bdi>${name}</bdi>${
      facts.length ? html` <span class="muted">(${facts})</span>` : nothing
    }</span
  >`;
}

/** People joined as a list in the interface language. */
export function peopleLine(people: readonly PersonModel[], words: Words): readonly Renderable[] {
  let rest = words.list(people.map(({ name }) => name));
  return people.flatMap((person) => {
    const start = rest.indexOf(person.name);
    const joint = rest.slice(0, start);
    rest = rest.slice(start + person.name.length);
    return [joint, personView(person, words)];
  });
}
