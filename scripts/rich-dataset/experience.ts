import type { Status } from '../../src/dataset/vocabularies.js';
import type { Actor, Experience } from '../../src/dataset/types.js';
import { narrativeFields } from '../../src/dataset/vocabularies.js';
import { neighbours } from './countries.js';
import { images } from './images.js';
import type { Organizations } from './organizations.js';
import type { People } from './people.js';
import * as phrases from './phrases.js';
import type { Locality } from './places.js';
import type { Account, Practice } from './practices/practice.js';
import type { Random } from './random.js';
import { filled, inLanguages, languages, said, type Language, type Words } from './words.js';

/** What an experience is made from. */
export interface Draft {
  /** Its place in the dataset. */
  readonly nth: number;
  readonly id: string;
  readonly practice: Practice;
  /** How often this practice was told before, and how often of this same place. */
  readonly earlier: number;
  readonly earlierHere: number;
  readonly locality: Locality;
  readonly localities: readonly Locality[];
  readonly organizations: Organizations;
  readonly people: People;
  readonly random: Random;
  /** The folder of the drawings, from where the dataset is. */
  readonly images: string;
}

/** How much is told: as a full record, as a short one, like the 2011 panel, or hardly anything. */
type Fullness = 'full' | 'told' | 'quoted' | 'mixed' | 'bare';

const fullnesses = ['full', 'quoted', 'told', 'mixed'] as const;

export function experienceOf(draft: Draft): Experience {
  const { nth, id, practice, locality, organizations, people, random } = draft;
  const fullness = nth % 30 === 29 ? 'bare' : (fullnesses[nth % 4] ?? 'full');
  const wanted = languagesOf(draft);
  const slots = {
    place: locality.name,
    a: random.between(...practice.a),
    b: random.between(...practice.b),
  };
  const municipality = organizations.municipality(locality);
  const partners = practice.forms.includes('intermunicipal') ? partnersOf(draft) : [];
  const inPlaces = [locality, ...partners];

  const speakers = Array.from({ length: 1 + (nth % 5 === 2 ? 2 : nth % 2) }, (_, speaker) => ({
    person: people.from(inPlaces[speaker] ?? locality, municipality, random),
    ...(fullness !== 'quoted' &&
      (nth + speaker) % 3 === 0 && { role: said(random.pick(phrases.speakerRoles), wanted) }),
  }));
  const head = {
    id,
    title: titleOf(draft, wanted),
    speakers,
    countries: [...new Set(inPlaces.map(({ country }) => country.code))],
    sources: sourcesOf(nth),
  };
  if (fullness === 'bare') return head;

  const has = (...those: Fullness[]): boolean => those.includes(fullness);
  const tell = (field: Exclude<keyof Account, 'title' | 'summary'>) =>
    inLanguages(wanted, (language) => {
      const text = practice.told[language]?.[field];
      return text && filled(text, slots);
    });
  const { summary, excerpts } = summaryOf(practice, wanted, slots);
  const quoted = has('quoted', 'mixed') || (nth % 8 === 0 && has('full'));
  const { period, status } = periodOf(nth, random);
  const marks = [
    ...(quoted && excerpts
      ? Object.keys(excerpts).map((field) => ({
          path: `excerpts/${field}/0`,
          reason: 'Palabras del documento; ubicarlas aquí, no.',
        }))
      : []),
    ...(nth % 3 === 1 ? [{ path: 'setting', reason: 'Deducido del mapa.' }] : []),
    ...(nth % 5 === 1 ? [{ path: 'topics/0' }] : []),
  ];

  return {
    ...head,
    places: inPlaces.map((place) => place.id),
    topics: [...practice.topics],
    forms: [...practice.forms],
    setting: practice.setting,
    summary,
    ...(has('full', 'told') && {
      problem: tell('problem'),
      process: tell('process'),
      ...(status !== 'planned' && { results: tell('results') }),
    }),
    ...(has('full') && { objectives: tell('objectives') }),
    ...(has('full', 'mixed') && {
      beneficiaries: tell('beneficiaries'),
      sdgs: [...practice.sdgs],
      lessons: paragraphs(random.some(phrases.lessons, 1 + (nth % 2)), wanted),
    }),
    ...(has('full') && {
      conditions: paragraphs(random.some(phrases.conditions, random.between(1, 2)), wanted),
    }),
    ...(quoted && excerpts && { excerpts }),
    actors: actorsOf(draft, municipality, partners, wanted, fullness),
    ...(has('full', 'told') && { resources: resourcesOf(draft, wanted) }),
    ...(!has('quoted') && { ...period, status }),
    ...(has('full', 'mixed') && status !== 'planned' && { followUp: followUpOf(draft, wanted) }),
    ...(has('full') && { activities: activitiesOf(draft, wanted) }),
    ...(!has('quoted') && {
      links: [
        {
          url: `https://example.org/experiencias/${id}`,
          label: said(random.pick(phrases.links), wanted),
        },
        ...(nth % 8 === 0 ? [{ url: `https://example.org/cuaderno/${nth}` }] : []),
      ],
    }),
    ...(has('full') && { documents: documentsOf(draft, wanted) }),
    ...((has('full', 'mixed') || nth % 6 === 1) && { images: imagesOf(draft) }),
    ...(has('full', 'told') && {
      contact: {
        organization: municipality,
        email: `desarrollo@${locality.id}.example.org`,
        ...(has('full') && {
          // No country gives out numbers that begin with three noughts.
          phone: `${locality.country.dialling} 000 555-${String(100 + (nth % 100)).padStart(4, '0')}`,
          url: `https://${locality.id}.example.org/contacto`,
        }),
      },
    }),
    ...(nth === 0 && { wikidata: 'Q15397819' }),
    ...(marks.length && { editorial: marks }),
    ...(nth === 7 && {
      needsReview: [{ path: 'startDate', reason: 'La memoria y las actas dan años distintos.' }],
    }),
  };
}

/** At first in all the languages the practice is told in; afterwards as banks are, mostly in one. */
function languagesOf({ practice, earlier, locality, random }: Draft): readonly Language[] {
  const told = languages.filter((language) => practice.told[language]);
  const { language } = locality.country;
  if (!earlier || !told.includes(language) || random.chance(0.3)) return told;
  return random.chance(0.3) ? told.filter((one) => one === language || one === 'en') : [language];
}

function titleOf(
  { practice, earlier, earlierHere, locality, random }: Draft,
  wanted: readonly Language[],
) {
  const way = random.between(0, 2);
  return inLanguages(wanted, (language) => {
    const title = practice.told[language]?.title;
    if (!title || !earlier) return title;
    const lower = title.slice(0, 1).toLowerCase() + title.slice(1);
    const here = filled(elsewhere[language][way] ?? '{title}', {
      title,
      lower,
      place: locality.name,
    });
    return earlierHere ? `${here} (${stages[language]} ${earlierHere + 1})` : here;
  });
}

/** The title of a practice that another place has told before. */
const elsewhere: Readonly<Record<Language, readonly string[]>> = {
  es: ['{title}, en {place}', 'La experiencia de {place}: {lower}', '{title} ({place})'],
  'pt-BR': ['{title}, em {place}', 'A experiência de {place}: {lower}', '{title} ({place})'],
  en: ['{title}, in {place}', 'The experience of {place}: {lower}', '{title} ({place})'],
};
const stages: Readonly<Record<Language, string>> = { es: 'etapa', 'pt-BR': 'etapa', en: 'stage' };

const briefFields = [...narrativeFields, 'resources'] as const;

/** The summary without the marks of the template, and the words that were marked in it. */
function summaryOf(
  { told }: Practice,
  wanted: readonly Language[],
  slots: Readonly<Record<string, string | number>>,
) {
  const mark = /\[\[(\w+)\|([^\]]+)\]\]/gu;
  const excerpts: Partial<Record<(typeof briefFields)[number], string[]>> = {};
  const summary = inLanguages(wanted, (language) => {
    const text = told[language]?.summary.map((paragraph) => filled(paragraph, slots));
    for (const [, field, words] of text?.join('\n').matchAll(mark) ?? []) {
      const name = briefFields.find((one) => one === field);
      if (!name || !words) throw new Error(`No such heading: ${field}`);
      (excerpts[name] ??= []).push(words);
    }
    return text?.map((paragraph) => paragraph.replaceAll(mark, '$2'));
  });
  return { summary, excerpts: Object.keys(excerpts).length ? excerpts : undefined };
}

/** Two or three others of the country; where there are none, one across the border. */
function partnersOf({ locality, localities, random }: Draft): readonly Locality[] {
  const of = (code: string | undefined) =>
    localities.filter(({ id, country }) => id !== locality.id && country.code === code);
  const same = of(locality.country.code);
  return same.length
    ? random.some(same, random.between(1, 2))
    : random.some(of(neighbours[locality.country.code]), 1);
}

function actorsOf(
  draft: Draft,
  municipality: string,
  partners: readonly Locality[],
  wanted: readonly Language[],
  fullness: Fullness,
): Actor[] {
  const { practice, locality, organizations, random } = draft;
  const role = (often: number) =>
    fullness !== 'quoted' && random.chance(often)
      ? { role: said(random.pick(phrases.actorRoles), wanted) }
      : {};
  const seen = new Set<string>();
  const named = (organization: string): Actor[] => {
    if (seen.has(organization)) return [];
    seen.add(organization);
    return [{ organization, ...role(0.3) }];
  };
  return [
    { organization: municipality, ...role(0.8) },
    ...partners.flatMap((partner) => named(organizations.municipality(partner))),
    ...practice.parts.flatMap(({ sector, words }): Actor[] => {
      // What a company makes is in the words; the ones that work everywhere are of no trade.
      if (random.chance(sector === 'company' ? 0.3 : 0.62)) {
        const organization = organizations.wide(sector, locality.country, random);
        if (organization) return named(organization);
      }
      if (sector !== 'municipality' && random.chance(0.4)) {
        return named(organizations.local(sector, locality, practice.topics, random));
      }
      return [
        {
          label: said(words, wanted),
          sector,
          ...role(0.4),
          ...(random.chance(0.3) && { place: locality.id }),
        },
      ];
    }),
  ];
}

function resourcesOf(
  { nth, locality, random }: Draft,
  wanted: readonly Language[],
): Experience['resources'] {
  const { worth, currency } = locality.country;
  return random.some(phrases.resources, nth % 4 === 0 ? 4 : 2).map((resource) => ({
    type: resource.type,
    description: said(resource, wanted),
    ...(resource.cost && {
      amount: Math.round(random.between(...resource.cost) / 100) * 100 * worth,
      currency,
    }),
  }));
}

/** How experiences stand: most of those anybody presents are still going. */
const usual: readonly Status[] = [
  'ongoing',
  'completed',
  'ongoing',
  'discontinued',
  'ongoing',
  'other',
  'completed',
];

/** When it began and ended, to the year, the month or the day. */
function periodOf(nth: number, random: Random) {
  const status: Status =
    nth % 16 === 10 ? 'planned' : (usual[(nth + Math.floor(nth / 4)) % usual.length] ?? 'ongoing');
  const began = status === 'planned' ? 2026 : random.between(2009, 2021);
  const startDate = dateOf(began, nth, random);
  const ended = status === 'completed' || status === 'discontinued';
  const endDate = ended ? dateOf(began + random.between(1, 3), nth + 1, random) : undefined;
  return { status, period: { startDate, ...(endDate && { endDate }) } };
}

function dateOf(year: number, exactness: number, random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const month = two(random.between(1, 12));
  const day = two(random.between(1, 28));
  return [String(year), month, day].slice(0, 1 + (exactness % 3)).join('-');
}

function followUpOf({ nth, random }: Draft, wanted: readonly Language[]): Experience['followUp'] {
  return random.some(phrases.followUps, 1 + (nth % 3 === 0 ? 1 : 0)).map((followUp, which) => ({
    text: said(followUp, wanted),
    asOf: dateOf(2025 - which, nth + which, random),
    ...(which === 0 && { status: followUp.status }),
    ...(random.chance(0.6) && { source: random.pick(['memoria', 'sitio', 'revista']) }),
  }));
}

function activitiesOf(
  { nth, locality, random }: Draft,
  wanted: readonly Language[],
): Experience['activities'] {
  return random.some(phrases.activities, 2).map((activity, which) => ({
    label: said(activity, wanted),
    date: dateOf(2024 + which, nth + which + 1, random),
    ...(which === 0 && { place: locality.id }),
    ...(which === 1 && { url: `https://example.org/agenda/${nth}` }),
  }));
}

function documentsOf({ nth, random }: Draft, wanted: readonly Language[]): Experience['documents'] {
  const language = wanted[0] ?? 'es';
  return random.some(phrases.documents, 2).map((document) => ({
    url: `https://example.org/datos-ficticios/${nth}/${document.file}`,
    title: said(document, wanted),
    language,
    format: document.format,
  }));
}

function imagesOf({ nth, practice, images: folder }: Draft): Experience['images'] {
  const shown = nth % 12 === 0 ? [practice.image, 'asamblea'] : [practice.image];
  return shown.map((name, which) => ({
    src: `${folder}${name}.svg`,
    alt: said(images[name] ?? {}, languages),
    ...(which === 0 && {
      credit: said(
        {
          es: 'Dibujo del proyecto Vitrina',
          'pt-BR': 'Desenho do projeto Vitrina',
          en: 'Drawing by the Vitrina project',
        },
        languages,
      ),
      license: 'https://creativecommons.org/licenses/by/4.0/',
    }),
  }));
}

/** All are of documents whose title says that they are invented. */
function sourcesOf(nth: number): Experience['sources'] {
  const page = 12 + nth * 4;
  return [
    {
      source: 'memoria',
      ...(nth % 4 !== 3 && {
        locator: {
          es: `págs. ${page}–${page + 3}`,
          'pt-BR': `p. ${page}–${page + 3}`,
          en: `pp. ${page}–${page + 3}`,
        },
      }),
    },
    ...(nth % 7 === 3 ? [{ source: 'actas' }] : []),
    ...(nth % 11 === 5 ? [{ source: 'manual', locator: 'cap. 3' }] : []),
  ];
}

function paragraphs(said: readonly Words[], wanted: readonly Language[]) {
  return inLanguages(wanted, (language) => {
    const text = said.flatMap((words) => words[language] ?? []);
    return text.length ? text : undefined;
  });
}
