import type { ResourceType, Status } from '../dataset/vocabularies.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, Translation } from './messages.js';
import { fill } from './wording.js';
import type { Words } from './words.js';

interface Terms {
  readonly status: Readonly<Record<Status, string>>;
  readonly resourceType: Readonly<Record<ResourceType, string>>;
}

const es = {
  period: 'Período',
  status: 'Estado',
  followUp: 'Qué pasó después',
  activities: 'Actividades',
  documents: 'Documentos',
  links: 'Enlaces',
  imageCredit: 'Imagen: {credit}',
  license: 'Licencia',
  contact: 'Contacto',
  sdg: 'ODS',
  since: 'Desde {date}',
  asOf: 'En {date}',
  terms: {
    status: {
      planned: 'Planificada',
      ongoing: 'En marcha',
      completed: 'Finalizada',
      discontinued: 'Interrumpida',
      other: 'Otro estado',
    },
    resourceType: {
      human: 'Humanos',
      financial: 'Económicos',
      technical: 'Técnicos',
      material: 'Materiales',
      other: 'Otros',
    },
  },
} satisfies { terms: Terms } & Record<string, unknown>;

type Messages = Translation<typeof es>;

const ptBR: Messages = {
  period: 'Período',
  status: 'Situação',
  followUp: 'O que aconteceu depois',
  activities: 'Atividades',
  documents: 'Documentos',
  links: 'Links',
  imageCredit: 'Imagem: {credit}',
  license: 'Licença',
  contact: 'Contato',
  sdg: 'ODS',
  since: 'A partir de {date}',
  asOf: 'Em {date}',
  terms: {
    status: {
      planned: 'Planejada',
      ongoing: 'Em andamento',
      completed: 'Concluída',
      discontinued: 'Interrompida',
      other: 'Outra situação',
    },
    resourceType: {
      human: 'Humanos',
      financial: 'Financeiros',
      technical: 'Técnicos',
      material: 'Materiais',
      other: 'Outros',
    },
  },
};

const en: Messages = {
  period: 'Period',
  status: 'Status',
  followUp: 'Follow-up',
  activities: 'Activities',
  documents: 'Documents',
  links: 'Links',
  imageCredit: 'Image: {credit}',
  license: 'Licence',
  contact: 'Contact',
  sdg: 'SDGs',
  since: 'From {date}',
  asOf: 'As of {date}',
  terms: {
    status: {
      planned: 'Planned',
      ongoing: 'Ongoing',
      completed: 'Completed',
      discontinued: 'Discontinued',
      other: 'Another status',
    },
    resourceType: {
      human: 'People',
      financial: 'Funding',
      technical: 'Technical',
      material: 'Materials',
      other: 'Other',
    },
  },
};

/** Short enough to come all together, with what draws the details. */
const tables: Readonly<Record<Locale, Messages>> = { es, 'pt-BR': ptBR, en };

/** What the rare fields of an experience have to say, in the language of `words`. */
export interface DetailsWords {
  t(key: MessageKeyOf<Messages>, params?: Readonly<Record<string, string>>): string;
  status(id: Status): string;
  resourceType(id: ResourceType): string;
  /** Like `dates`, for what goes on: a start alone reads `Desde 2009`. */
  period(start: string | undefined, end?: string): string;
  /** The day, month or year for which a fact holds: `Al 5 de abril de 2011`. */
  asOf(date: string): string;
}

export function detailsWords(words: Words): DetailsWords {
  const messages = tables[words.locale];
  const t: DetailsWords['t'] = (key, params = {}) => fill(messages[key], params);
  /** After a preposition Spanish names a day with its article. */
  const placed = (key: 'since' | 'asOf', date: string) => {
    const day = words.locale === 'es' && date.split('-').length === 3;
    return t(key, { date: (day ? 'el ' : '') + words.dates(date) }).replace('En el ', 'Al ');
  };
  return {
    t,
    status: (id) => messages.terms.status[id],
    resourceType: (id) => messages.terms.resourceType[id],
    period: (start, end) => (start && !end ? placed('since', start) : words.dates(start, end)),
    asOf: (date) => placed('asOf', date),
  };
}
