import { expect } from '@open-wc/testing';
import '../../src/elements/panel-summary/define.js';
import { named, outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { isOpen, mount, mounted, next, part, parts, partText, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

itIsAnElement('panel-summary', {
  data: panelFile,
  idAttribute: 'panel',
  headingPart: 'title',
  content: [
    'paragraph: Encuentro de municipios',
    'paragraph: Villa Serena, Córdoba, Argentina · Del 5 al 7 de abril de 2011',
    'heading 2: Panel 02 Actores que se asocian',
    'term: Modera',
    'definition: Ana Ríos (Argentina)',
    'term: Presentan',
    'definition: Luis Paz (Chile)',
    'definition: Inés Mar (Chile)',
    'definition: Ema Sol (Perú)',
    'heading 3: Introducción',
    'paragraph: Primer párrafo de la introducción.',
    'paragraph: Segundo párrafo.',
    'heading 3: Experiencias',
    'heading 4: La feria del vino',
    'paragraph: La feria se hace cada año.',
    'paragraph: Vienen de todo el valle.',
    'heading 4: La escuela de líderes',
    'paragraph: La escuela forma a quienes viven en la zona.',
    'heading 3: Conclusiones',
    'paragraph: Lo que quedó dicho al final.',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: ['Presentan', 'Introducción', 'Experiencias', 'Conclusiones', 'Del 5'],
    en: [
      'Moderated by',
      'Presented by',
      'Introduction',
      'Experiences',
      'Conclusions',
      'April 2011',
    ],
    'pt-BR': ['Apresentam', 'Introdução', 'Experiências', 'Conclusões', 'Documento de origem'],
  },
});

describe('panel-summary', () => {
  expectNothingUncaught();
  const shown = (attributes: Readonly<Record<string, string>> = {}, lang = 'es') =>
    mounted('panel-summary', { data: panelFile, attributes, lang });
  const openers = (element: Element) => parts(element, 'open');

  describe('in the layout', () => {
    it('article, has every experience in full by default', async () => {
      const element = await shown();
      expect(openers(element)).to.have.length(0);
      expect(outline(element)).to.include('paragraph: Vienen de todo el valle.');
      expect(outline(element)).to.include('definition: los pequeños productores');
      expect(outline(element)).to.include('definition: La comuna, Presta la plaza');
      expect(outline(element)).to.include('definition: Según el documento de 2011');
    });

    it('article with show-experiences="cards", has them folded', async () => {
      const element = await shown({ 'show-experiences': ' cards ', actions: 'none' });
      expect(named(element, 'button')).to.deep.equal([
        'Leer la experiencia completa: La feria del vino',
        'Leer la experiencia completa: La escuela de líderes',
      ]);
      expect(named(element, 'heading 4')).to.deep.equal([
        'La feria del vino',
        'La escuela de líderes',
      ]);
      expect(named(element, 'definition')).to.include('vender juntos');
      expect(outline(element)).not.to.include('paragraph: Vienen de todo el valle.');
    });

    it('article with show-experiences="none", leaves them out', async () => {
      const element = await shown({ 'show-experiences': 'none' });
      expect(parts(element, 'experiences')).to.have.length(0);
      expect(named(element, 'heading 3')).to.deep.equal(['Introducción', 'Conclusiones']);
    });

    it('compact, has the head and a line per experience', async () => {
      const element = await shown({ layout: ' compact ' });
      expect(named(element, 'heading 3')).to.deep.equal(['Experiencias']);
      expect(named(element, 'heading 4')).to.have.length(2);
      expect(openers(element)).to.have.length(2);
      expect(named(element, 'definition')).not.to.include('vender juntos');
      expect(named(element, 'definition')).to.include('Ana Ríos (Argentina)');
    });

    it('compact with show-experiences="none", has the head alone', async () => {
      const element = await shown({ layout: 'compact', 'show-experiences': 'none' });
      expect(named(element, 'heading 2')).to.have.length(1);
      expect(named(element, 'heading 3')).to.deep.equal([]);
    });

    it('article, where the page asks for one that there is not', async () => {
      const element = await shown({ layout: 'grid', 'show-experiences': 'all' });
      expect(named(element, 'heading 3')).to.include('Introducción');
      expect(openers(element)).to.have.length(0);
    });
  });

  describe('opens an experience', () => {
    const first = (element: Element) => openers(element)[0] ?? expect.fail('nothing to open');

    it('in place, and closes it again', async () => {
      const element = await shown({ 'show-experiences': 'cards' });
      expect(isOpen(first(element))).to.equal(false);
      first(element).click();
      await element.updateComplete;
      expect(isOpen(first(element))).to.equal(true);
      expect(outline(element)).to.include('paragraph: Vienen de todo el valle.');
      first(element).click();
      await element.updateComplete;
      expect(isOpen(first(element))).to.equal(false);
      expect(outline(element)).not.to.include('paragraph: Vienen de todo el valle.');
    });

    it('with every quotation of a line of the compact layout', async () => {
      const element = await shown({ layout: 'compact' });
      first(element).click();
      await element.updateComplete;
      expect(named(element, 'definition')).to.include('llegan a un mercado más grande');
    });

    it('and keeps it open when the language changes', async () => {
      const element = await shown({ 'show-experiences': 'cards' });
      first(element).click();
      element.lang = 'pt-BR';
      const name = 'Ler a experiência completa: La feria del vino';
      await until(element, () => named(element, 'button').includes(name));
      expect(isOpen(first(element))).to.equal(true);
    });

    it('at the page’s own address for it', async () => {
      const element = await shown({ 'link-template': ' /experiencias/{id}?a=1#{id} ' });
      const links = parts(element, 'experience-title').map((one) => one.querySelector('a')?.href);
      expect(links[0]).to.equal(`${location.origin}/experiencias/feria?a=1#feria`);
      expect(openers(element)).to.have.length(0);
    });

    it('nowhere that is not an address to open', async () => {
      const element = await shown({ 'link-template': 'javascript:alert("{id}")' });
      expect(part(element, 'experience-title').querySelector('a')).to.equal(null);
    });
  });

  it('shows the panel it is told of several', async () => {
    const [first = expect.fail()] = panelFile.panels ?? [];
    const panels = [first, { id: 'panel-03', title: 'Otro panel' }];
    const element = await mounted('panel-summary', {
      data: { ...panelFile, panels },
      attributes: { panel: 'panel-03' },
    });
    expect(partText(element, 'title')).to.equal('Otro panel');
    element.panel = 'panel-02';
    await element.updateComplete;
    expect(partText(element, 'title')).to.equal('Panel 02 Actores que se asocian');
  });

  it('says that a panel has no experiences yet', async () => {
    const data = { ...panelFile, panels: [{ id: 'solo', title: 'Solo' }], events: [] };
    const element = await mounted('panel-summary', { data });
    expect(partText(element, 'experiences')).to.include('Todavía no hay experiencias publicadas.');
  });

  it('counts who moderates and presents as the language does', async () => {
    const [panel = expect.fail()] = panelFile.panels ?? [];
    const moderators = [{ person: 'ana' }, { person: 'ema' }];
    const panels = [{ ...panel, moderators, experiences: ['escuela'] }];
    const element = await mounted('panel-summary', { data: { ...panelFile, panels } });
    const terms = named(element, 'term');
    expect(terms.slice(0, 2)).to.deep.equal(['Moderan', 'Presenta']);
  });

  it('says where its text comes from and that it stands uncorrected', async () => {
    const element = await shown();
    expect(partText(element, 'source')).to.include('Resumen del encuentro, página 2');
    expect(partText(element, 'source')).to.include('sin correcciones');
  });

  it('explains the asterisk where an editor added something, and only there', async () => {
    expect(parts(await shown(), 'editorial-note')).to.have.length(1);
    const experiences = panelFile.experiences?.map(({ editorial: _, ...rest }) => rest) ?? [];
    const plain = await mounted('panel-summary', { data: { ...panelFile, experiences } });
    expect(parts(plain, 'editorial-note')).to.have.length(0);
    expect(outline(plain).join()).not.to.include('dato agregado');
  });

  it('has no heading that skips a level', async () => {
    for (const layout of ['article', 'compact']) {
      const element = mount('panel-summary', { data: panelFile, attributes: { layout } });
      await next(element, 'vitrina-load');
      const levels = outline(element).flatMap((line) => /^heading (\d)/u.exec(line)?.[1] ?? []);
      levels.reduce((before, level) => {
        expect(Number(level)).to.be.at.most(Number(before) + 1);
        return level;
      });
    }
  });
});

it('panel-summary keeps its lists lists where they have no bullets', async () => {
  const element = await mounted('panel-summary', { data: panelFile });
  for (const list of element.shadowRoot?.querySelectorAll('ul, ol') ?? []) {
    expect(list.getAttribute('role'), list.outerHTML.slice(0, 80)).to.equal('list');
  }
});
