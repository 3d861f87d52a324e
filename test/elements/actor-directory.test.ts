import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { VitrinaFilterEvent } from '../../src/controllers/filter-event.js';
import type { VitrinaSelectEvent } from '../../src/controllers/select-event.js';
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/actor-directory/define.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, isOpen, mounted, next, part, parts, partText, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

itIsAnElement('actor-directory', {
  data: panelFile,
  idAttribute: 'panel',
  headingPart: 'title',
  content: [
    'heading 2: Quiénes participan Actores que se asocian',
    'paragraph: 2 organizaciones y grupos',
    'heading 3: Municipio',
    'paragraph: La comuna',
    'button: La feria del vino',
    'paragraph: Presta la plaza',
    'paragraph: Experiencia en Villa Serena, Chile · sus temas: Turismo y ferias, Redes (dato agregado)',
    'heading 3: Productores',
    'paragraph: “los pequeños productores”',
    'paragraph: Entre comillas, los grupos que se mencionan sin nombre propio.',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: [
      '2 organizaciones y grupos',
      'Experiencia en',
      'sus temas',
      'Municipio',
      'Documento de origen',
    ],
    en: [
      '2 organisations and groups',
      'Experience in',
      'its topics',
      'Municipality',
      'Source document',
    ],
    'pt-BR': [
      '2 organizações e grupos',
      'Experiência em',
      'seus temas',
      'Município',
      'Documento de origem',
    ],
  },
});

type Attributes = Readonly<Record<string, string>>;
type Directory = HTMLElementTagNameMap['actor-directory'];

const frame = { formatVersion: '1.0', id: 'prueba', title: 'Prueba', language: 'es' } as const;

/** What the data may say of an association, a member of it, and what they offer and need. */
const unionFile: DatasetFile = {
  ...frame,
  places: [{ id: 'villa', name: 'Villa Serena', type: 'locality', country: 'AR' }],
  topics: [{ id: 'agua', name: 'Agua' }],
  organizations: [
    {
      id: 'union',
      name: 'Unión de municipios',
      sector: 'municipal-association',
      offers: ['Máquinas viales', 'Capacitación'],
      needs: ['Un contador'],
    },
    {
      id: 'norte',
      name: 'Municipio del Norte',
      sector: 'municipality',
      partOf: 'union',
      place: 'villa',
      topics: ['agua'],
      editorial: [{ path: 'partOf' }],
    },
  ],
  experiences: [
    {
      id: 'red',
      title: 'La red de agua',
      summary: 'Un resumen.',
      actors: [{ organization: 'norte', role: 'Conduce' }],
    },
  ],
};

/** As many organisations as asked for, each found by its number. */
const manyFile = (count: number): DatasetFile => ({
  ...frame,
  experiences: [],
  organizations: Array.from({ length: count }, (_, n) => ({
    id: `n-${n}`,
    name: `Organización ${String(n + 1).padStart(3, '0')}`,
    sector: n % 2 ? 'company' : 'university',
  })),
});

describe('actor-directory', () => {
  expectNothingUncaught();

  const panel = (attributes: Attributes = {}, lang = 'es') =>
    mounted('actor-directory', { data: panel02, attributes, lang });
  const shown = (data: DatasetFile, attributes: Attributes = {}) =>
    mounted('actor-directory', { data, attributes });
  const names = (element: Element) => parts(element, 'name').map((one) => clean(one.textContent));
  const field = (element: Element): HTMLInputElement => {
    const found = part(element, 'search-field');
    return found instanceof HTMLInputElement ? found : expect.fail('no field');
  };
  /** The library of a search is fetched with the first one. */
  const searchFetched = async (element: Directory) => {
    await import('../../src/models/search.js');
    await nextFrame();
    await element.updateComplete;
  };
  const search = async (element: Directory, query: string) => {
    field(element).value = query;
    field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await searchFetched(element);
  };
  const press = async (element: Directory, button: HTMLElement) => {
    button.click();
    await element.updateComplete;
  };
  const openers = (element: Element) => parts(element, 'open');
  const opener = (element: Element, at: number): HTMLElement =>
    openers(element)[at] ?? expect.fail(`no opener ${at}`);
  const focused = (element: Element) => element.shadowRoot?.activeElement;

  describe('shows of the 2011 panel', () => {
    it('the sectors, and in them those that the text names and mentions', async () => {
      const lines = outline(await panel()).filter((line) => /^heading 3|^paragraph/u.test(line));
      const from = lines.indexOf('heading 3: Universidad (dato agregado)');
      expect(from).to.equal(-1);
      const at = lines.indexOf('heading 3: Universidad');
      expect(lines.slice(at, at + 8)).to.deep.equal([
        'heading 3: Universidad',
        'paragraph: Facultad de Economía',
        'paragraph: Forma parte de Universidad de San Martín',
        'paragraph: Experiencia en San Martín, Argentina · sus temas: Desarrollo económico local (dato agregado), Información y redes de empresas (dato agregado)',
        'paragraph: Universidad de San Martín',
        'paragraph: por medio de Facultad de Economía',
        'paragraph: Experiencia en San Martín, Argentina · sus temas: Desarrollo económico local (dato agregado), Información y redes de empresas (dato agregado)',
        'paragraph: “la Universidad”',
      ]);
    });

    it('seventeen in all, and says so', async () => {
      const element = await panel();
      expect(partText(element, 'count')).to.equal('17 organizaciones y grupos');
      expect(names(element)).to.have.length(17);
    });

    it('a sector that an editor gave, marked: for all in it at its heading, else at each', async () => {
      const lines = outline(await panel());
      expect(lines).to.include('heading 3: Organismo público (dato agregado)');
      expect(lines).to.include('paragraph: Sector: Comunidad (dato agregado)');
      expect(lines.filter((line) => line.startsWith('paragraph: Sector:'))).to.have.length(3);
    });

    it('the facets that can tell them apart', async () => {
      const element = await panel();
      const facets = parts(element, 'facet').map((one) => one.querySelector('legend')?.innerText);
      expect(facets).to.deep.equal(['Sector', 'País', 'Lugar', 'Temas']);
    });

    for (const [query, expected] of [
      ['finver', ['FINVER – Callao']],
      ['economia', ['Facultad de Economía']],
      ['vino', ['“pequeños productores de vino”', '“principales agentes económicos de la zona”']],
    ] as const) {
      it(`${expected[0]} for "${query}"`, async () => {
        const element = await panel();
        await search(element, query);
        expect(names(element)).to.include.members([...expected].slice(0, 1));
        expect(names(element)).to.have.length.below(17);
      });
    }

    it('nobody for "xyzzy", and says what to do', async () => {
      const element = await panel();
      await search(element, 'xyzzy');
      expect(names(element)).to.deep.equal([]);
      expect(partText(element, 'count')).to.equal(
        'Ninguna organización ni grupo coincide. Se puede buscar otra palabra.',
      );
      await press(element, part(element, 'none').querySelector('button') ?? expect.fail());
      expect(names(element)).to.have.length(17);
    });
  });

  describe('says of an organisation', () => {
    it('who its members are, what it offers and needs, what it is part of, what it is about', async () => {
      const lines = outline(await shown(unionFile));
      const from = lines.indexOf('paragraph: Municipio del Norte, Villa Serena, Argentina');
      expect(lines.slice(from, from + 2)).to.deep.equal([
        'paragraph: Municipio del Norte, Villa Serena, Argentina',
        'paragraph: Forma parte de Unión de municipios (dato agregado)',
      ]);
      expect(lines).to.include('paragraph: Temas: Agua');
      const at = lines.indexOf('term: Integrante:');
      expect(lines.slice(at, at + 7)).to.deep.equal([
        'term: Integrante:',
        'definition: Municipio del Norte (dato agregado)',
        'term: Ofrece:',
        'definition: Máquinas viales',
        'definition: Capacitación',
        'term: Necesita:',
        'definition: Un contador',
      ]);
    });

    it('nothing that the data does not', async () => {
      const lines = outline(await shown(manyFile(1)));
      expect(lines).to.deep.equal([
        'heading 2: Quiénes participan Prueba',
        'search: Buscar organizaciones y grupos',
        'paragraph: 1 organización o grupo',
        'heading 3: Universidad',
        'listitem: Organización 001',
        'paragraph: Organización 001',
      ]);
    });
  });

  it('says that nobody is named, where there are experiences and no more', async () => {
    const data = { ...frame, experiences: [{ id: 'sola', title: 'Sola' }] };
    const element = await shown(data);
    expect(partText(element, 'empty')).to.equal(
      'Todavía no hay organizaciones ni grupos publicados.',
    );
  });

  describe('is narrowed down', () => {
    it('by what the page asks for at first', async () => {
      const element = await panel({ filter: ' country:PE ' });
      expect(names(element)).to.deep.equal([
        'FINVER – Callao',
        '“empresa privada”',
        '“la comunidad”',
      ]);
      expect(partText(element, 'chips')).to.include('Perú');
    });

    it('by the facets that the page offers, in its order', async () => {
      const element = await panel({ facets: 'topic, sector' });
      expect(parts(element, 'facet').map(({ id }) => id)).to.deep.equal([
        'facet-topic',
        'facet-sector',
      ]);
    });

    it('by sector, which is told to the page', async () => {
      const element = await panel();
      const heard = new Promise<VitrinaFilterEvent>((resolve) =>
        element.addEventListener('vitrina-filter', resolve, { once: true }),
      );
      const box = part(element, 'facet').querySelector('input') ?? expect.fail('no option');
      await press(element, box);
      const { facets, count } = await heard;
      expect([facets, count]).to.deep.equal([{ sector: ['company'] }, 3]);
      expect(named(element, 'heading 3')).to.deep.equal(['Empresas']);
    });

    it('by a place, which is one of those it lies in', async () => {
      const element = await panel({ filter: 'place:callao-pe' });
      expect(names(element)).to.have.length(3);
    });

    it('and keeps that in the address', async () => {
      const before = location.href;
      try {
        const element = await panel({ 'sync-url': 'dir' });
        await search(element, 'universidad');
        expect(new URLSearchParams(location.search).get('dir.q')).to.equal('universidad');
      } finally {
        history.replaceState(null, '', before);
      }
    });
  });

  describe('leads to an experience', () => {
    const chosen = (element: Directory, cancel = false) => {
      const heard: [string, string][] = [];
      element.addEventListener('vitrina-select', (event: VitrinaSelectEvent) => {
        heard.push([event.kind, event.id]);
        if (cancel) event.preventDefault();
      });
      return heard;
    };

    it('in place, told to the page, and away again', async () => {
      const element = await shown(unionFile);
      const heard = chosen(element);
      await press(element, opener(element, 0));
      expect(heard).to.deep.equal([['experience', 'red']]);
      expect(isOpen(opener(element, 0))).to.equal(true);
      expect(outline(element)).to.include('paragraph: Un resumen.');
      await press(element, opener(element, 0));
      expect(isOpen(opener(element, 0))).to.equal(false);
      expect(outline(element)).not.to.include('paragraph: Un resumen.');
      expect(heard).to.have.length(1);
    });

    it('in one place: where it was chosen last', async () => {
      const element = await shown(unionFile);
      expect(openers(element)).to.have.length(2);
      const heard = chosen(element);
      await press(element, opener(element, 0));
      await press(element, opener(element, 1));
      expect(openers(element).map(isOpen)).to.deep.equal([false, true]);
      expect(parts(element, 'experience')).to.have.length(1);
      expect(heard).to.have.length(2);
    });

    it('with the button that was pressed where it was, though one above it closes', async () => {
      const summary = Array.from({ length: 40 }, () => 'Un párrafo.').join('\n\n');
      const [experience = expect.fail()] = unionFile.experiences ?? [];
      const element = await shown({ ...unionFile, experiences: [{ ...experience, summary }] });
      // Room to scroll in when what is open has closed, whatever the height of an engine's lines.
      const room = document.createElement('div');
      room.style.blockSize = '300vh';
      element.after(room);
      await press(element, opener(element, 0));
      opener(element, 1).scrollIntoView({ block: 'center', behavior: 'instant' });
      await nextFrame();
      const { top } = opener(element, 1).getBoundingClientRect();
      const before = scrollY;
      await press(element, opener(element, 1));
      await nextFrame();
      await nextFrame();
      expect(opener(element, 1).getBoundingClientRect().top).to.be.closeTo(top, 2);
      expect(scrollY, 'there was something to hold it against').to.be.below(before - 200);
    });

    it('unless the page does something else', async () => {
      const element = await shown(unionFile);
      chosen(element, true);
      await press(element, opener(element, 0));
      expect(isOpen(opener(element, 0))).to.equal(false);
    });

    it('of the page’s own where it has one', async () => {
      const element = await shown(unionFile, { 'link-template': '/experiencias/{id}' });
      expect(openers(element)).to.have.length(0);
      const links = [...part(element, 'experiences').querySelectorAll('a')];
      expect(links.map(({ href }) => href)).to.deep.equal([`${location.origin}/experiencias/red`]);
    });

    it('that the page’s address names, under the first that takes part', async () => {
      const before = location.href;
      const element = await shown(unionFile);
      try {
        location.hash = 'red';
        await until(element, () => isOpen(opener(element, 0)));
        await element.updateComplete;
        expect(focused(element)).to.equal(opener(element, 0));
        await press(element, opener(element, 1));
        expect(openers(element).map(isOpen)).to.deep.equal([false, true]);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('with no id twice, though an organisation may have that of an experience', async () => {
      const element = await panel();
      await press(element, opener(element, 16));
      const ids = [...(element.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  describe('by keyboard', () => {
    it('is walked in the order in which it is read, and an experience opened', async () => {
      const element = await shown(unionFile);
      field(element).focus();
      // In a narrow window one button holds the filters; in a wide one they are there.
      do await sendKeys({ press: 'Tab' });
      while (focused(element)?.closest('[role="search"]'));
      expect(focused(element)).to.equal(opener(element, 0));
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(isOpen(opener(element, 0))).to.equal(true);
      expect(focused(element)).to.equal(opener(element, 0));
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(opener(element, 1));
    });

    it('keeps the focus on the first that is new when more are shown', async () => {
      const element = await shown(manyFile(30), { 'page-size': '20' });
      expect(names(element)).to.have.length(20);
      part(element, 'more').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(names(element)).to.have.length(30);
      expect(focused(element)).to.equal(parts(element, 'name')[20]);
    });
  });

  it('shows all at once where the reader wants that', async () => {
    const element = await shown(manyFile(30), { 'page-size': '10' });
    expect(partText(element, 'all')).to.equal('Ver todo');
    await press(element, part(element, 'all'));
    expect(names(element)).to.have.length(30);
  });

  it('puts nothing before what was shown when more are, though it may fit better', async () => {
    const organizations = [
      { id: 'b', name: 'Agua', sector: 'company' },
      { id: 'a', name: 'Comuna', sector: 'municipality', offers: ['agua'] },
    ] as const;
    const data = { ...frame, experiences: [], organizations };
    const element = await mounted('actor-directory', { data, attributes: { 'page-size': '1' } });
    await search(element, 'agua');
    expect(names(element)).to.deep.equal(['Comuna']);
    await press(element, part(element, 'more'));
    expect(names(element)).to.deep.equal(['Comuna', 'Agua']);
  });

  it('explains the asterisk also where only an experience that was opened has one', async () => {
    const [experience = expect.fail()] = unionFile.experiences ?? [];
    const data = {
      ...frame,
      experiences: [{ ...experience, actors: [{ label: 'vecinos', sector: 'community' }] }],
    };
    const plain = await mounted('actor-directory', { data });
    await press(plain, opener(plain, 0));
    expect(parts(plain, 'editorial-note')).to.have.length(0);
    const experiences = data.experiences.map((one) => ({
      ...one,
      editorial: [{ path: 'summary' }],
    }));
    const element = await mounted('actor-directory', { data: { ...data, experiences } });
    expect(parts(element, 'editorial-note')).to.have.length(0);
    await press(element, opener(element, 0));
    expect(parts(element, 'editorial-note')).to.have.length(1);
  });

  it('marks what a search found, in names, experiences, offers and needs', async () => {
    const marked = async (element: Directory, query: string) => {
      await search(element, query);
      const found = [...(element.shadowRoot?.querySelectorAll('mark') ?? [])];
      return [...new Set(found.map((one) => one.textContent))];
    };
    expect(await marked(await panel(), 'economia')).to.include('Economía');
    const element = await shown(unionFile);
    expect(await marked(element, 'maquina')).to.deep.equal(['Máquinas']);
    expect(await marked(element, 'contadores')).to.deep.equal(['contador']);
    expect(await marked(element, 'red')).to.deep.equal(['red']);
    expect(await marked(element, '')).to.deep.equal([]);
  });

  it('lists those of the panel it is told', async () => {
    const experiences = [
      ...(unionFile.experiences ?? []),
      { id: 'otra', title: 'Otra', actors: [{ label: 'vecinos', sector: 'community' }] },
    ];
    const panels = [
      { id: 'a', title: 'Uno', experiences: ['red'] },
      { id: 'b', title: 'Dos', experiences: ['otra'] },
    ];
    const data = { ...unionFile, experiences, panels };
    const element = await mounted('actor-directory', { data });
    expect(names(element)).to.have.length(3);
    element.panel = 'b';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['“vecinos”']);
    expect(partText(element, 'title')).to.equal('Quiénes participan Dos');
  });

  describe('is accessible', function () {
    this.timeout(AXE_TIMEOUT);

    it('with an experience open and a filter chosen', async () => {
      const element = await panel({ filter: 'country:AR' });
      await press(element, opener(element, 0));
      await expectAccessible(element);
    });

    it('with the filters open', async () => {
      const element = await panel();
      await press(element, part(element, 'filters-button'));
      await expectAccessible(element);
    });

    it('with boxes that say how many they would leave of what', async () => {
      const element = await panel();
      await press(element, part(element, 'filters-button'));
      const box = part(element, 'facet').querySelector('label') ?? expect.fail();
      expect(clean(box.textContent)).to.match(/, \d+ organizaciones y grupos \d+$/u);
    });

    it('with no heading that skips a level', async () => {
      const element = await panel();
      await press(element, opener(element, 0));
      const levels = outline(element).flatMap((line) => /^heading (\d)/u.exec(line)?.[1] ?? []);
      levels.reduce((before, level) => {
        expect(Number(level)).to.be.at.most(Number(before) + 1);
        return level;
      });
    });
  });

  it('is whole again after a reload', async () => {
    const element = await panel();
    const heard = next(element, 'vitrina-load');
    await element.reload();
    await heard;
    expect(names(element)).to.have.length(17);
  });
});

it('actor-directory keeps its lists lists where they have no bullets', async () => {
  const element = await mounted('actor-directory', {
    data: panel02,
    attributes: { filter: 'country:CL' },
  });
  for (const list of element.shadowRoot?.querySelectorAll('ul, ol') ?? []) {
    expect(list.getAttribute('role'), list.outerHTML.slice(0, 80)).to.equal('list');
  }
});
