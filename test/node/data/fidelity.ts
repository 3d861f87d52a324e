import { isAdded } from '../../../src/dataset/editorial.js';
import type { DatasetFile, EventRecord, Experience, Person } from '../../../src/dataset/types.js';

/** Something the dataset says that the document does not, or the other way round. */
export interface Discrepancy {
  /** Where in the dataset; empty for a part of the document that the dataset lacks. */
  readonly path: string;
  readonly said: string;
}

/**
 * Everything in the dataset that neither occurs in the document nor is marked as added,
 * and everything in the document that is not in the dataset. Empty when they agree.
 */
export function discrepancies(dataset: DatasetFile, document: string): readonly Discrepancy[] {
  return [...unsupported(dataset, document), ...missing(dataset, document)];
}

/** Fields that say how the file is made, not what the document says. */
const structural = new Set(
  (
    '$schema formatVersion kind id language format transcription editorial needsReview sources ' +
    'person organization place places containedIn partOf source panels experiences organizers'
  ).split(' '),
);

/**
 * The words that let a term stand without a mark, looked for where the term is used. A term that
 * is not here, or whose words are not there, is an editor's.
 */
const wordsFor: Readonly<Record<string, RegExp>> = {
  asociativismo: /asociativ|asociarse|asociación/iu,
  'alianzas-estrategicas': /alianza/iu,
  'public-private': /alianza público privada/iu,
  intermunicipal: /asociación de municipios/iu,
  rural: /\brural\b/iu,
  municipality: /municipalidad|municipios/iu,
  'municipal-company': /empresa municipal/iu,
  'municipal-association': /asociación de municipios/iu,
  university: /universidad|facultad/iu,
  company: /empresa(?! municipal)/iu,
  producers: /productores/iu,
  community: /comunidad/iu,
  region: /provincia/iu,
  microregion: /microrregión/iu,
};

/** An empty line, or the next item of a list. */
const blockBreak = /\n\s*\n|\n(?=- )/u;

type Item = Readonly<Record<string, unknown>>;

function unsupported(dataset: DatasetFile, document: string): Discrepancy[] {
  const found: Discrepancy[] = [];
  const text = new SourceText(document);
  const { events, panels, experiences, people, organizations, places, topics, sources, ...head } =
    dataset;
  const collections = {
    events,
    panels,
    experiences,
    people,
    organizations,
    places,
    topics,
    sources,
  };

  const check = (entity: Item, prefix: string) => {
    for (const [path, key, value] of valuesOf(entity)) {
      const supported = text.supports(entity, key, value, path);
      // Placing an excerpt is an editor's doing; its words are always the document's.
      const good = path.startsWith('excerpts/')
        ? supported && isAdded(entity, path)
        : supported || isAdded(entity, path);
      if (good) continue;
      found.push({ path: prefix + path, said: String(value) });
    }
  };
  check(head, '');
  for (const [name, items] of Object.entries(collections)) {
    items?.forEach((item, index) => {
      check(item, `${name}/${index}/`);
    });
  }
  return found;
}

/** Every value of an entity that says something, with its path and the field it belongs to. */
function* valuesOf(value: unknown, path = '', key = ''): Generator<[string, string, unknown]> {
  if (typeof value !== 'object' || value === null || key === 'location') {
    yield [path, key, value];
    return;
  }
  for (const [part, inner] of Object.entries(value)) {
    const field = Array.isArray(value) ? key : part;
    if (!structural.has(field)) yield* valuesOf(inner, path ? `${path}/${part}` : part, field);
  }
}

class SourceText {
  readonly #text: string;
  readonly #lines: readonly string[];
  /** What the document sets in capitals, without case and accents. */
  readonly #headings: readonly string[];
  readonly #dates: ReadonlySet<string>;

  constructor(document: string) {
    this.#text = spaced(document);
    this.#lines = document.split(blockBreak).map(spaced);
    this.#headings = [...document.matchAll(/\*\*(.+?)\*\*/gsu)].map(([, words = '']) =>
      plain(spaced(words)),
    );
    this.#dates = new Set(datesIn(this.#text));
  }

  supports(entity: Item, key: string, value: unknown, path: string): boolean {
    if (typeof value !== 'string') return false;
    switch (key) {
      case 'startDate':
      case 'endDate':
      case 'date':
        return this.#dates.has(value);
      case 'country':
      case 'countries':
        return this.#printsCountry(entity, countryName(value));
      case 'sector':
      case 'type':
      case 'topics':
      case 'forms':
      case 'setting':
        return wordsFor[value]?.test(this.#wordsOf(entity, path)) ?? false;
      case 'url':
        // The address of the document itself, beside the dataset.
        return entity['transcription'] === true;
      default:
        if (path.startsWith('excerpts/')) {
          return wordsIn(entity['summary']).some((words) => words.includes(value));
        }
        return (
          this.#text.includes(spaced(value)) ||
          this.#headings.some((heading) => heading.includes(plain(value)))
        );
    }
  }

  /** After a person's name in brackets; for a place or an experience, in its own sentences. */
  #printsCountry(entity: Item, country: string): boolean {
    const { name } = entity;
    if (typeof name === 'string' && !('type' in entity)) {
      const printed = new RegExp(`${escaped(name)}[^()]*\\(${escaped(country)}\\)`, 'u');
      return this.#lines.some((line) => printed.test(line));
    }
    const own =
      typeof name === 'string'
        ? this.#lines.filter((line) => line.includes(name))
        : wordsIn(entity['summary']);
    return own.some((line) => line.replace(/\([^)]*\)/gu, '').includes(country));
  }

  /** The words a term may rest on: the group's own label, or what is said of the entity. */
  #wordsOf(entity: Item, path: string): string {
    const [, index] = /^actors\/(\d+)\/sector$/u.exec(path) ?? [];
    if (index !== undefined && Array.isArray(entity['actors'])) {
      const actors = entity['actors'] as readonly { readonly label?: unknown }[];
      return wordsIn(actors[Number(index)]?.label).join(' ');
    }
    const { name } = entity;
    if (typeof name === 'string') {
      // With what stands in apposition: "FINVER – Callao, empresa Municipal …".
      const after = this.#text.split(name).slice(1);
      return [name, ...after.map((words) => /^, \S+ \S+/u.exec(words)?.[0] ?? '')].join(' ');
    }
    return [...wordsIn(entity['title']), ...wordsIn(entity['summary'])].join(' ');
  }
}

/** What the document says that the dataset does not, by writing the document from the dataset. */
function missing(dataset: DatasetFile, document: string): Discrepancy[] {
  const given = blocksOf(document);
  const said = blocksFrom(dataset);
  const lacking = given.filter((block) => !said.includes(block));
  if (lacking.length) return lacking.map((block) => ({ path: '', said: block }));
  return given.join('\n') === said.join('\n')
    ? []
    : [{ path: '', said: 'The same parts in another order, or more often.' }];
}

/** Paragraphs, those broken by a page joined again; titles without case and accents. */
function blocksOf(document: string): string[] {
  const blocks: string[] = [];
  for (const block of document.split(blockBreak).map(spaced)) {
    if (/^\p{Ll}/u.test(block)) blocks.push(`${blocks.pop() ?? ''} ${block}`);
    else if (block) blocks.push(block);
  }
  return blocks.map((block) => (block.includes('**') ? plain(block) : dashed(block)));
}

function blocksFrom(dataset: DatasetFile): string[] {
  const people = new Map(dataset.people?.map((person) => [person.id, person]));
  const places = new Map(dataset.places?.map((place) => [place.id, place]));
  const experiences = new Map(dataset.experiences?.map((item) => [item.id, item]));

  return (dataset.events ?? []).flatMap((event) => {
    const place = places.get(event.place ?? '');
    const region = places.get(place?.containedIn ?? '');
    const where = [wordsIn(place?.name), wordsIn(region?.name), countryName(place?.country)].join(
      ', ',
    );
    const title = plain(`${wordsIn(event.name).join(' ')} ${where} ${daysOf(event)}`);
    const panels = dataset.panels?.filter(({ id }) => event.panels?.includes(id)) ?? [];
    return panels.flatMap((panel) => {
      const given = (panel.experiences ?? []).flatMap((id) => experiences.get(id) ?? []);
      const moderators = panel.moderators?.flatMap(({ person }) => people.get(person) ?? []);
      return [
        title,
        plain(`Resumen Panel ${panel.code ?? ''}: ${wordsIn(panel.title).join(' ')}`),
        `Moderador: ${signed(moderators ?? [])}`,
        'Expositores:',
        ...given.map((experience) => entryOf(experience, people)),
        'INTRODUCCION:',
        ...wordsIn(panel.introduction).map(dashed),
        'DESARROLLO DEL PANEL',
        ...given.flatMap((experience) => [
          entryOf(experience, people),
          ...wordsIn(experience.summary).map(dashed),
        ]),
      ];
    });
  });
}

/** "- Andrés Salama y Enrique Dentice (Argentina) - Title." */
function entryOf({ speakers, title }: Experience, people: ReadonlyMap<string, Person>): string {
  const who = (speakers ?? []).flatMap(({ person }) => people.get(person) ?? []);
  return dashed(`- ${signed(who)} - ${wordsIn(title).join(' ')}.`);
}

function signed(people: readonly Person[]): string {
  const countries = new Set(people.map(({ country }) => countryName(country)));
  return `${people.map(({ name }) => name).join(' y ')} (${[...countries].join(', ')})`;
}

/** "5-7 de abril, 2011" */
function daysOf({ startDate = '', endDate = '' }: EventRecord): string {
  const [year = '', month = '', first] = startDate.split('-');
  const [, , last] = endDate.split('-');
  return `${Number(first)}-${Number(last)} de ${months[Number(month) - 1] ?? ''}, ${year}`;
}

function datesIn(text: string): string[] {
  return [...text.matchAll(/(\d+)-(\d+) de (\p{L}+), (\d{4})/gu)].flatMap(
    ([, first = '', last = '', month = '', year = '']) =>
      [first, last].map((day) =>
        [year, String(months.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-'),
      ),
  );
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('es', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2011, month)),
);

const names = new Intl.DisplayNames('es', { type: 'region', fallback: 'none' });
const countryName = (code: string | undefined): string => (code && names.of(code)) ?? '—';

/** The strings of a text in whatever form. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(wordsIn) : [];
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The document writes its dashes in two ways. */
const dashed = (text: string): string => spaced(text).replace(/–/gu, '-');

const plain = (text: string): string =>
  spaced(text)
    .normalize('NFD')
    .replace(/[\p{M}*]/gu, '')
    .toLowerCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
