import type { DatasetFile, Experience, Panel } from '../../src/dataset/types.js';
import { localitiesInOneTurn } from './countries.js';
import { eventTexts, head, panelTexts, sources, topics } from './encounter.js';
import { experienceOf } from './experience.js';
import { Organizations } from './organizations.js';
import { People } from './people.js';
import { localitiesOf, placesOf, type Locality } from './places.js';
import { practicesByPanel } from './practices/index.js';
import type { Practice } from './practices/practice.js';
import { randomFor } from './random.js';

export interface RichOptions {
  readonly seed?: number | undefined;
  readonly experiences?: number | undefined;
  /** The folder of the drawings, relative to the dataset. */
  readonly images?: string | undefined;
}

/** The options for the committed file, data/rich/rich.dataset.json. */
export const defaults = { seed: 1, experiences: 30, images: 'images/' } as const;

/** Experiences per panel; the remaining ones belong to no panel. */
const perPanel = 9;

/**
 * Creates a fictitious dataset of any size that uses every field of the format. The same options
 * give the same dataset.
 */
export function richDataset(options: RichOptions = {}): DatasetFile {
  const { seed = defaults.seed, experiences: count = defaults.experiences } = options;
  const localities = localitiesOf(
    Math.max(localitiesInOneTurn, Math.min(900, Math.ceil(count / 10))),
  );
  const organizations = new Organizations();
  const people = new People();
  const nextLocality = turns(localities);
  const told = new Map<string, number>();
  const timesBefore = (key: string): number => {
    const earlier = told.get(key) ?? 0;
    told.set(key, earlier + 1);
    return earlier;
  };

  const experiences = Array.from({ length: count }, (_, nth): Experience => {
    const practice = practiceOf(nth);
    const locality = nextLocality(practice);
    const earlierHere = timesBefore(`${practice.key}/${locality.id}`);
    const id = `${practice.key}-${locality.id}`;
    return experienceOf({
      nth,
      id: earlierHere ? `${id}-${earlierHere + 1}` : id,
      practice,
      earlier: timesBefore(practice.key),
      earlierHere,
      locality,
      localities,
      organizations,
      people,
      random: randomFor(seed, nth),
      images: options.images ?? defaults.images,
    });
  });

  const [host] = localities;
  if (!host) throw new Error('No locality');
  const panels = panelTexts.map((texts, which): Panel => {
    const random = randomFor(seed, -1 - which);
    const moderators = [localities[which + 2], localities[which + 5]].slice(0, 1 + (which % 2));
    return {
      ...texts,
      topics: [...texts.topics],
      moderators: moderators.flatMap((locality, nth) =>
        locality
          ? {
              person: people.from(locality, organizations.municipality(locality), random),
              ...(nth === 1 && {
                role: { es: 'Relatoría', 'pt-BR': 'Relatoria', en: 'Rapporteur' },
              }),
            }
          : [],
      ),
      experiences: experiences
        .filter((__, nth) => nth % panelTexts.length === which)
        .slice(0, perPanel)
        .map(({ id }) => id),
      links: [
        {
          url: `https://example.org/encuentro-ficticio/${texts.id}`,
          label: {
            es: 'Grabación del panel',
            'pt-BR': 'Gravação do painel',
            en: 'Recording of the panel',
          },
        },
      ],
      sources: [{ source: 'actas', locator: `sesión ${texts.code}` }, { source: 'memoria' }],
      ...(which === 1 && {
        editorial: [{ path: 'topics/3', reason: 'Tema puesto por quien preparó la ficha.' }],
        needsReview: [{ path: 'date', reason: 'Las actas no llevan fecha.' }],
      }),
    };
  });

  const used = new Set([
    ...experiences.flatMap(({ places = [] }) => places),
    ...organizations.all.flatMap(({ place }) => place ?? []),
    host.id,
  ]);
  return {
    ...head,
    events: [
      {
        ...eventTexts,
        place: host.id,
        organizers: [
          organizations.municipality(host),
          'mancomunidad-de-los-cuatro-parentesis',
          'red-de-universidades-del-subjuntivo',
        ],
        panels: panels.map(({ id }) => id),
        sources: [{ source: 'memoria', locator: { es: 'pág. 3', 'pt-BR': 'p. 3', en: 'p. 3' } }],
        editorial: [{ path: 'description', reason: 'La memoria no cuenta de qué trató.' }],
        needsReview: [{ path: 'links/1', reason: 'La página de fotos está vacía.' }],
      },
    ],
    panels,
    experiences,
    people: people.all,
    organizations: organizations.all,
    places: placesOf(
      localities.filter(({ id }) => used.has(id)),
      seed,
    ),
    topics,
    sources: sources.map((source) => ({ sources: [{ source: 'sitio' }], ...source })),
  };
}

/** Alternates between the panels, and mixes the languages within each. */
function practiceOf(nth: number): Practice {
  const panel = practicesByPanel[nth % practicesByPanel.length];
  const mixed = [0, 5, 8, 1, 6, 2, 9, 3, 7, 4];
  const practice = panel?.[mixed[Math.floor(nth / practicesByPanel.length) % mixed.length] ?? 0];
  if (!practice) throw new Error(`No practice for ${nth}`);
  return practice;
}

/** Gives each practice the next locality that speaks one of its languages. */
function turns(localities: readonly Locality[]): (practice: Practice) => Locality {
  const left = [...localities];
  return ({ told }) => {
    const speaks = ({ country }: Locality) => told[country.language] !== undefined;
    if (!left.some(speaks)) left.push(...localities.filter(speaks));
    const [found] = left.splice(left.findIndex(speaks), 1);
    if (!found) throw new Error('No locality speaks that language');
    return found;
  };
}
