import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { DatasetFile } from '../../src/dataset/types.js';

/** The 2011 panel at its address, which is how a page asks for it. */
export const panelUrl = 'data/panel-02/panel-02.dataset.json';

/** The same as an object. It has no address of its own, so its document is found from the page. */
export const panelDataset = {
  ...panel02,
  sources: panel02.sources.map((source) => ({ ...source, url: `data/panel-02/${source.url}` })),
};

/** Nothing is served here: the answer is 404. */
export const unavailableUrl = 'data/there-is-no-such.dataset.json';

/** No answer ever comes from here while {@link holdRequests} is at work. */
export const silentUrl = 'data/silent.dataset.json';

/** For a story's `beforeEach`: keeps requests to {@link silentUrl} waiting. Returns the way back. */
export function holdRequests(): () => void {
  const real = globalThis.fetch;
  const holding: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    // It does not listen to the signal either: a time limit would turn loading into failure.
    return url.endsWith(silentUrl) ? new Promise(() => undefined) : real(input, init);
  };
  globalThis.fetch = holding;
  return () => {
    // Another story of the same page may have put its own in front.
    if (globalThis.fetch === holding) globalThis.fetch = real;
  };
}

const frame = { formatVersion: '1.0', language: 'es' } as const;

/** A panel that was announced and has nothing yet. */
export const emptyDataset = {
  ...frame,
  id: 'empty',
  title: 'Panel sin contenido',
  events: [
    {
      id: 'encuentro',
      name: 'Encuentro de municipios de Villa Aurora',
      startDate: '2024-10',
      panels: ['panel-08'],
    },
  ],
  panels: [{ id: 'panel-08', code: '08', title: 'Agua y saneamiento', experiences: [] }],
} satisfies DatasetFile;

/** A bank of practices in which nothing has been published. */
export const emptyBank = {
  ...frame,
  id: 'empty-bank',
  title: 'Banco sin experiencias',
  experiences: [],
} satisfies DatasetFile;

const longWord = 'inter' + 'municipalidades'.repeat(19) + 'asociadas';
const longAddress = `https://villa-aurora.example/${'expedientes-y-ordenanzas/'.repeat(12)}`;

/** One word of three hundred letters wherever text may stand, and titles that do not end. */
export const stressedDataset = {
  ...frame,
  id: 'stressed',
  title: 'Stressed',
  events: [
    {
      id: 'encuentro',
      name: `Encuentro ${longWord}`,
      startDate: '2024-12-30',
      endDate: '2025-01-02',
      place: 'lejos',
      panels: ['panel-largo'],
    },
  ],
  panels: [
    {
      id: 'panel-largo',
      code: '1234567890-ABCDEFGHIJ',
      title: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${longWord}`,
      moderators: [{ person: 'largo', role: longWord }],
      introduction: [longWord, 'Un párrafo corto.'],
      conclusions: longWord,
      experiences: ['palabra-larga', 'titulo-largo'],
      sources: [{ source: 'documento', locator: longWord }],
    },
  ],
  experiences: [
    {
      id: 'palabra-larga',
      title: longWord,
      speakers: [{ person: 'largo', role: longWord }],
      countries: ['BO', 'VE', 'GB', 'US', 'DO'],
      places: ['lejos'],
      forms: ['municipality-university', 'public-private'],
      setting: 'mixed',
      topics: ['largo'],
      sdgs: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
      summary: longWord,
      problem: longWord,
      excerpts: { problem: [longWord], results: [longWord] },
      actors: [
        { label: longWord, sector: 'municipal-association', role: longWord },
        { organization: 'largo' },
      ],
      resources: [
        { type: 'financial', description: longWord, amount: 123456789012345, currency: 'PYG' },
      ],
      status: 'discontinued',
      activities: [{ label: longWord, date: '2024-12-31', place: 'lejos', url: longAddress }],
      links: [{ url: longAddress }],
      documents: [{ url: longAddress, title: longWord, format: 'application/vnd.oasis' }],
      contact: {
        organization: 'largo',
        email: `${'direccion-de-desarrollo-economico.'.repeat(6)}x@villa-aurora.example`,
        url: longAddress,
      },
      sources: [{ source: 'documento' }],
      editorial: [{ path: 'title' }, { path: 'sdgs' }],
    },
    {
      id: 'titulo-largo',
      title:
        'Programa provincial de fortalecimiento de las capacidades de gestión de los gobiernos locales para la planificación, el financiamiento, la ejecución y el seguimiento participativo de obras de infraestructura de escala regional en municipios de menos de diez mil habitantes, con apoyo de las universidades, las cooperativas de servicios y los consejos de desarrollo de las cuatro microrregiones que comparten la cuenca',
      speakers: [{ person: 'largo' }, { person: 'corto' }],
      summary: 'Un resumen corto.',
    },
  ],
  people: [
    { id: 'largo', name: `María ${longWord}`, country: 'VE' },
    { id: 'corto', name: 'Bo Li', country: 'BO' },
  ],
  organizations: [{ id: 'largo', name: longWord, sector: 'municipal-association' }],
  places: [{ id: 'lejos', name: `Villa ${longWord}`, type: 'locality', country: 'VE' }],
  topics: [{ id: 'largo', name: longWord }],
  sources: [{ id: 'documento', type: 'report', title: longWord, url: longAddress }],
} satisfies DatasetFile;

/** Arabic with Hebrew and Latin names in it, for a page that is read from right to left. */
export const rightToLeftDataset = {
  formatVersion: '1.0',
  language: 'ar',
  id: 'right-to-left',
  title: 'التعاون بين البلديات',
  events: [
    {
      id: 'multaqa',
      name: 'ملتقى الممارسات الجيدة في الإدارة البلدية',
      startDate: '2024-10-30',
      endDate: '2024-11-01',
      place: 'haifa',
      panels: ['panel-09'],
    },
  ],
  panels: [
    {
      id: 'panel-09',
      code: '09',
      title: 'التعاون بين البلديات والتحالفات الاستراتيجية (2024)',
      moderators: [{ person: 'layla' }],
      introduction: [
        'تعرض هذه الجلسة تجارب بلديات متجاورة قررت أن تعمل معًا في السوق والمياه والتدريب، وما كلّفه كل اتفاق.',
        'قالت Municipalidad de Villa Aurora إن «القاعدة المكتوبة» هي ما يدوم.',
      ],
      experiences: ['suq', 'rashut'],
      sources: [{ source: 'mahdar', locator: 'ص 41–58' }],
    },
  ],
  experiences: [
    {
      id: 'suq',
      title: 'سوق الضفة: من المنتج إلى المائدة',
      speakers: [{ person: 'layla' }, { person: 'noa', role: 'منسقة السوق' }],
      countries: ['JO', 'LB'],
      places: ['haifa'],
      forms: ['producer-alliance'],
      setting: 'rural',
      topics: ['aswaq', 'intaj'],
      summary: 'كل يوم سبت تبيع ستون عائلة من بلديتين متجاورتين ما حصدته خلال الأسبوع.',
      excerpts: {
        process: ['لجنة تحدد الأسعار المرجعية كل خميس'],
        results: ['ارتفع دخل العائلات بنحو 40٪'],
      },
      actors: [
        { label: 'عائلات منتجة', sector: 'producers', role: 'تبيع' },
        { label: 'بلدية حيفا (Haifa)', sector: 'municipality' },
      ],
      documents: [
        { url: 'https://villa-aurora.example/suq.pdf', title: 'نظام السوق', format: 'PDF' },
      ],
      editorial: [{ path: 'topics/1' }],
    },
    {
      id: 'rashut',
      title: { he: 'רכש משותף של ארבע רשויות מקומיות' },
      speakers: [{ person: 'noa' }],
      summary: { he: 'ארבע רשויות מפרסמות מכרז אחד לדלק, לתאורה ולצינורות, ומפרסמות כל רכישה.' },
    },
  ],
  people: [
    { id: 'layla', name: 'ليلى الخطيب', country: 'JO' },
    { id: 'noa', name: 'נועה כהן', country: 'IL' },
  ],
  places: [{ id: 'haifa', name: 'حيفا', type: 'locality' }],
  topics: [
    { id: 'aswaq', name: 'أسواق' },
    { id: 'intaj', name: 'صغار المنتجين' },
  ],
  sources: [{ id: 'mahdar', type: 'minutes', title: 'محضر الملتقى', transcription: true }],
} satisfies DatasetFile;
