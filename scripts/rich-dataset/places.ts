import type { Place } from '../../src/dataset/types.js';
import { countries, countryOf, type Country } from './countries.js';
import { reported } from './encounter.js';
import { randomFor } from './random.js';
import { said, slug, type Language } from './words.js';

/** An invented municipality and what its name means. */
export interface Locality {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
}

/** No real town is named after a figure of speech, so these names are safe to use. */
const named: Readonly<
  Record<'es' | 'pt-BR', Readonly<Record<'before' | 'after', readonly string[]>>>
> = {
  es: {
    before:
      'Villa Puerto Cerro Valle Laguna Monte Paso Loma Cañada Quebrada Colonia Rincón Mirador Estancia Fuerte Ribera Bajada Meseta Vado'.split(
        ' ',
      ),
    after: (
      'Adverbio Paréntesis Diéresis Eñe Subjuntivo Sinónimo Hipérbole Conjetura Posdata Trabalenguas ' +
      'Palíndromo Entrelínea Borrador Acertijo Añadidura Ensoñación Quizás Entonces Pasadomañana ' +
      'Abecedario Onomatopeya Sinestesia Anáfora Elipsis Circunflejo Vocativo Gerundio Esdrújula ' +
      'Pluscuamperfecto Moraleja Entrecomillas Bilingüe Antónimo Metonimia Soneto Estribillo Tachadura'
    ).split(' '),
  },
  'pt-BR': {
    before: 'Vila Porto Serra Campo Lagoa Barra Ribeira Morro Várzea Ponte Chapada'.split(' '),
    after: (
      'Hífen Cedilha Reticências Talvez Porventura Entrelinha Interjeição Parêntese ' +
      'Subjuntivo Circunflexo Ficção Exceção Conjunção Mesóclise Trema Onomatopeia Rascunho Alusão ' +
      'Trava-Língua Faz-de-Conta Hipótese Metáfora Advérbio'
    ).split(' '),
  },
};

/** The regions of each country. */
const regions: Readonly<Record<string, readonly [name: string, type: Place['type']]>> = {
  AO: ['Microrregião das Vírgulas', 'microregion'],
  AR: ['Región de las Conjeturas', 'region'],
  BO: ['Microrregión Punto y Coma', 'microregion'],
  BR: ['Região dos Travessões', 'region'],
  CL: ['Cuenca del río Entrelíneas', 'other'],
  CO: ['Comarca del Condicional', 'region'],
  CR: ['Microrregión de los Diptongos', 'microregion'],
  CU: ['Región de los Refranes', 'region'],
  CV: ['Região dos Provérbios', 'region'],
  DO: ['Comarca de las Comillas', 'region'],
  EC: ['Cuenca del río Estribillo', 'other'],
  ES: ['Comarca del Diminutivo', 'region'],
  GT: ['Microrregión Dos Puntos', 'microregion'],
  HN: ['Región del Imperfecto', 'region'],
  MX: ['Región de las Moralejas', 'region'],
  MZ: ['Bacia do rio Rascunho', 'other'],
  NI: ['Comarca de los Epígrafes', 'region'],
  PA: ['Microrregión de la Sinalefa', 'microregion'],
  PE: ['Cuenca del río Pretérito', 'other'],
  PT: ['Microrregião do Talvez', 'microregion'],
  PY: ['Región de los Acrósticos', 'region'],
  SV: ['Microrregión Signo de Pregunta', 'microregion'],
  UY: ['Comarca de las Rimas', 'region'],
  VE: ['Región del Prólogo', 'region'],
};

/** The first `count` municipalities. A name is used again only after all have been used. */
export function localitiesOf(count: number): readonly Locality[] {
  const given = { es: 0, 'pt-BR': 0 };
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, nth) => {
    const country = countryOf(nth);
    const language = country.language === 'pt-BR' ? 'pt-BR' : 'es';
    const name = townName(language, given[language]++);
    let id = slug(name);
    // Two names may differ only in their accents.
    if (taken.has(id)) id += `-${country.code.toLowerCase()}${nth}`;
    taken.add(id);
    return { id, name, country };
  });
}

function townName(language: 'es' | 'pt-BR', nth: number): string {
  const { before, after } = named[language];
  const all = before.length * after.length;
  // Both lists advance at every step, and their lengths have no common factor, so every pair
  // occurs.
  const name = `${before[nth % before.length]} ${after[nth % after.length]}`;
  const round = Math.floor(nth / all);
  return round ? `${name} ${round + 1}` : name;
}

/** The localities, and all places around them. */
export function placesOf(localities: readonly Locality[], seed: number): readonly Place[] {
  const used = new Set(localities.map(({ country }) => country));
  const inUse = countries.filter((country) => used.has(country));
  return [
    ...inUse.map((country, nth): Place => ({
      id: countryId(country),
      name: said(country.name, ['es', 'pt-BR', 'en']),
      type: 'country',
      country: country.code,
      sources: reported(nth),
    })),
    ...inUse.map((country, nth): Place => {
      const [name, type] = regionOf(country);
      return {
        id: regionId(country),
        name: inOwnLanguage(name, country),
        type,
        containedIn: countryId(country),
        country: country.code,
        sources: reported(nth),
      };
    }),
    ...localities.map(({ id, name, country }, nth): Place => {
      const random = randomFor(seed ^ 0x9_1ace, nth);
      const near = (centre: number) =>
        Math.round((centre + (random.between(-1000, 1000) / 1000) * country.spread) * 1000) / 1000;
      const [longitude, latitude] = country.at;
      return {
        id,
        name: inOwnLanguage(name, country),
        type: 'locality',
        containedIn: regionId(country),
        country: country.code,
        subdivision: country.subdivision,
        location: { type: 'Point', coordinates: [near(longitude), near(latitude)] },
        // One of Wikidata's sandbox items.
        ...(nth === 0 && { wikidata: 'Q4115189' }),
        sources: reported(nth),
        ...(nth % 3 === 0 && {
          editorial: [
            { path: 'location', reason: 'Punto inventado dentro del país: datos ficticios.' },
          ],
        }),
        ...(nth === 3 && {
          needsReview: [{ path: 'subdivision', reason: 'Hay dos comarcas con el mismo nombre.' }],
        }),
      };
    }),
  ];
}

export const countryId = ({ code }: Country): string => `pais-${code.toLowerCase()}`;
export const regionId = ({ code }: Country): string => `region-${code.toLowerCase()}`;

function regionOf({ code }: Country): readonly [string, Place['type']] {
  const found = regions[code];
  if (!found) throw new Error(`No region in ${code}`);
  return found;
}

/** A bare name is taken for the dataset's language, so a Portuguese one must state its own. */
export function inOwnLanguage(
  name: string,
  { language }: { readonly language: Language },
): string | Record<string, string> {
  return said({ [language]: name }, [language]);
}
