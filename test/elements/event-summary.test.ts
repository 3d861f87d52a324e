import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/event-summary/define.js';
import { outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, mounted, parts, partText, place } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

/** All that an event may say, and a panel with a day of its own beside one that has nothing yet. */
const eventFile: DatasetFile = {
  ...panelFile,
  events: [
    {
      id: 'encuentro',
      name: 'Encuentro de municipios',
      startDate: '2011-04-05',
      endDate: '2011-04-07',
      place: 'villa',
      description: ['Tres días de trabajo.', 'Con visitas a obras.'],
      organizers: ['comuna', 'red'],
      panels: ['panel-02', 'panel-03'],
      links: [
        { url: 'https://muni.example/programa', label: 'Programa completo' },
        { url: 'https://muni.example/fotos' },
      ],
      sources: [{ source: 'resumen', locator: 'página 1' }],
      editorial: [{ path: 'description' }],
    },
  ],
  panels: [
    ...(panelFile.panels ?? []),
    { id: 'panel-03', title: 'Agua para todos', date: '2011-04-06' },
  ],
  organizations: [
    ...(panelFile.organizations ?? []),
    { id: 'red', name: 'Red de municipios', sector: 'municipal-association' },
  ],
};

itIsAnElement('event-summary', {
  data: eventFile,
  attributes: { 'link-template': '/paneles/{id}' },
  idAttribute: 'event',
  headingPart: 'title',
  content: [
    'heading 2: Encuentro Encuentro de municipios',
    'paragraph: Villa Serena, Córdoba, Argentina · Del 5 al 7 de abril de 2011',
    'paragraph: Tres días de trabajo.',
    'paragraph: Con visitas a obras. (dato agregado)',
    'term: Organizan',
    'definition: La comuna',
    'definition: Red de municipios',
    'heading 3: Paneles',
    'paragraph: Panel 02',
    'link: Actores que se asocian',
    'paragraph: Modera Ana Ríos (Argentina)',
    'paragraph: 2 experiencias',
    'link: Agua para todos',
    'paragraph: 6 de abril de 2011',
    'heading 3: Más información',
    'link: Programa completo',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: ['Organizan', 'Paneles', '2 experiencias', 'Más información', 'Documento de origen'],
    en: ['Organised by', 'Panels', '2 experiences', 'Further information', 'Source document'],
    'pt-BR': ['Organizam', 'Painéis', '2 experiências', 'Mais informações', 'Documento de origem'],
  },
});

describe('event-summary', () => {
  expectNothingUncaught();

  const shown = (data: unknown, attributes: Readonly<Record<string, string>> = {}) =>
    mounted('event-summary', { data, attributes });
  const links = (element: Element) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part="panel-title"] a') ?? []),
  ];

  it('shows of the encounter of 2011 what its document says, and nothing else', async () => {
    const element = await shown(panel02);
    expect(outline(element)).to.deep.equal([
      'heading 2: Encuentro Encuentro sobre Buenas Prácticas de Gestión Municipal',
      'paragraph: Villa General Belgrano, Provincia de Córdoba, Argentina · Del 5 al 7 de abril de 2011',
      'heading 3: Paneles',
      'listitem: Panel 02 Asociativismo y alianzas estratégicas Modera Karina Vargas Terrones (Perú) 5 experiencias',
      'paragraph: Panel 02',
      'paragraph: Asociativismo y alianzas estratégicas',
      'paragraph: Modera Karina Vargas Terrones (Perú)',
      'paragraph: 5 experiencias',
      'paragraph: Documento de origen: Resumen Panel 02: Asociativismo y alianzas estratégicas. Texto transcrito del documento original, sin correcciones.',
      'link: Resumen Panel 02: Asociativismo y alianzas estratégicas',
    ]);
  });

  for (const [template, expected] of [
    ['/paneles/{id}', ['/paneles/panel-02', '/paneles/panel-03']],
    ['?panel={id}#{id}', ['?panel=panel-02#panel-02', '?panel=panel-03#panel-03']],
    ['/paneles', []],
    ['javascript:alert("{id}")', []],
    ['', []],
  ] as const) {
    it(`leads with "${template}" to ${expected[0] ?? 'nowhere'}`, async () => {
      const element = await shown(eventFile, { 'link-template': template });
      expect(links(element).map(({ href }) => href)).to.deep.equal(
        expected.map((one) => new URL(one, document.baseURI).href),
      );
      expect(parts(element, 'panel-title').map((one) => clean(one.textContent))).to.deep.equal([
        'Actores que se asocian',
        'Agua para todos',
      ]);
    });
  }

  it('marks the place, the dates and the panels that an editor added', async () => {
    const [event] = eventFile.events ?? [];
    const editorial = ['place', 'startDate', 'panels/1'].map((path) => ({ path }));
    const element = await shown({ ...eventFile, events: [{ ...event, editorial }] });
    expect(partText(element, 'when')).to.equal(
      'Villa Serena, Córdoba, Argentina* (dato agregado) · Del 5 al 7 de abril de 2011* (dato agregado)',
    );
    expect(parts(element, 'panel-title').map((one) => clean(one.textContent))).to.deep.equal([
      'Actores que se asocian',
      'Agua para todos* (dato agregado)',
    ]);
    expect(parts(element, 'editorial-note')).to.have.length(1);
  });

  it('is walked by keyboard in the order in which it is read', async () => {
    const element = await shown(eventFile, { 'link-template': '/paneles/{id}' });
    const walked: string[] = [];
    links(element)[0]?.focus();
    for (let at = element.shadowRoot?.activeElement; at; at = element.shadowRoot?.activeElement) {
      walked.push(clean(at.textContent));
      if (walked.length === 5) break;
      await sendKeys({ press: 'Tab' });
    }
    expect(walked).to.deep.equal([
      'Actores que se asocian',
      'Agua para todos',
      'Programa completo',
      'https://muni.example/fotos',
      'Resumen del encuentro',
    ]);
  });

  it('cuts nothing in a narrow column, and its targets are large enough', async () => {
    for (const width of [240, 280, 320]) {
      const into = place();
      into.style.width = `${width}px`;
      const attributes = { 'link-template': '/p/{id}' };
      const element = await mounted('event-summary', { data: eventFile, attributes, into });
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
      for (const target of links(element)) {
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });
});
