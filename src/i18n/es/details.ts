import type { ResourceType, Status } from '../../dataset/vocabularies.js';
import type { Plural } from '../messages.js';

interface Terms {
  readonly status: Readonly<Record<Status, string>>;
  readonly resourceType: Readonly<Record<ResourceType, string>>;
}

const amount: Plural = {
  one: '{n} {currency}',
  many: '{n} de {currency}',
  other: '{n} {currency}',
};

/** The words for the rare fields of an experience; Spanish, the source table. */
export const detailsMessages = {
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
  /**
   * For something ongoing: `Desde 2009`. The second form is for days, which Spanish writes with an
   * article.
   */
  since: 'Desde {date}',
  sinceDay: 'Desde el {date}',
  /** The day, month or year for which a fact holds. */
  asOf: 'En {date}',
  asOfDay: 'Al {date}',
  /** Intl writes *1.000.000 dólares*, without the necessary *de*. */
  amount,
  /** `lower` where currencies are common nouns, which not every Intl respects. */
  currencyCase: 'lower',
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
