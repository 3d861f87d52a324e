import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { VitrinaSelectEvent } from '../../src/controllers/select-event.js';
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/alliance-network/define.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, isOpen, mounted, part, parts, partText, place, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

itIsAnElement('alliance-network', {
  data: panelFile,
  idAttribute: 'panel',
  headingPart: 'title',
  content: [
    'heading 2: Quién trabaja con quién Actores que se asocian',
    'paragraph: 1 organización y 1 grupo sin nombre propio en 1 experiencia.',
    'columnheader: Organización o grupo',
    'rowheader: La comuna',
    'cell: Municipio',
    'button: La feria del vino',
    'paragraph: Presta la plaza',
    'rowheader: “los pequeños productores”',
    'cell: Productores',
    'paragraph: Entre comillas, los grupos que se mencionan sin nombre propio.',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: ['Quién trabaja con quién', 'Organización o grupo', 'Documento de origen'],
    en: ['Who works with whom', 'Organisation or group', 'Source document'],
    'pt-BR': ['Quem trabalha com quem', 'Organização ou grupo', 'Documento de origem'],
  },
});

type Attributes = Readonly<Record<string, string>>;

/** One organisation that joins two experiences, one that is itself the second, and a group. */
const joinedFile: DatasetFile = {
  formatVersion: '1.0',
  id: 'prueba',
  title: 'Prueba',
  language: 'es',
  organizations: [
    { id: 'comuna', name: 'La comuna', sector: 'municipality' },
    { id: 'liga', name: 'La liga', sector: 'municipal-association' },
  ],
  experiences: [
    {
      id: 'feria',
      title: 'La feria',
      summary: 'Se hace cada año.',
      actors: [{ organization: 'comuna' }, { label: 'los vecinos', sector: 'community' }],
      editorial: [{ path: 'actors/1' }],
    },
    {
      id: 'liga',
      title: 'La liga de comunas',
      actors: [{ organization: 'comuna', role: 'La preside' }, { organization: 'liga' }],
    },
  ],
};

describe('alliance-network', () => {
  expectNothingUncaught();

  /** As wide as it must be for the drawing that a test is about. */
  const wide = (width: number) => {
    const into = place();
    into.style.width = `${width}px`;
    return into;
  };
  const shown = (data: unknown, attributes: Attributes = {}, width = 900) =>
    mounted('alliance-network', { data, attributes, into: wide(width) });
  type Network = Awaited<ReturnType<typeof shown>>;

  /** What is seen of the drawing. */
  const seen = (element: Network, selector: string) =>
    parts(element, 'diagram')
      .flatMap((diagram) => [...diagram.querySelectorAll<HTMLElement>(selector)])
      .filter((one) => one.checkVisibility());
  const nodes = (element: Network) => seen(element, '[data-node]');
  const text = (element: Element) => clean(element.textContent);
  const node = (element: Network, name: string): HTMLElement =>
    nodes(element).find((one) => text(one).startsWith(name)) ?? expect.fail(`no node ${name}`);
  const row = (element: Network, name: string): HTMLElement =>
    parts(element, 'entry').find((one) => text(one).startsWith(name)) ?? expect.fail(name);
  const lines = (element: Network) => seen(element, 'path');
  /** How far to the left each begins: one place in rows, several in columns. */
  const lefts = (element: Network) =>
    new Set(nodes(element).map((one) => Math.round(one.getBoundingClientRect().left)));
  // By class: the underline that tells it is one that WebKit does not draw.
  const isLit = (one: Element) => one.matches('.lit');
  const litNodes = (element: Network) => nodes(element).filter(isLit).map(text);
  const isShaded = (one: Element) => getComputedStyle(one).boxShadow !== 'none';
  const shadedRows = (element: Network) => parts(element, 'entry').filter(isShaded);
  const openers = (element: Network) => parts(element, 'open');
  const opener = (element: Network, at: number) => openers(element)[at] ?? expect.fail(String(at));
  const point = async (element: Network, at: Element) => {
    at.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element.updateComplete;
  };

  it('draws of the panel of 2011 the organisations and groups of its text, each once', async () => {
    const element = await shown(panel02);
    expect(partText(element, 'count')).to.equal(
      '7 organizaciones y 9 grupos sin nombre propio en 5 experiencias. ' +
        'Ninguna organización participa en más de una.',
    );
    expect(parts(element, 'entry')).to.have.length(16);
    // Two of the sixteen are experiences themselves.
    expect(nodes(element)).to.have.length(5 + 14);
    expect(lines(element)).to.have.length(14);
    const names = nodes(element).map(text);
    const titles = panel02.experiences.map(({ title }) => title);
    // The two say so under their title.
    expect(names.filter((name) => titles.includes(name))).to.have.length(3);
    expect(names.filter((name) => name.startsWith('“'))).to.have.length(9);
    expect(names.filter((name) => / experiencias$/u.test(name))).to.have.length(0);
  });

  it('says how many join experiences, and draws each of them once', async () => {
    for (const [width, joins] of [
      [900, 2],
      [320, 2],
    ] as const) {
      const element = await shown(joinedFile, {}, width);
      expect(partText(element, 'count')).to.include('1 organización participa en más de una.');
      const all = nodes(element).filter((one) => text(one).startsWith('La comuna'));
      expect(all, String(width)).to.have.length(1);
      expect(text(node(element, 'La comuna'))).to.include(`${joins} experiencias`);
    }
  });

  it('draws in columns where there is room, in rows where there is not', async () => {
    const into = wide(900);
    const element = await mounted('alliance-network', { data: joinedFile, into });
    expect(nodes(element)).to.have.length(4);
    expect(lefts(element)).to.have.property('size').above(1);
    into.style.width = '320px';
    expect(element.offsetWidth).to.equal(320);
    expect(nodes(element)).to.have.length(4);
    expect(lefts(element)).to.have.property('size', 1);
  });

  it('ends its lines where the nodes are', async () => {
    const element = await shown(panel02);
    const middleOf = (one: Element) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2;
    };
    const ys = nodes(element).map(middleOf);
    const ends = lines(element).flatMap((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return [top, bottom];
    });
    for (const y of ys) {
      const nearest = Math.min(...ends.map((end) => Math.abs(end - y)));
      // The thickness of a line is part of its box in some engines.
      expect(nearest).to.be.at.most(3);
    }
  });

  it('draws in each row the lines that pass it, from edge to edge', async () => {
    const element = await shown(joinedFile, {}, 320);
    for (const one of nodes(element)) {
      const box = one.querySelector('svg')?.getBoundingClientRect() ?? expect.fail();
      const around = one.getBoundingClientRect();
      expect(box.top).to.be.closeTo(around.top, 1);
      expect(box.bottom).to.be.closeTo(around.bottom, 1);
      expect(box.left).to.be.closeTo(around.left, 1);
    }
  });

  it('sets no word of the drawing smaller than 12 px, even in the small print of a page', async () => {
    for (const width of [900, 320]) {
      const into = wide(width);
      into.style.fontSize = '11px';
      const element = await mounted('alliance-network', { data: joinedFile, into });
      const says = ({ childNodes }: Element) =>
        [...childNodes].some((child) => child instanceof Text && child.data.trim());
      const words = seen(element, '*').filter(says);
      expect(words).to.have.length.above(8);
      for (const one of words) {
        expect(parseFloat(getComputedStyle(one).fontSize), text(one)).to.be.at.least(12);
      }
    }
  });

  it('marks what an editor added, in the drawing too', async () => {
    const element = await shown(joinedFile);
    const isDashed = (one: Element) => getComputedStyle(one).strokeDasharray !== 'none';
    expect(lines(element).filter(isDashed)).to.have.length(1);
    expect(text(node(element, '“los vecinos”'))).to.include('*');
    expect(text(node(element, 'La comuna'))).not.to.include('*');
    expect(outline(element)).to.include('button: La feria (dato agregado)');
    expect(parts(element, 'editorial-note')).to.have.length(1);
  });

  it('says in the table which organisation is itself the experience', async () => {
    const element = await shown(joinedFile);
    expect(text(row(element, 'La liga'))).to.include('Es la experiencia misma');
    expect(outline(element).filter((line) => line.endsWith('misma'))).not.to.deep.equal([]);
  });

  it('keeps the drawing from the keyboard and from whoever reads the table', async () => {
    const element = await shown(joinedFile);
    const diagram = part(element, 'diagram');
    expect(diagram.getAttribute('aria-hidden')).to.equal('true');
    expect(diagram.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
    expect(named(element, 'rowheader')).to.deep.equal([
      'La comuna',
      '“los vecinos” (dato agregado)',
      'La liga',
    ]);
    expect(named(element, 'row')).to.have.length(4);
  });

  for (const [view, drawings] of [
    ['table', 0],
    [' table ', 0],
    ['diagram', 1],
    ['nonsense', 1],
  ] as const) {
    it(`shows with view="${view}" ${drawings ? 'drawing and table' : 'the table alone'}`, async () => {
      const element = await shown(joinedFile, { view });
      expect(parts(element, 'diagram')).to.have.length(drawings);
      expect(parts(element, 'table')).to.have.length(1);
    });
  }

  describe('lights up', () => {
    for (const width of [900, 320]) {
      it(`what is pointed at in the table, with what it is joined to, at ${width} px`, async () => {
        const element = await shown(joinedFile, {}, width);
        await point(element, row(element, 'La comuna'));
        expect(litNodes(element).map((one) => one.split(' ', 2).join(' '))).to.have.members([
          'La comuna',
          'La feria',
          'La liga',
        ]);
        const isThick = (one: Element) => parseFloat(getComputedStyle(one).strokeWidth) > 3;
        const thick = lines(element).filter(isThick);
        expect(thick).to.have.length.within(2, lines(element).length - 1);
        part(element, 'network').dispatchEvent(new PointerEvent('pointerleave'));
        await element.updateComplete;
        expect(litNodes(element)).to.deep.equal([]);
      });
    }

    it('in the table what is pointed at in the drawing', async () => {
      const element = await shown(joinedFile);
      await point(element, node(element, '“los vecinos”'));
      expect(shadedRows(element)).to.deep.equal([row(element, '“los vecinos”')]);
      await point(element, node(element, 'La feria'));
      expect(shadedRows(element)).to.have.length(2);
      await point(element, part(element, 'title'));
      expect(shadedRows(element)).to.deep.equal([]);
    });

    it('what the keyboard reaches', async () => {
      const element = await shown(joinedFile);
      part(element, 'title').focus();
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      expect(isShaded(row(element, 'La comuna'))).to.equal(true);
      expect(isLit(node(element, 'La comuna'))).to.equal(true);
      (element.shadowRoot?.activeElement as HTMLElement).blur();
      await element.updateComplete;
      expect(shadedRows(element)).to.deep.equal([]);
    });
  });

  describe('leads to an experience', () => {
    const chosen = (element: Network, cancel = false) => {
      const heard: [string, string][] = [];
      element.addEventListener('vitrina-select', (event: VitrinaSelectEvent) => {
        heard.push([event.kind, event.id]);
        if (cancel) event.preventDefault();
      });
      return heard;
    };
    const press = async (element: Network, button: HTMLElement) => {
      button.click();
      await element.updateComplete;
    };

    it('in place, told to the page, in one place: where it was chosen last', async () => {
      const element = await shown(joinedFile);
      const heard = chosen(element);
      expect(openers(element).map(text)).to.have.length(4);
      await press(element, opener(element, 0));
      expect(outline(element)).to.include('paragraph: Se hace cada año.');
      await press(element, opener(element, 2));
      expect(openers(element).map(isOpen)).to.deep.equal([false, false, true, false]);
      expect(heard).to.deep.equal([
        ['experience', 'feria'],
        ['experience', 'feria'],
      ]);
    });

    it('unless the page does something else', async () => {
      const element = await shown(joinedFile);
      chosen(element, true);
      await press(element, opener(element, 0));
      expect(isOpen(opener(element, 0))).to.equal(false);
    });

    it('of the page’s own where it has one', async () => {
      const element = await shown(joinedFile, { 'link-template': '/experiencias/{id}' });
      expect(openers(element)).to.have.length(0);
      const link = part(element, 'experiences').querySelector('a');
      expect(link?.href).to.equal(`${location.origin}/experiencias/feria`);
    });

    it('that the page’s address names, in the first row that names it', async () => {
      const before = location.href;
      const element = await shown(joinedFile);
      try {
        location.hash = 'feria';
        await until(element, () => isOpen(opener(element, 0)));
        await element.updateComplete;
        expect(element.shadowRoot?.activeElement).to.equal(opener(element, 0));
      } finally {
        history.replaceState(null, '', before);
      }
    });
  });

  describe('of many', () => {
    /** Two organisations in all experiences, and two groups in each. */
    const large = (experiences: number, joining = ['comuna', 'liga']): DatasetFile => ({
      ...joinedFile,
      experiences: Array.from({ length: experiences }, (_, nth) => ({
        id: `e${nth}`,
        title: `Experiencia ${nth}`,
        actors: [
          ...joining.map((organization) => ({ organization })),
          { label: 'los vecinos', sector: 'community' },
          { label: 'las productoras', sector: 'producers' },
        ],
      })),
    });
    const rows = (element: Network) => parts(element, 'entry');
    const press = async (element: Network, name: string) => {
      part(element, name).click();
      await element.updateComplete;
    };
    const focused = (element: Network) => element.shadowRoot?.activeElement;

    for (const [lang, said, label] of [
      ['es', /^El dibujo muestra solo 2 .* y 24 de las 60 en que/u, '24 de 60 experiencias'],
      ['pt-BR', /^O desenho mostra apenas 2 .* e 24 das 60 de que/u, '24 de 60 experiências'],
      ['en', /^The drawing shows only 2 .* and 24 of the 60 in which/u, '24 of 60 experiences'],
    ] as const) {
      it(`draws where those who join most meet, and says so in ${lang}`, async () => {
        const element = await mounted('alliance-network', {
          data: large(60),
          lang,
          into: wide(900),
        });
        // The place of its own is Spanish.
        element.lang = lang;
        await until(element, () => said.test(partText(element, 'drawn')));
        expect(nodes(element)).to.have.length(24 + 2);
        expect(lines(element)).to.have.length(24 * 2);
        expect(text(node(element, 'La comuna'))).to.include(label);
      });
    }

    it('leaves the drawing out where it would tell nothing, and says so', async () => {
      const element = await shown(large(60, ['comuna']));
      expect(partText(element, 'drawn')).to.include('No hay dibujo');
      expect(parts(element, 'diagram')).to.have.length(0);
      expect(partText(element, 'count')).to.include('en 60 experiencias.');
    });

    it('says nothing of a drawing where the page wants none, nor where all is drawn', async () => {
      expect(parts(await shown(large(60), { view: 'table' }), 'drawn')).to.have.length(0);
      expect(parts(await shown(panel02), 'drawn')).to.have.length(0);
    });

    it('is made of no more elements, however many there are', async () => {
      const count = (element: Network) => element.shadowRoot?.querySelectorAll('*').length ?? 0;
      const [few, many] = [await shown(large(100)), await shown(large(500))];
      expect(count(many)).to.be.at.most(count(few) * 1.01);
    });

    it('shows its table in pages, all of it to who asks, and moves the focus there', async () => {
      const element = await shown(large(60));
      expect(rows(element)).to.have.length(50);
      expect(partText(element, 'more')).to.equal('Ver 50 más');
      await press(element, 'more');
      expect(rows(element)).to.have.length(100);
      expect(rows(element)[50]?.contains(focused(element) ?? null)).to.equal(true);
      expect(partText(element, 'more')).to.equal('Ver 22 más');
      expect(parts(element, 'all')).to.have.length(0);
      await press(element, 'more');
      expect(rows(element)).to.have.length(122);
      expect(parts(element, 'more')).to.have.length(0);
    });

    it('shows all rows at once to who wants them', async () => {
      const element = await shown(large(60));
      await press(element, 'all');
      expect(rows(element)).to.have.length(122);
      expect(focused(element)).to.equal(rows(element)[50]?.querySelector('button'));
    });

    it('shows ten experiences of a row, and the rest to who asks', async () => {
      const element = await shown(large(60));
      const items = () => row(element, 'La comuna').querySelectorAll('[part="experiences"] > li');
      expect(items()).to.have.length(10);
      expect(part(element, 'rest').getAttribute('aria-label')).to.equal('Ver 50 más: La comuna');
      await press(element, 'rest');
      expect(items()).to.have.length(60);
      expect(items()[10]?.contains(focused(element) ?? null)).to.equal(true);
      expect(parts(element, 'rest')).to.have.length(1);
    });

    it('opens the experience that the address names, though its row came later', async () => {
      const before = location.href;
      const element = await shown(large(70, []));
      try {
        location.hash = 'e60';
        await until(element, () => openers(element).some(isOpen));
        await element.updateComplete;
        expect(focused(element)?.id).to.equal('e60');
        expect(rows(element)).to.have.length(100);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('opens the experience that the address names, though its row shows fewer', async () => {
      const before = location.href;
      const element = await shown(large(60));
      try {
        location.hash = 'e40';
        await until(element, () => openers(element).some(isOpen));
        await element.updateComplete;
        expect(row(element, 'La comuna').contains(focused(element) ?? null)).to.equal(true);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('is whole on paper', async () => {
      const element = await shown(large(60));
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(rows(element)).to.have.length(122);
      expect(openers(element)).to.have.length(60 * 4);
      expect(parts(element, 'rest')).to.have.length(0);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(rows(element)).to.have.length(50);
    });

    it('is accessible', async function () {
      this.timeout(AXE_TIMEOUT);
      const element = await shown(large(40), {}, 320);
      await expectAccessible(element);
      for (const name of ['more', 'rest']) {
        expect(part(element, name).getBoundingClientRect().height).to.be.at.least(24);
      }
      expect(element.scrollWidth).to.be.at.most(320);
    });
  });

  it('says that nobody is named, where there are experiences and no more', async () => {
    const { organizations, ...rest } = joinedFile;
    expect(organizations).to.have.length(2);
    const element = await shown({ ...rest, experiences: [{ id: 'sola', title: 'Sola' }] });
    expect(partText(element, 'empty')).to.equal(
      'Todavía no hay organizaciones ni grupos publicados.',
    );
  });

  it('is walked by keyboard, and an experience opened, without losing the focus', async () => {
    const element = await shown(joinedFile);
    opener(element, 0).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isOpen(opener(element, 0))).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(opener(element, 0));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(opener(element, 1));
  });

  it('is accessible with an experience open and a row lit up', async function () {
    this.timeout(AXE_TIMEOUT);
    const element = await shown(joinedFile);
    opener(element, 0).click();
    await point(element, row(element, 'La comuna'));
    await expectAccessible(element);
  });

  it('cuts nothing in a narrow column, and its targets are large enough', async () => {
    for (const width of [240, 280, 320]) {
      const element = await shown(panel02, {}, width);
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
      for (const target of openers(element)) {
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });
});
