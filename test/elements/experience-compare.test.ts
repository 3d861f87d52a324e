import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/experience-compare/define.js';
import type { ExperienceCompareElement } from '../../src/elements/experience-compare/experience-compare.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from '../support/accessibility.js';
import { fullFile, panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, mounted, next, part, parts, partText, place, until } from '../support/mount.js';

itIsAnElement('experience-compare', {
  data: panelFile,
  idAttribute: 'panel',
  id: 'panel-02',
  headingPart: 'title',
  content: [
    'heading 2: Experiencias lado a lado Actores que se asocian',
    'columnheader: La feria del vino',
    'button: La feria del vino',
    'columnheader: La escuela de líderes',
    'rowheader: Presentan',
    'cell: Ema Sol (Perú)',
    'rowheader: Resultados',
    'button: Copiar la tabla',
    'button: Descargar la tabla (CSV)',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: ['Copiar la tabla', 'Descargar la tabla', 'Presentan', 'Forma de asociación'],
    en: ['Copy the table', 'Download the table', 'Presented by', 'Form of association'],
    'pt-BR': ['Copiar a tabela', 'Baixar a tabela', 'Apresentam', 'Forma de associação'],
  },
});

const bank = {
  ...panelFile,
  panels: [],
  events: [],
  experiences: Array.from({ length: 7 }, (_, index) => ({
    id: `e${index}`,
    title: `Experiencia ${index}`,
    countries: ['CL'],
    ...(index % 2 ? {} : { results: `Resultado ${index}.` }),
  })),
};

/** In a place of this width. */
async function wide(
  width: number,
  mounting: { data?: unknown; attributes?: Record<string, string>; lang?: string } = {},
): Promise<ExperienceCompareElement> {
  const into = place(mounting.lang);
  into.style.width = `${width}px`;
  return mounted('experience-compare', { data: panelFile, ...mounting, into });
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const seen = (element: Element, selector: string) =>
  all(element, selector).filter((one) => one.checkVisibility());
/** The lines of a cell, with a space between each two. */
const linesOf = (cell: Element) =>
  clean(cell.children.length ? texts([...cell.children]).join(' ') : cell.textContent);
const texts = (elements: readonly Element[]) => elements.map((one) => clean(one.textContent));
const columns = (element: Element) =>
  texts(
    // The first is the title of the titles under it.
    parts(element, 'table').flatMap((table) => [...table.querySelectorAll('thead th')].slice(1)),
  );
const rows = (element: Element) =>
  all(element, 'tbody tr').map((row) => [...row.children].map(linesOf));
const box = (element: Element, name: string) =>
  all(element, 'label')
    .find((label) => clean(label.textContent) === name)
    ?.querySelector('input') ?? expect.fail(`no ${name}`);
const boxes = (element: Element) =>
  all(element, 'label')
    .filter((label) => label.querySelector('input')?.checked)
    .map((label) => clean(label.textContent));

describe('experience-compare', () => {
  describe('is a table', () => {
    it('with a caption, column headers and row headers', async () => {
      const element = await wide(900);
      const [table = expect.fail('no table')] = parts(element, 'table');
      expect(clean(table.querySelector('caption')?.textContent)).to.equal(
        'Comparación de 2 experiencias',
      );
      expect(columns(element)).to.deep.equal(['La feria del vino', 'La escuela de líderes']);
      for (const head of table.querySelectorAll('thead th'))
        expect(head).to.have.attribute('scope', 'col');
      for (const head of table.querySelectorAll('tbody th'))
        expect(head).to.have.attribute('scope', 'row');
      for (const one of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')]) {
        expect(getComputedStyle(one).display, one.localName).to.match(/^table/u);
      }
    });

    it('with what is known in its cells, quoted and marked, and no row without a value', async () => {
      const element = await wide(900);
      expect(rows(element)).to.deep.equal([
        ['Presentan', 'Luis Paz (Chile) Inés Mar (Chile)', 'Ema Sol (Perú)'],
        ['País', 'Chile', 'Perú'],
        ['Lugar', 'Villa Serena', 'sin dato'],
        ['Ámbito', 'Rural', 'sin dato'],
        ['Forma de asociación', 'Alianza de productores', 'sin dato'],
        ['Temas', 'Turismo y ferias Redes* (dato agregado)', 'sin dato'],
        ['Para qué', 'vender juntos* (dato agregado)', 'sin dato'],
        ['Cómo se hace', 'se asocian con la comuna* (dato agregado)', 'sin dato'],
        [
          'Resultados',
          'llegan a un mercado más grande* (dato agregado) Según el documento de 2011',
          'sin dato',
        ],
        [
          'Quiénes participan',
          'Municipio: La comuna, Presta la plaza Productores: los pequeños productores',
          'sin dato',
        ],
      ]);
      const [speakers] = all(element, 'td');
      expect(
        [...(speakers?.children ?? [])].map((line) => line.localName),
        'blocks without a meaning are heard as one run of words',
      ).to.deep.equal(['p', 'p']);
      const unknown = all(element, 'td *').filter((one) => clean(one.textContent) === 'sin dato');
      expect(unknown).not.to.deep.equal([]);
      for (const one of unknown) {
        expect(one.getBoundingClientRect().width, 'not for the eye').to.be.below(2);
      }
      const [quotation = expect.fail('no quotation')] = all(element, 'td q');
      expect(getComputedStyle(quotation, '::before').content).to.include('open-quote');
      expect(partText(element, 'editorial-note')).to.match(/^\* Dato agregado\./u);
    });

    it('that has a name and is scrolled by keyboard from its titles, without a stop of its own', async () => {
      const element = await wide(720, { data: bank });
      const region = part(element, 'scroller');
      expect(region).to.have.attribute('role', 'region');
      expect(named(element, 'region')).to.deep.equal(['Comparación de 5 experiencias']);
      expect(region.scrollWidth).to.be.above(region.clientWidth);
      expect(element.scrollWidth).to.be.at.most(720);
      const page = document.documentElement;
      expect(page.scrollWidth, 'nothing unseen widens the page').to.be.at.most(innerWidth);
      expect(region.hasAttribute('tabindex')).to.equal(false);
      all(element, 'thead button')[0]?.focus();
      const scrolled = next(region, 'scroll');
      await sendKeys({ press: 'ArrowRight' });
      await scrolled;
      expect(region.scrollLeft).to.be.above(0);
      const [header = expect.fail()] = all(element, 'tbody th');
      const before = header.getBoundingClientRect().left;
      region.scrollLeft = 200;
      expect(header.getBoundingClientRect().left).to.equal(before);
      expect(getComputedStyle(header).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    });
  });

  it('keeps what has the focus out from under the sticky column', async () => {
    const element = await wide(720, { data: bank });
    const buttons = all(element, 'thead button');
    buttons.at(-1)?.focus();
    for (const before of buttons.slice(0, -1).reverse()) {
      before.focus();
      const [corner = expect.fail()] = all(element, 'thead th');
      const { right } = corner.getBoundingClientRect();
      expect(before.getBoundingClientRect().left).to.be.at.least(right - 1);
    }
  });

  describe('is a list per experience where it is narrow', () => {
    it('with headings, terms and values; what is not known is left out', async () => {
      const element = await wide(320);
      expect(seen(element, 'table')).to.deep.equal([]);
      const lines = outline(element);
      const second = lines.slice(lines.indexOf('heading 3: La escuela de líderes'));
      expect(second.slice(0, 6)).to.deep.equal([
        'heading 3: La escuela de líderes',
        'button: La escuela de líderes',
        'term: Presenta',
        'definition: Ema Sol (Perú)',
        'term: País',
        'definition: Perú',
      ]);
      expect(second[6]).to.match(/^button/u);
      expect(lines).to.include('definition: Según el documento de 2011');
    });

    it('and nothing but a table where it is wide', async () => {
      const element = await wide(900);
      expect(named(element, 'heading 3')).to.deep.equal([]);
      expect(named(element, 'term')).to.deep.equal([]);
      expect(
        named(element, 'button').filter((name) => name === 'La feria del vino'),
      ).to.have.length(1);
    });

    it('with nothing cut or overlapping', async () => {
      for (const width of [240, 280, 320, 700, 900]) {
        const element = await wide(width, { data: fullFile });
        expect(element.scrollWidth, String(width)).to.be.at.most(width);
      }
    });
  });

  describe('is chosen from', () => {
    const open = async (element: ExperienceCompareElement) => {
      all(element, 'summary')[0]?.click();
      await element.updateComplete;
    };

    it('in a group of named boxes, with the limits told', async () => {
      const element = await wide(900, { data: bank });
      await open(element);
      const group = all(element, 'fieldset')[0] ?? expect.fail();
      expect(clean(group.querySelector('legend')?.textContent)).to.equal(
        'Experiencias que se comparan',
      );
      expect(group).to.have.attribute('aria-describedby', 'limits');
      expect(clean(group.querySelector('#limits')?.textContent)).to.match(/^Entre 2 y 5 a la vez/u);
      expect(boxes(element)).to.have.length(5);
    });

    it('by keyboard: one goes, another comes, in its place, and it is said', async () => {
      const element = await wide(900, { data: bank });
      await open(element);
      box(element, 'Experiencia 1').focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(columns(element)).to.not.include('Experiencia 1');
      expect(partText(element, 'choice')).to.equal('Se comparan 4 experiencias.');
      box(element, 'Experiencia 6').focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(columns(element)).to.deep.equal([
        'Experiencia 0',
        'Experiencia 2',
        'Experiencia 3',
        'Experiencia 4',
        'Experiencia 6',
      ]);
      expect(boxes(element)).to.deep.equal(columns(element));
      expect(element.shadowRoot?.activeElement).to.equal(box(element, 'Experiencia 6'));
      expect(part(element, 'choice').localName, 'a polite status').to.equal('output');
    });

    it('never more than five, and it says why', async () => {
      const element = await wide(900, { data: bank });
      await open(element);
      const sixth = box(element, 'Experiencia 5');
      expect(sixth).to.have.attribute('aria-disabled', 'true');
      sixth.click();
      await element.updateComplete;
      expect(sixth.checked).to.equal(false);
      expect(columns(element)).to.have.length(5);
      expect(partText(element, 'choice')).to.match(/^Ya se comparan 5/u);
      // Or it would be silent to a screen reader that has read it.
      const said = part(element, 'choice').textContent;
      sixth.click();
      await element.updateComplete;
      expect(part(element, 'choice').textContent, 'pressed again').not.to.equal(said);
      expect(partText(element, 'choice')).to.match(/^Ya se comparan 5/u);
    });

    it('never fewer than two, and it says why', async () => {
      const element = await wide(900, { data: bank, attributes: { experiences: 'e1 e2' } });
      await open(element);
      const last = box(element, 'Experiencia 1');
      last.click();
      await element.updateComplete;
      expect(last.checked).to.equal(true);
      expect(columns(element)).to.deep.equal(['Experiencia 1', 'Experiencia 2']);
      expect(partText(element, 'choice')).to.match(/al menos 2/u);
    });

    it('not at all where there are but two', async () => {
      expect(parts(await wide(900), 'chooser')).to.deep.equal([]);
    });

    it('anew when the page names others', async () => {
      const element = await wide(900, { data: bank });
      await open(element);
      box(element, 'Experiencia 0').click();
      await element.updateComplete;
      element.experiences = 'e6,e0';
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(['Experiencia 6', 'Experiencia 0']);
    });
  });

  it('compares by the fields the page names, in that order', async () => {
    const element = await wide(900, { attributes: { fields: 'results, countries' } });
    expect(rows(element).map(([label]) => label)).to.deep.equal(['Resultados', 'País']);
  });

  describe('opens an experience', () => {
    const title = (element: Element) =>
      seen(element, '[data-id="feria"]')[0] ?? expect.fail('no title');

    for (const width of [320, 900]) {
      it(`under it, with the focus there, and gives it back on closing, at ${width} px`, async () => {
        const element = await wide(width);
        title(element).focus();
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        await element.updateComplete;
        expect(element.shadowRoot?.activeElement?.id).to.equal('feria');
        expect(title(element)).to.have.attribute('aria-expanded', 'true');
        expect(outline(element)).to.include('paragraph: Vienen de todo el valle.');
        expect(named(element, 'button')).to.include('Cerrar: La feria del vino');
        part(element, 'close').focus();
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        await element.updateComplete;
        expect(parts(element, 'close')).to.deep.equal([]);
        expect(element.shadowRoot?.activeElement).to.equal(title(element));
      });
    }

    it('unless the page does something else with it', async () => {
      const element = await wide(900);
      const heard = next(element, 'vitrina-select');
      element.addEventListener('vitrina-select', (event) => event.preventDefault());
      title(element).click();
      expect(await heard).to.deep.include({ kind: 'experience', id: 'feria' });
      await element.updateComplete;
      expect(parts(element, 'close')).to.deep.equal([]);
    });

    it('on its own page, where it has one', async () => {
      const element = await wide(900, { attributes: { 'link-template': '#/e/{id}' } });
      const [link = expect.fail('no link')] = seen(element, 'thead a');
      expect(link.getAttribute('href')).to.match(/#\/e\/feria$/u);
      element.addEventListener('vitrina-select', (event) => event.preventDefault());
      const heard = next(element, 'vitrina-select');
      link.click();
      expect((await heard).defaultPrevented).to.equal(true);
      expect(location.hash).to.equal('');
    });
  });

  describe('is taken away', () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const pretend = (clipboard: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(real);
    });

    it('to the clipboard, as cells for a spreadsheet', async () => {
      let given = '';
      pretend({ writeText: (text: string) => Promise.resolve(void (given = text)) });
      const element = await wide(900, { attributes: { fields: 'countries results' } });
      part(element, 'copy').click();
      await until(element, () => partText(element, 'news') === 'Tabla copiada');
      expect(all(element, 'textarea')).to.deep.equal([]);
      expect(given).to.match(
        /^Dato\tLa feria del vino\tLa escuela de líderes\r\nPaís\tChile\tPerú\r\n/u,
      );
      expect(given).to.include('“llegan a un mercado más grande”*; Según el documento de 2011');
    });

    for (const [what, clipboard] of [
      ['is none', undefined],
      [
        'is forbidden',
        { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      ],
    ] as const) {
      it(`as selected text, where the clipboard ${what}`, async () => {
        pretend(clipboard);
        const element = await wide(900);
        part(element, 'copy').click();
        await until(element, () => all(element, 'textarea').length === 1);
        const field = element.shadowRoot?.querySelector('textarea') ?? expect.fail();
        await until(element, () => element.shadowRoot?.activeElement === field);
        expect(field.readOnly).to.equal(true);
        expect(field).to.have.attribute('aria-label', 'Texto de la tabla');
        expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(
          /^Dato\tLa feria/u,
        );
        expect(partText(element, 'news')).to.equal(
          'No se pudo copiar: el texto quedó seleccionado',
        );
      });
    }

    it('as a file with the dataset’s name, made on the press and no sooner', async () => {
      const made: Blob[] = [];
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return real.call(URL, blob);
      };
      const saved: HTMLAnchorElement[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this);
      };
      try {
        const element = await wide(900, { attributes: { fields: 'countries' } });
        expect(made).to.have.length(0);
        part(element, 'download').click();
        await element.updateComplete;
        const [blob = expect.fail('no file')] = made;
        expect([blob.type, saved[0]?.download]).to.deep.equal([
          'text/csv;charset=utf-8',
          'prueba-comparacion.csv',
        ]);
        expect(saved[0]?.protocol).to.equal('blob:');
        const bytes = new Uint8Array(await blob.arrayBuffer());
        expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
        expect(await blob.text()).to.match(
          /Dato,La feria del vino,La escuela de líderes\r\nPaís,Chile,Perú\r\n/u,
        );
        expect(partText(element, 'news')).to.equal('Archivo: prueba-comparacion.csv');
      } finally {
        URL.createObjectURL = real;
        HTMLAnchorElement.prototype.click = click;
      }
    });
  });

  it('is accessible narrow, wide, with everything open', async function () {
    this.timeout(AXE_TIMEOUT);
    for (const width of [320, 720, 1200]) {
      const element = await wide(width, { data: { ...bank, experiences: bank.experiences } });
      all(element, 'summary')[0]?.click();
      seen(element, '[data-id]')[0]?.click();
      await element.updateComplete;
      await element.updateComplete;
      await expectAccessible(element);
    }
  });
});
