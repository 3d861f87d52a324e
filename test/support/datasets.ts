import { readDataset } from '../../src/dataset/read.js';
import type { Dataset, DatasetFile } from '../../src/dataset/types.js';

const head = { formatVersion: '1.0', id: 'prueba', title: 'Prueba', language: 'es' };

/** Reads a dataset with only the given parts, through the real reader. */
export function read(parts: Partial<DatasetFile>): Dataset {
  const { dataset, issues } = readDataset({ ...head, panels: [], experiences: [], ...parts });
  if (issues.length) throw new Error(`a case that is not valid: ${JSON.stringify(issues)}`);
  return dataset;
}

/** A file without any content. */
export const emptyFile: DatasetFile = { ...head, panels: [], experiences: [] };

/** One panel with two experiences, in Spanish; small, but with each kind of thing a panel shows. */
export const panelFile: DatasetFile = {
  ...head,
  events: [
    {
      id: 'encuentro',
      name: 'Encuentro de municipios',
      startDate: '2011-04-05',
      endDate: '2011-04-07',
      place: 'villa',
      panels: ['panel-02'],
    },
  ],
  panels: [
    {
      id: 'panel-02',
      code: '02',
      title: 'Actores que se asocian',
      moderators: [{ person: 'ana' }],
      introduction: ['Primer párrafo de la introducción.', 'Segundo párrafo.'],
      conclusions: 'Lo que quedó dicho al final.',
      experiences: ['feria', 'escuela'],
      sources: [{ source: 'resumen', locator: 'página 2' }],
    },
  ],
  experiences: [
    {
      id: 'feria',
      title: 'La feria del vino',
      speakers: [{ person: 'luis' }, { person: 'ines' }],
      countries: ['CL'],
      places: ['villa'],
      topics: ['turismo', 'redes'],
      forms: ['producer-alliance'],
      setting: 'rural',
      summary: ['La feria se hace cada año.', 'Vienen de todo el valle.'],
      excerpts: {
        objectives: ['vender juntos'],
        process: ['se asocian con la comuna'],
        results: ['llegan a un mercado más grande'],
      },
      actors: [
        { organization: 'comuna', role: 'Presta la plaza' },
        { label: 'los pequeños productores', sector: 'producers' },
      ],
      editorial: [{ path: 'topics/1' }, { path: 'excerpts' }],
    },
    {
      id: 'escuela',
      title: 'La escuela de líderes',
      speakers: [{ person: 'ema' }],
      countries: ['PE'],
      summary: 'La escuela forma a quienes viven en la zona.',
    },
  ],
  people: [
    { id: 'ana', name: 'Ana Ríos', country: 'AR' },
    { id: 'luis', name: 'Luis Paz', country: 'CL' },
    { id: 'ines', name: 'Inés Mar', country: 'CL' },
    { id: 'ema', name: 'Ema Sol', country: 'PE' },
  ],
  organizations: [{ id: 'comuna', name: 'La comuna', sector: 'municipality' }],
  places: [
    { id: 'villa', name: 'Villa Serena', type: 'locality', containedIn: 'provincia' },
    { id: 'provincia', name: 'Córdoba', type: 'region', country: 'AR' },
  ],
  topics: [
    { id: 'turismo', name: { es: 'Turismo y ferias', en: 'Tourism and fairs' } },
    { id: 'redes', name: 'Redes' },
  ],
  sources: [
    {
      id: 'resumen',
      title: 'Resumen del encuentro',
      type: 'report',
      url: 'resumen.doc',
      transcription: true,
    },
  ],
};

/** One experience with every field of the format. */
export const fullFile: DatasetFile = {
  ...head,
  experiences: [
    {
      id: 'todo',
      title: 'Experiencia con todo',
      speakers: [{ person: 'ana', role: 'Coordinadora' }],
      countries: ['AR'],
      places: ['villa'],
      topics: ['turismo'],
      forms: ['concession', 'public-private'],
      setting: 'urban',
      sdgs: [8, 11],
      summary: 'Un resumen.',
      problem: 'Un problema.',
      objectives: 'Un objetivo.',
      process: ['Un paso.', 'Otro paso.'],
      beneficiaries: 'Unos beneficiarios.',
      results: 'Un resultado.',
      lessons: 'Una lección.',
      conditions: 'Una condición.',
      excerpts: {
        problem: ['cita del problema'],
        objectives: ['cita del objetivo'],
        process: ['cita del proceso'],
        beneficiaries: ['cita de a quiénes'],
        resources: ['cita de los recursos'],
        results: ['cita del resultado'],
        lessons: ['cita de la lección'],
        conditions: ['cita de la condición'],
      },
      actors: [
        { organization: 'oficina', role: 'Coordina' },
        { label: 'los vecinos', sector: 'community', role: 'Deciden', place: 'villa' },
      ],
      resources: [
        { type: 'financial', description: 'Un fondo', amount: 1500, currency: 'USD' },
        { type: 'human', description: 'Un equipo' },
      ],
      startDate: '2009',
      endDate: '2010-06',
      status: 'completed',
      followUp: [{ text: 'Siguió después.', asOf: '2015', status: 'ongoing', source: 'informe' }],
      activities: [
        { label: 'Un taller', date: '2009-03-01', place: 'villa', url: 'actividades/taller' },
      ],
      links: [{ url: 'https://example.org/sitio', label: 'Un sitio' }],
      documents: [
        { url: 'docs/informe.pdf', title: 'Un documento', language: 'pt', format: 'PDF' },
      ],
      images: [
        {
          src: '/examples/villa-aurora/escudo.svg',
          alt: 'La plaza llena',
          credit: 'Una fotógrafa',
          license: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      contact: {
        organization: 'oficina',
        email: 'oficina@example.org',
        phone: '+54 (351) 555-0100',
        url: 'https://example.org/oficina',
      },
      wikidata: 'Q414',
      sources: [{ source: 'informe', locator: 'capítulo 3' }],
      editorial: [{ path: 'setting', reason: 'No lo dice.' }],
    },
  ],
  people: [{ id: 'ana', name: 'Ana Ríos', country: 'AR' }],
  organizations: [{ id: 'oficina', name: 'Oficina de Desarrollo', sector: 'public-agency' }],
  places: [{ id: 'villa', name: 'Villa Serena', type: 'locality', country: 'AR' }],
  topics: [{ id: 'turismo', name: 'Turismo' }],
  sources: [{ id: 'informe', title: 'Informe final', type: 'report', date: '2012-05' }],
};
