import type { Form, Sector, Setting } from '../../dataset/vocabularies.js';
import type { Plural } from '../messages.js';

/** The words of the closed vocabularies. A term without a word does not compile. */
export interface Terms {
  readonly sector: Readonly<Record<Sector, string>>;
  readonly form: Readonly<Record<Form, string>>;
  readonly setting: Readonly<Record<Setting, string>>;
}

const terms = {
  sector: {
    municipality: 'Municipio',
    'public-agency': 'Organismo público',
    'municipal-company': 'Empresa municipal',
    university: 'Universidad',
    company: 'Empresas',
    producers: 'Productores',
    community: 'Comunidad',
    'municipal-association': 'Asociación de municipios',
    programme: 'Programa',
    other: 'Otros participantes',
  },
  form: {
    'business-network': 'Red de empresas',
    'municipality-university': 'Alianza entre municipio y universidad',
    'public-private': 'Alianza público-privada',
    concession: 'Concesión',
    'producer-alliance': 'Alianza de productores',
    intermunicipal: 'Asociación de municipios',
    other: 'Otra forma de asociación',
  },
  setting: { rural: 'Rural', urban: 'Urbano', mixed: 'Mixto', other: 'Otro ámbito' },
} satisfies Terms;

const moderates: Plural = { one: 'Modera', other: 'Moderan' };
const presents: Plural = { one: 'Presenta', other: 'Presentan' };

/** Spanish, the source table: the other languages have exactly its keys. */
export const sharedMessages = {
  panel: 'Panel {code}',
  moderates,
  presents,
  introduction: 'Introducción',
  experiences: 'Experiencias',
  conclusions: 'Conclusiones',

  keyFacts: 'En breve',
  problem: 'Situación inicial',
  objectives: 'Para qué',
  process: 'Cómo se hace',
  actors: 'Quiénes participan',
  beneficiaries: 'A quiénes llega',
  resources: 'Recursos',
  results: 'Resultados',
  lessons: 'Aprendizajes',
  conditions: 'Condiciones para replicarla',
  topics: 'Temas',
  country: 'País',
  place: 'Lugar',
  form: 'Forma de asociación',
  setting: 'Ámbito',

  source: 'Documento de origen',
  verbatim: 'Texto transcrito del documento original, sin correcciones.',
  editorial: 'Dato agregado',
  editorialNote: 'No figura en el documento: lo agregó quien preparó esta ficha.',
  /** Follows an added value, for screen readers only. */
  added: '(dato agregado)',
  asOfDocument: 'Según el documento de {year}',

  loading: 'Cargando…',
  retry: 'Reintentar',
  failed: 'No se pudo cargar esta información.',
  empty: 'Todavía no hay experiencias publicadas.',

  // Dates: their parts are joined by `dateJoin`; a day takes `dayArticle` after a preposition.
  dateJoin: ' de ',
  dayArticle: 'el ',
  firstDay: '1',
  range: 'De {start} a {end}',
  until: 'Hasta {date}',
  and: 'y',

  terms,
};
