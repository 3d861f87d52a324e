import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/panel-citation/define.js';
import type { PanelCitationElement } from '../../src/elements/panel-citation/panel-citation.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, mounted, part, parts, partText, place, until } from '../support/mount.js';

const signed: DatasetFile = {
  ...panelFile,
  sources: [
    {
      id: 'resumen',
      title: 'Resumen del encuentro',
      type: 'report',
      authors: ['Comisión de Redacción'],
      publisher: 'Editora de la comuna',
      date: '2012',
    },
  ],
};

itIsAnElement('panel-citation', {
  data: signed,
  idAttribute: 'panel',
  id: 'panel-02',
  headingPart: 'title',
  content: [
    'heading 2: Citar Actores que se asocian',
    `paragraph: Comisión de Redacción. (2012). Actores que se asocian. En Resumen del encuentro (página 2). Encuentro de municipios, Villa Serena, Córdoba, Argentina, del 5 al 7 de abril de 2011. Editora de la comuna. Recuperado el ${today('es')}, de ${page()}`,
    'button: Copiar la cita',
    'button: Descargar la cita (.bib)',
    'button: Descargar la cita (.ris)',
  ],
  labels: {
    es: ['Copiar la cita', 'Recuperado el', 'Descargar la cita'],
    en: ['Copy the citation', 'Retrieved', 'Download the citation'],
    'pt-BR': ['Copiar a citação', 'Recuperado em', 'Baixar a citação'],
  },
});

/** What day it is here: these tests may run at midnight, but not for long. */
function today(locale: string): string {
  return new Date().toLocaleDateString(locale, { dateStyle: 'long' });
}

function page(): string {
  return location.href.replace(/#.*/u, '');
}

async function shown(
  attributes: Record<string, string> = {},
  { data = panelFile, lang = 'es' }: { data?: unknown; lang?: string } = {},
): Promise<PanelCitationElement> {
  const element = await mounted('panel-citation', { data, attributes, lang });
  element.today = '2026-11-22';
  await element.updateComplete;
  return element;
}

const radios = (element: Element) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []),
];
const chosen = (element: Element) =>
  radios(element)
    .filter((radio) => radio.checked)
    .map((radio) => radio.value);
const text = (element: Element) => part(element, 'text').textContent;
const field = (element: Element) => element.shadowRoot?.querySelector('textarea');

describe('panel-citation', () => {
  it('cites with the title of a book in italics, and its address as a link', async () => {
    const element = await shown();
    expect(clean(part(element, 'text').querySelector('cite')?.textContent)).to.equal(
      'Resumen del encuentro',
    );
    expect(part(element, 'text').querySelector('a')?.href).to.equal(page());
  });

  it('cites an experience, where it is asked for one', async () => {
    const element = await shown({ experience: ' feria ', panel: 'panel-02' });
    expect(partText(element, 'title')).to.equal('Citar La feria del vino');
    expect(text(element)).to.match(/^La feria del vino\. \(s\. f\.\)\. En Prueba\./u);
  });

  it('says the day that it is for the reader', async () => {
    const element = await mounted('panel-citation', { data: panelFile });
    expect(text(element)).to.include(`Recuperado el ${today('es')}, de `);
  });

  it('gives the address that the page calls its own', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://muni.example/panel#arriba';
    document.head.append(link);
    try {
      expect(text(await shown())).to.match(/, de https:\/\/muni\.example\/panel$/u);
    } finally {
      link.remove();
    }
  });

  describe('lets choose the format', () => {
    it('from real radio buttons, in a named group, with the first chosen', async () => {
      const element = await shown();
      const group = part(element, 'formats');
      expect(group.localName).to.equal('fieldset');
      expect(clean(group.querySelector('legend')?.textContent)).to.equal('Formato de la cita');
      const labels = radios(element).map((radio) => clean(radio.labels?.[0]?.textContent));
      expect(labels).to.deep.equal(['APA 7', 'ISO 690', 'BibTeX', 'RIS']);
      expect(chosen(element)).to.deep.equal(['apa']);
    });

    it('by keyboard, and the text follows while the focus stays', async () => {
      const element = await shown();
      radios(element)[0]?.focus();
      for (const [format, start] of [
        ['iso690', 'Actores que se asocian. En: Resumen'],
        ['bibtex', '@incollection{prueba.panel.panel-02,\n'],
        ['ris', 'TY  - CHAP'],
      ] as const) {
        await sendKeys({ press: 'ArrowDown' });
        await element.updateComplete;
        expect(chosen(element)).to.deep.equal([format]);
        expect(text(element).startsWith(start), format).to.equal(true);
        expect(element.shadowRoot?.activeElement).to.equal(
          radios(element).find((one) => one.checked),
        );
      }
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'copy'));
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement).to.equal(parts(element, 'download')[0]);
    });

    it('not at all, where the page has chosen', async () => {
      for (const [format, buttons] of [
        ['apa', ['Copiar la cita']],
        [' iso690 ', ['Copiar la cita']],
        ['bibtex', ['Copiar la cita', 'Descargar la cita (.bib)']],
        ['ris', ['Copiar la cita', 'Descargar la cita (.ris)']],
      ] as const) {
        const element = await shown({ format });
        expect(radios(element)).to.deep.equal([]);
        expect(named(element, 'button'), format).to.deep.equal(buttons);
      }
    });

    it('where the page names a format that there is not', async () => {
      expect(radios(await shown({ format: 'chicago' }))).to.have.length(4);
    });

    it('of two on a page each for itself', async () => {
      const one = await shown();
      const other = await shown();
      radios(one)[2]?.click();
      await one.updateComplete;
      expect([chosen(one), chosen(other)]).to.deep.equal([['bibtex'], ['apa']]);
    });
  });

  it('is read in order: what is cited, the formats, the text, what can be done with it', async () => {
    expect(outline(await shown({ format: 'iso690' }))).to.deep.equal([
      'heading 2: Citar Actores que se asocian',
      `paragraph: Actores que se asocian. En: Resumen del encuentro [en línea]. Encuentro de municipios, Villa Serena, Córdoba, Argentina, del 5 al 7 de abril de 2011. [s. f.], página 2 [consultado el 22 de noviembre de 2026]. Disponible en: ${page()}`,
      `link: ${page()}`,
      'button: Copiar la cita',
    ]);
  });

  describe('is taken away', () => {
    const pretend = (clipboard: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('to the clipboard, and a polite line says so until another format is chosen', async () => {
      let given = '';
      pretend({ writeText: (copied: string) => Promise.resolve(void (given = copied)) });
      const element = await shown();
      part(element, 'copy').click();
      await until(element, () => partText(element, 'news') === 'Copiado');
      expect(part(element, 'news').localName, 'a polite status').to.equal('output');
      expect(given).to.equal(clean(text(element)));
      part(element, 'copy').click();
      await until(element, () => partText(element, 'news') === '');
      await until(element, () => partText(element, 'news') === 'Copiado');
      radios(element)[3]?.click();
      await element.updateComplete;
      expect(partText(element, 'news')).to.equal('');
    });

    for (const [what, clipboard] of [
      ['is none, as on plain http', undefined],
      ['is refused', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ] as const) {
      it(`as selected text in the place of the text, where the clipboard ${what}`, async () => {
        pretend(clipboard);
        const element = await shown();
        const before = clean(text(element));
        part(element, 'copy').click();
        await until(element, () => Boolean(field(element)));
        await until(element, () => element.shadowRoot?.activeElement === field(element));
        const box = field(element) ?? expect.fail();
        expect(box.readOnly).to.equal(true);
        expect(box).to.have.attribute('aria-label', 'Texto de la cita');
        expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(before);
        expect(parts(element, 'text')).to.deep.equal([]);
        expect(partText(element, 'news')).to.equal(
          'No se pudo copiar: el texto quedó seleccionado',
        );
        radios(element)[1]?.click();
        await element.updateComplete;
        expect([field(element), parts(element, 'text').length]).to.deep.equal([null, 1]);
      });
    }

    it('as a file for a reference manager, whatever format is shown', async () => {
      const made: Blob[] = [];
      const saved: string[] = [];
      const real = URL.createObjectURL;
      const click = HTMLAnchorElement.prototype.click;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return real.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      try {
        const element = await shown({ experience: 'feria' });
        for (const button of parts(element, 'download')) button.click();
        await element.updateComplete;
        expect(saved).to.deep.equal(['prueba.experience.feria.bib', 'prueba.experience.feria.ris']);
        const [bib, ris] = await Promise.all(made.map((blob) => blob.text()));
        expect(bib).to.match(/^@incollection\{prueba\.experience\.feria,\n/u);
        expect(ris).to.match(/^TY {2}- CHAP\r\n[^]*ER {2}- \r\n$/u);
        expect(made.map(({ type }) => type)).to.deep.equal([
          'application/x-bibtex;charset=utf-8',
          'application/x-research-info-systems;charset=utf-8',
        ]);
        await until(
          element,
          () => partText(element, 'news') === 'Archivo: prueba.experience.feria.ris',
        );
      } finally {
        URL.createObjectURL = real;
        HTMLAnchorElement.prototype.click = click;
      }
    });
  });

  it('is accessible in each format', async function () {
    this.timeout(AXE_TIMEOUT);
    for (const format of ['apa', 'iso690', 'bibtex', 'ris']) {
      await expectAccessible(await shown({ format }, { lang: 'en' }));
    }
  });

  it('cuts nothing in a narrow column, and its targets are large enough', async () => {
    for (const width of [240, 280, 320]) {
      const into = place();
      into.style.width = `${width}px`;
      const element = await mounted('panel-citation', { data: signed, into });
      for (const radio of radios(element)) {
        radio.click();
        await element.updateComplete;
        const box = part(element, 'text');
        expect(element.scrollWidth, String(width)).to.be.at.most(width);
        expect(box.scrollWidth, radio.value).to.be.at.most(box.clientWidth);
      }
      for (const target of element.shadowRoot?.querySelectorAll('label, button') ?? []) {
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });
});
