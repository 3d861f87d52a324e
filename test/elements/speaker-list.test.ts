import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { VitrinaSelectEvent } from '../../src/controllers/select-event.js';
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/speaker-list/define.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, isOpen, mounted, part, parts, partText, place, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

itIsAnElement('speaker-list', {
  data: panelFile,
  idAttribute: 'panel',
  headingPart: 'title',
  content: [
    'heading 2: Quiénes participaron Actores que se asocian',
    'heading 3: Modera',
    'paragraph: Ana Ríos (Argentina)',
    'heading 3: Presentan',
    'paragraph: Luis Paz (Chile)',
    'button: La feria del vino',
    'paragraph: Inés Mar (Chile)',
    'paragraph: Ema Sol (Perú)',
    'button: La escuela de líderes',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: ['Quiénes participaron', 'Presentan', 'Documento de origen'],
    en: ['Who took part', 'Presented by', 'Source document'],
    'pt-BR': ['Quem participou', 'Apresentam', 'Documento de origem'],
  },
});

type Attributes = Readonly<Record<string, string>>;

describe('speaker-list', () => {
  expectNothingUncaught();

  const shown = (data: unknown, attributes: Attributes = {}) =>
    mounted('speaker-list', { data, attributes });
  type List = Awaited<ReturnType<typeof shown>>;
  const names = (element: Element) => parts(element, 'name').map((one) => clean(one.textContent));
  const openers = (element: Element) => parts(element, 'open');
  const opener = (element: Element, at: number): HTMLElement =>
    openers(element)[at] ?? expect.fail(`no opener ${at}`);
  const press = async (element: List, button: HTMLElement) => {
    button.click();
    await element.updateComplete;
  };
  const focused = (element: Element) => element.shadowRoot?.activeElement;

  it('shows of the panel of 2011 the moderator and the six who presented', async () => {
    const element = await shown(panel02);
    expect(named(element, 'heading 3')).to.deep.equal(['Modera', 'Presentan']);
    expect(names(element)).to.deep.equal([
      'Karina Vargas Terrones',
      'Andrés Salama',
      'Enrique Dentice',
      'Edwin Flores Torrejón',
      'Juan Carlos Hernández Correa',
      'Hilda Arévalo',
      'Carlos Augusto Rubín',
    ]);
    expect(openers(element)).to.have.length(6);
    expect(parts(element, 'editorial-note')).to.have.length(0);
  });

  for (const [show, expected] of [
    ['moderators', ['Modera']],
    [' speakers ', ['Presentan']],
    ['nonsense', ['Modera', 'Presentan']],
  ] as const) {
    it(`shows "${show}" alone`, async () => {
      expect(named(await shown(panelFile, { show }), 'heading 3')).to.deep.equal(expected);
    });
  }

  it('tells role, organisation and which of several panels, where the data says them', async () => {
    const data: DatasetFile = {
      ...panelFile,
      panels: [
        ...(panelFile.panels ?? []),
        { id: 'panel-03', code: '03', title: 'Agua para todos', moderators: [{ person: 'eva' }] },
      ],
      people: [
        ...(panelFile.people ?? []),
        {
          id: 'eva',
          name: 'Eva Luz',
          role: 'Intendenta',
          organization: 'comuna',
          editorial: [{ path: 'role' }],
        },
      ],
    };
    const lines = outline(await shown(data));
    expect(lines).to.include('paragraph: Intendenta (dato agregado) · La comuna');
    expect(lines).to.include('listitem: Panel 03 Agua para todos');
  });

  it('says that nobody is named, where there are experiences and no more', async () => {
    const { events, panels, people, ...rest } = panelFile;
    expect([events, panels, people]).to.have.length(3);
    const element = await shown({ ...rest, experiences: [{ id: 'sola', title: 'Sola' }] });
    expect(partText(element, 'empty')).to.equal('Todavía no hay participantes publicados.');
  });

  describe('leads to an experience', () => {
    const chosen = (element: List, cancel = false) => {
      const heard: [string, string][] = [];
      element.addEventListener('vitrina-select', (event: VitrinaSelectEvent) => {
        heard.push([event.kind, event.id]);
        if (cancel) event.preventDefault();
      });
      return heard;
    };

    it('in place, told to the page, in one place: where it was chosen last', async () => {
      const element = await shown(panelFile);
      const heard = chosen(element);
      await press(element, opener(element, 0));
      expect(outline(element)).to.include('paragraph: La feria se hace cada año.');
      await press(element, opener(element, 1));
      expect(openers(element).map(isOpen)).to.deep.equal([false, true, false]);
      expect(parts(element, 'experience')).to.have.length(1);
      await press(element, opener(element, 1));
      expect(parts(element, 'experience')).to.have.length(0);
      expect(heard).to.deep.equal([
        ['experience', 'feria'],
        ['experience', 'feria'],
      ]);
    });

    it('unless the page does something else', async () => {
      const element = await shown(panelFile);
      chosen(element, true);
      await press(element, opener(element, 0));
      expect(isOpen(opener(element, 0))).to.equal(false);
    });

    it('of the page’s own where it has one', async () => {
      const element = await shown(panelFile, { 'link-template': '/experiencias/{id}' });
      expect(openers(element)).to.have.length(0);
      const link = part(element, 'experiences').querySelector('a');
      expect(link?.href).to.equal(`${location.origin}/experiencias/feria`);
    });

    it('that the page’s address names, under the first who presents it', async () => {
      const before = location.href;
      const element = await shown(panelFile);
      try {
        location.hash = 'feria';
        await until(element, () => isOpen(opener(element, 0)));
        await element.updateComplete;
        expect(focused(element)).to.equal(opener(element, 0));
      } finally {
        history.replaceState(null, '', before);
      }
    });
  });

  it('is walked by keyboard, and an experience opened, without losing the focus', async () => {
    const element = await shown(panelFile);
    opener(element, 0).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isOpen(opener(element, 0))).to.equal(true);
    expect(focused(element)).to.equal(opener(element, 0));
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(opener(element, 1));
  });

  it('is accessible with an experience open', async function () {
    this.timeout(AXE_TIMEOUT);
    const element = await shown(panelFile);
    await press(element, opener(element, 0));
    await expectAccessible(element);
  });

  it('cuts nothing in a narrow column, and its targets are large enough', async () => {
    for (const width of [240, 280, 320]) {
      const into = place();
      into.style.width = `${width}px`;
      const element = await mounted('speaker-list', { data: panelFile, into });
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
      for (const target of openers(element)) {
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });
});
