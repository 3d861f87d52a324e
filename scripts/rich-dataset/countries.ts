import type { Language, Words } from './words.js';

/** A real country, in which invented municipalities are placed. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: Words;
  /** The language of its invented municipalities. */
  readonly language: Language;
  /** ISO 3166-2 code of the subdivision around the point. */
  readonly subdivision: string;
  /** Longitude and latitude of a point well inside. */
  readonly at: readonly [number, number];
  /** Distance from that point, in degrees, that is still inside the country. */
  readonly spread: number;
  /** The name of a municipality's government. */
  readonly office: string;
  /**
   * ISO 4217 code, and roughly how much one of this generator's units of account is worth in it.
   */
  readonly currency: string;
  readonly worth: number;
  readonly dialling: string;
}

type Row = readonly [
  code: string,
  es: string,
  pt: string,
  en: string,
  subdivision: string,
  longitude: number,
  latitude: number,
  spread: number,
  office: string,
  currency: string,
  worth: number,
  dialling: string,
];

const rows: readonly Row[] = [
  [
    'AR',
    'Argentina',
    'Argentina',
    'Argentina',
    'AR-X',
    -63.8,
    -31.9,
    1.6,
    'Municipalidad de',
    'ARS',
    1000,
    '+54',
  ],
  [
    'BR',
    'Brasil',
    'Brasil',
    'Brazil',
    'BR-MG',
    -44.3,
    -18.9,
    2.2,
    'Prefeitura de',
    'BRL',
    5,
    '+55',
  ],
  ['PE', 'Perú', 'Peru', 'Peru', 'PE-CUS', -72.1, -13.4, 1.2, 'Municipalidad de', 'PEN', 4, '+51'],
  [
    'CL',
    'Chile',
    'Chile',
    'Chile',
    'CL-ML',
    -71.4,
    -35.6,
    0.4,
    'Municipalidad de',
    'CLP',
    900,
    '+56',
  ],
  [
    'CO',
    'Colombia',
    'Colômbia',
    'Colombia',
    'CO-ANT',
    -75.3,
    6.9,
    1,
    'Alcaldía de',
    'COP',
    4000,
    '+57',
  ],
  [
    'MX',
    'México',
    'México',
    'Mexico',
    'MX-OAX',
    -96.7,
    17.1,
    0.8,
    'Ayuntamiento de',
    'MXN',
    18,
    '+52',
  ],
  [
    'MZ',
    'Mozambique',
    'Moçambique',
    'Mozambique',
    'MZ-N',
    38.3,
    -14.9,
    1.2,
    'Conselho Municipal de',
    'MZN',
    64,
    '+258',
  ],
  [
    'UY',
    'Uruguay',
    'Uruguai',
    'Uruguay',
    'UY-TA',
    -55.9,
    -31.8,
    0.5,
    'Municipio de',
    'UYU',
    40,
    '+598',
  ],
  [
    'BO',
    'Bolivia',
    'Bolívia',
    'Bolivia',
    'BO-C',
    -65.7,
    -17.5,
    0.6,
    'Gobierno Municipal de',
    'BOB',
    7,
    '+591',
  ],
  [
    'EC',
    'Ecuador',
    'Equador',
    'Ecuador',
    'EC-A',
    -79,
    -2.9,
    0.3,
    'GAD Municipal de',
    'USD',
    1,
    '+593',
  ],
  [
    'PT',
    'Portugal',
    'Portugal',
    'Portugal',
    'PT-05',
    -7.5,
    40,
    0.3,
    'Câmara Municipal de',
    'EUR',
    1,
    '+351',
  ],
  [
    'PY',
    'Paraguay',
    'Paraguai',
    'Paraguay',
    'PY-9',
    -57,
    -25.8,
    0.3,
    'Municipalidad de',
    'PYG',
    7300,
    '+595',
  ],
  [
    'GT',
    'Guatemala',
    'Guatemala',
    'Guatemala',
    'GT-14',
    -90.9,
    15.4,
    0.25,
    'Municipalidad de',
    'GTQ',
    8,
    '+502',
  ],
  [
    'ES',
    'España',
    'Espanha',
    'Spain',
    'ES-TE',
    -0.8,
    40.6,
    0.4,
    'Ayuntamiento de',
    'EUR',
    1,
    '+34',
  ],
  [
    'CR',
    'Costa Rica',
    'Costa Rica',
    'Costa Rica',
    'CR-SJ',
    -83.8,
    9.5,
    0.15,
    'Municipalidad de',
    'CRC',
    500,
    '+506',
  ],
  [
    'AO',
    'Angola',
    'Angola',
    'Angola',
    'AO-HUA',
    15.6,
    -12.5,
    0.7,
    'Administração Municipal de',
    'AOA',
    900,
    '+244',
  ],
  [
    'HN',
    'Honduras',
    'Honduras',
    'Honduras',
    'HN-CM',
    -87.7,
    14.6,
    0.25,
    'Alcaldía Municipal de',
    'HNL',
    25,
    '+504',
  ],
  [
    'DO',
    'República Dominicana',
    'República Dominicana',
    'Dominican Republic',
    'DO-13',
    -70.6,
    19.1,
    0.15,
    'Ayuntamiento de',
    'DOP',
    60,
    '+1',
  ],
  [
    'NI',
    'Nicaragua',
    'Nicarágua',
    'Nicaragua',
    'NI-MT',
    -85.7,
    12.9,
    0.25,
    'Alcaldía de',
    'NIO',
    37,
    '+505',
  ],
  [
    'SV',
    'El Salvador',
    'El Salvador',
    'El Salvador',
    'SV-CA',
    -88.8,
    13.9,
    0.12,
    'Alcaldía Municipal de',
    'USD',
    1,
    '+503',
  ],
  ['PA', 'Panamá', 'Panamá', 'Panama', 'PA-9', -81.1, 8.3, 0.2, 'Municipio de', 'USD', 1, '+507'],
  [
    'CU',
    'Cuba',
    'Cuba',
    'Cuba',
    'CU-09',
    -77.9,
    21.4,
    0.2,
    'Gobierno Municipal de',
    'CUP',
    24,
    '+53',
  ],
  [
    'VE',
    'Venezuela',
    'Venezuela',
    'Venezuela',
    'VE-L',
    -71.1,
    8.6,
    0.25,
    'Alcaldía de',
    'VES',
    40,
    '+58',
  ],
  [
    'CV',
    'Cabo Verde',
    'Cabo Verde',
    'Cape Verde',
    'CV-PR',
    -23.6,
    15.1,
    0.08,
    'Câmara Municipal de',
    'CVE',
    100,
    '+238',
  ],
];

const portuguese = new Set(['BR', 'PT', 'AO', 'MZ', 'CV']);

export const countries: readonly Country[] = rows.map(
  ([
    code,
    es,
    pt,
    en,
    subdivision,
    longitude,
    latitude,
    spread,
    office,
    currency,
    worth,
    dialling,
  ]) => ({
    code,
    name: { es, 'pt-BR': pt, en },
    language: portuguese.has(code) ? 'pt-BR' : 'es',
    subdivision,
    at: [longitude, latitude],
    spread,
    office,
    currency,
    worth,
    dialling,
  }),
);

/**
 * The order in which localities are assigned. Portuguese occurs often enough for its own practices.
 */
const order = (
  'AR BR PE CL CO MX MZ UY BO BR EC PT PY GT ES CR AO HN DO BR NI SV PA CU CV VE ' +
  'AR PE CL MX CO PT ES AR BR MZ'
).split(' ');

/** The number of localities after which every country has had all its turns. */
export const localitiesInOneTurn = order.length;

/**
 * The countries whose municipalities cooperate across the border if their own country has no other.
 */
export const neighbours: Readonly<Record<string, string>> = {
  BO: 'PE',
  CR: 'PA',
  EC: 'CO',
  GT: 'MX',
  HN: 'SV',
  NI: 'CR',
  PA: 'CR',
  PY: 'AR',
  SV: 'GT',
  UY: 'AR',
};

/** The country of the nth locality. */
export function countryOf(nth: number): Country {
  const country = countries.find(({ code }) => code === order[nth % order.length]);
  if (!country) throw new Error(`No country for locality ${nth}`);
  return country;
}
