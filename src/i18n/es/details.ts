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

/** The words for the rare fields of an experience; Spanish, the master table. */
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
  /** Of what goes on: `Desde 2009`. The second of a day, as Spanish names one with its article. */
  since: 'Desde {date}',
  sinceDay: 'Desde el {date}',
  /** The day, month or year for which a fact holds. */
  asOf: 'En {date}',
  asOfDay: 'Al {date}',
  /** Intl writes *1.000.000 dólares*, where *de* belongs. */
  amount,
  /** `lower` where currencies are common nouns: not every Intl knows. */
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
