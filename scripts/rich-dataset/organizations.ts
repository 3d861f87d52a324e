import type { Organization } from '../../src/dataset/types.js';
import type { Sector } from '../../src/dataset/vocabularies.js';
import type { Country } from './countries.js';
import type { Locality } from './places.js';
import { reported } from './encounter.js';
import { offersAndNeeds } from './phrases.js';
import type { Random } from './random.js';
import { filled, said, slug, type Words } from './words.js';

interface Wide {
  readonly id: string;
  readonly sector: Sector;
  readonly name: Words;
  readonly topics: readonly string[];
  /** Without it, every country that speaks its language. */
  readonly countries?: string | undefined;
}

type WideRow = readonly [
  sector: Sector,
  name: Words,
  topics: readonly string[],
  countries?: string | undefined,
];

/** Organisations that work in many places and so connect experiences. */
const wideRows: readonly WideRow[] = [
  [
    'university',
    {
      es: 'Red de Universidades del Subjuntivo',
      'pt-BR': 'Rede de Universidades do Subjuntivo',
      en: 'Network of Subjunctive Universities',
    },
    ['formacion', 'clima-y-riesgos'],
  ],
  [
    'university',
    { 'pt-BR': 'Rede de Universidades do Talvez' },
    ['formacion', 'salud-comunitaria'],
  ],
  [
    'university',
    { es: 'Universidad Popular de los Acertijos' },
    ['identidad-y-patrimonio', 'gobierno-abierto'],
  ],
  [
    'municipal-association',
    {
      es: 'Mancomunidad de los Cuatro Paréntesis',
      'pt-BR': 'Mancomunidade dos Quatro Parênteses',
      en: 'Commonwealth of the Four Brackets',
    },
    ['movilidad', 'turismo'],
    'AR BO CL PY UY',
  ],
  [
    'municipal-association',
    { es: 'Liga de Municipios Condicionales' },
    ['agua-y-saneamiento', 'clima-y-riesgos'],
    'CO EC PE VE',
  ],
  [
    'municipal-association',
    { es: 'Asociación de Municipios del Istmo Entrecomillado' },
    ['movilidad', 'economia-local'],
    'CR CU DO GT HN MX NI PA SV',
  ],
  [
    'municipal-association',
    { 'pt-BR': 'Consórcio Intermunicipal das Reticências' },
    ['salud-comunitaria', 'turismo'],
    'BR',
  ],
  [
    'municipal-association',
    { 'pt-BR': 'Associação de Municípios do Talvez' },
    ['salud-comunitaria', 'formacion'],
    'AO CV MZ PT',
  ],
  [
    'programme',
    {
      es: 'Programa Pasado Mañana',
      'pt-BR': 'Programa Depois de Amanhã',
      en: 'Day After Tomorrow Programme',
    },
    ['produccion-y-mercados', 'alimentacion'],
  ],
  [
    'programme',
    { es: 'Programa Puntos Suspensivos', 'pt-BR': 'Programa Reticências' },
    ['cuidados', 'formacion'],
  ],
  [
    'company',
    {
      es: 'Grupo Gerundio S. A.',
      'pt-BR': 'Grupo Gerúndio S.A.',
      en: 'Gerund Group Ltd',
    },
    ['energia', 'movilidad'],
  ],
  ['company', { es: 'Casa Etcétera' }, ['produccion-y-mercados']],
  ['company', { 'pt-BR': 'Casa Interjeição Ltda.' }, ['movilidad']],
  [
    'producers',
    {
      es: 'Red de Cooperativas La Añadidura',
      'pt-BR': 'Rede de Cooperativas A Emenda',
      en: 'Addendum Network of Co-operatives',
    },
    ['produccion-y-mercados', 'alimentacion'],
  ],
  [
    'producers',
    { 'pt-BR': 'Federação de Produtores do Trema' },
    ['produccion-y-mercados', 'turismo'],
  ],
  [
    'public-agency',
    {
      es: 'Agencia Regional de Desarrollo Condicional',
      en: 'Conditional Regional Development Agency',
    },
    ['economia-local'],
  ],
  [
    'public-agency',
    {
      'pt-BR': 'Agência Lusófona de Serviços Imaginários',
      es: 'Agencia Lusófona de Servicios Imaginarios',
    },
    ['agua-y-saneamiento'],
    'AO BR CV MZ PT',
  ],
  [
    'community',
    { es: 'Confederación de Juntas Vecinales Punto y Aparte' },
    ['gobierno-abierto', 'espacio-publico'],
  ],
  [
    'community',
    { 'pt-BR': 'União de Moradores Ponto e Vírgula' },
    ['gobierno-abierto', 'espacio-publico'],
  ],
  [
    'other',
    {
      es: 'Fundación Página en Blanco',
      'pt-BR': 'Fundação Página em Branco',
      en: 'Blank Page Foundation',
    },
    ['identidad-y-patrimonio', 'igualdad-de-genero'],
  ],
];

const wide: readonly Wide[] = wideRows.map(([sector, name, topics, countries]) => ({
  id: slug(Object.values(name)[0] ?? ''),
  sector,
  name,
  topics,
  countries,
}));

const worksIn = ({ name, countries }: Wide, { language, code }: Country): boolean =>
  countries ? countries.includes(code) : name[language] !== undefined;

/** Names of organisations within one municipality. */
const local: Readonly<
  Record<Exclude<Sector, 'municipality'>, Readonly<Record<'es' | 'pt-BR', readonly string[]>>>
> = {
  'public-agency': {
    es: ['Agencia de Desarrollo de {place}', 'Oficina de Empleo de {place}'],
    'pt-BR': ['Agência de Desenvolvimento de {place}', 'Centro de Referência de {place}'],
  },
  'municipal-company': {
    es: ['Empresa Municipal de Servicios de {place}', 'Aguas de {place}'],
    'pt-BR': ['Empresa Municipal de Serviços de {place}', 'Águas de {place}'],
  },
  university: {
    es: ['Instituto Superior de {place}', 'Escuela Técnica de {place}'],
    'pt-BR': ['Instituto Superior de {place}', 'Escola Técnica de {place}'],
  },
  company: {
    es: ['Cámara de Comercio de {place}', 'Talleres Unidos de {place}'],
    'pt-BR': ['Associação Comercial de {place}', 'Oficinas Unidas de {place}'],
  },
  producers: {
    es: ['Cooperativa de Productores de {place}', 'Quinteros de {place}'],
    'pt-BR': ['Cooperativa de Produtores de {place}', 'Chacareiros de {place}'],
  },
  community: {
    es: ['Biblioteca Popular de {place}', 'Junta Vecinal de {place}'],
    'pt-BR': ['Biblioteca Comunitária de {place}', 'Associação de Moradores de {place}'],
  },
  'municipal-association': {
    es: ['Liga de Municipios de {place}'],
    'pt-BR': ['Liga de Municípios de {place}'],
  },
  programme: {
    es: ['Programa {place} Aprende', 'Plan {place} Cerca'],
    'pt-BR': ['Programa {place} Aprende', 'Plano {place} Perto'],
  },
  other: {
    es: ['Radio {place}', 'Mutual de {place}'],
    'pt-BR': ['Rádio {place}', 'Fundo Solidário de {place}'],
  },
};

/** The organisations of a dataset, created when experiences ask for them. */
export class Organizations {
  readonly #made = new Map<string, Organization>();

  constructor() {
    for (const { id, sector, name, topics } of wide) {
      this.#add({ id, name: said(name, ['es', 'pt-BR', 'en']), sector, topics });
    }
  }

  get all(): readonly Organization[] {
    return [...this.#made.values()];
  }

  /** The government of a municipality. Three in four belong to the association of their region. */
  municipality({ id, name, country }: Locality): string {
    const association = wide.find(
      (body) => body.sector === 'municipal-association' && worksIn(body, country),
    );
    return this.#add({
      id: `municipio-${id}`,
      name: said({ [country.language]: `${country.office} ${name}` }, [country.language]),
      sector: 'municipality',
      place: id,
      ...(association && this.#made.size % 4 && { partOf: association.id }),
      links: [{ url: `https://${id}.example.org/` }],
    });
  }

  /**
   * An organisation of that sector that works in many places, this country among them; undefined if
   * there is none.
   */
  wide(sector: Sector, country: Country, random: Random): string | undefined {
    const able = wide.filter((body) => body.sector === sector && worksIn(body, country));
    return able.length ? random.pick(able).id : undefined;
  }

  /** An organisation of the municipality itself. A municipal company belongs to its government. */
  local(
    sector: Exclude<Sector, 'municipality'>,
    place: Locality,
    topics: readonly string[],
    random: Random,
  ): string {
    const { language } = place.country;
    const name = filled(random.pick(local[sector][language === 'pt-BR' ? 'pt-BR' : 'es']), {
      place: place.name,
    });
    return this.#add({
      id: `${slug(name)}${place.id === slug(place.name) ? '' : place.id.slice(slug(place.name).length)}`,
      name: said({ [language]: name }, [language]),
      sector,
      place: place.id,
      ...(sector === 'municipal-company' && { partOf: `municipio-${place.id}` }),
      topics: topics.slice(0, 2),
    });
  }

  #add(organization: Organization): string {
    const { id, sector } = organization;
    if (!this.#made.has(id)) {
      const nth = this.#made.size;
      const exchange = offersAndNeeds(sector, nth);
      this.#made.set(id, {
        ...organization,
        ...exchange,
        ...(nth === 0 && {
          wikidata: 'Q13406268',
          links: [
            {
              url: 'https://example.org/subjuntivo',
              label: {
                es: 'Sitio de la universidad',
                'pt-BR': 'Site da universidade',
                en: 'University website',
              },
            },
          ],
          place: 'villa-adverbio',
        }),
        sources: reported(nth),
        ...(nth % 9 === 4 && {
          editorial: [{ path: 'sector', reason: 'Sector puesto por quien preparó la ficha.' }],
        }),
        ...(nth === 9 && {
          needsReview: [{ path: 'name', reason: 'El acta escribe el nombre de dos maneras.' }],
        }),
      });
    }
    return id;
  }
}
