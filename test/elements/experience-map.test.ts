import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { VitrinaSelectEvent } from '../../src/controllers/select-event.js';
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/experience-map/define.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, isOpen, mounted, part, parts, place, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

/** With a point for the place of the fair, and that of another experience. */
const file: DatasetFile = {
  ...panelFile,
  experiences: [
    ...(panelFile.experiences ?? []),
    { id: 'puerto-abierto', title: 'El puerto abierto', places: ['puerto'] },
  ],
  places: [
    {
      id: 'villa',
      name: 'Villa Serena',
      type: 'locality',
      containedIn: 'provincia',
      location: { type: 'Point', coordinates: [-64.5, -32] },
      editorial: [{ path: 'location', reason: 'Coordenadas de la plaza.' }],
    },
    { id: 'provincia', name: 'Córdoba', type: 'region', country: 'AR' },
    {
      id: 'puerto',
      name: 'Puerto Claro',
      type: 'locality',
      country: 'PE',
      location: { type: 'Point', coordinates: [-77.1, -12] },
    },
  ],
};
/** Without the experience that is in no panel: the suite names a panel. */
const inPanel: DatasetFile = { ...file, experiences: panelFile.experiences };

itIsAnElement('experience-map', {
  data: inPanel,
  idAttribute: 'panel',
  headingPart: 'title',
  content: [
    'heading 2: Dónde Actores que se asocian',
    'button: Toda la región',
    'button: Argentina',
    'heading 3: Argentina',
    'paragraph: Villa Serena, Córdoba',
    'button: La feria del vino',
    'heading 3: Sin ubicación en el mapa',
    'heading 4: Perú',
    'button: La escuela de líderes',
    'link: Resumen del encuentro',
  ],
  labels: {
    es: ['Dónde', 'Toda la región', 'Sin ubicación en el mapa', 'Documento de origen'],
    en: ['Where', 'The whole region', 'Not placed on the map', 'Source document'],
    'pt-BR': ['Onde', 'Toda a região', 'Sem localização no mapa', 'Documento de origem'],
  },
});

type Attributes = Readonly<Record<string, string>>;

describe('experience-map', () => {
  expectNothingUncaught();

  const shown = (data: unknown, attributes: Attributes = {}) =>
    mounted('experience-map', { data, attributes });
  type Drawn = Awaited<ReturnType<typeof shown>>;
  const openers = (element: Element) => parts(element, 'open');
  const opener = (element: Element, at: number): HTMLElement =>
    openers(element)[at] ?? expect.fail(`no opener ${at}`);
  const markers = (element: Element) => parts(element, 'marker');
  const marker = (element: Element, at: number): Element =>
    markers(element)[at] ?? expect.fail(`no marker ${at}`);
  const preset = (element: Element, name: string): HTMLElement =>
    parts(element, 'preset').find((one) => clean(one.textContent) === name) ??
    expect.fail(`no preset ${name}`);
  const viewBox = (element: Element) => part(element, 'land').getAttribute('viewBox') ?? '';
  const circles = (one: Element) => [...one.querySelectorAll('circle')];
  const disc = (one: Element): Element =>
    circles(one).find((circle) => getComputedStyle(circle).fill !== 'none') ??
    expect.fail('no disc');
  /** The name beside the disc, which has a number in it. */
  const word = (one: Element): Element | undefined =>
    [...one.querySelectorAll('text')].find(({ textContent }) => /\p{L}/u.test(textContent));
  /** A ring around the disc. */
  const isRinged = (one: Element) =>
    circles(one).some((circle) => {
      const { fill, stroke } = getComputedStyle(circle);
      return fill === 'none' && stroke !== 'none';
    });
  /** A ring around the number. */
  const isOutlined = (one: Element) =>
    [...one.querySelectorAll('span')].some(
      (number) => getComputedStyle(number).outlineStyle !== 'none',
    );
  const lit = (element: Element) => [
    markers(element)
      .filter(isRinged)
      .map((one) => one.getAttribute('data-entry')),
    parts(element, 'entry')
      .filter(isOutlined)
      .map((one) => one.getAttribute('data-entry')),
  ];
  const point = (element: Drawn, at: Element, type: string) => {
    at.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    return element.updateComplete;
  };
  const focused = (element: Element) => element.shadowRoot?.activeElement;

  it('marks what has coordinates of the panel of 2011, and lists the rest', async () => {
    const element = await shown(panel02);
    expect(named(element, 'heading 3')).to.deep.equal([
      'Chile (dato agregado)',
      'Perú',
      'Sin ubicación en el mapa',
    ]);
    expect(named(element, 'heading 4')).to.deep.equal(['Argentina', 'Chile (dato agregado)']);
    expect(markers(element)).to.have.length(3);
    expect(openers(element)).to.have.length(5);
    expect(clean(part(element, 'venue').textContent)).to.match(
      /^Sede del encuentro: Villa General Belgrano, Provincia de Córdoba, Argentina/u,
    );
  });

  it('says of a point that an editor set where it is from', async () => {
    const text = clean(part(await shown(file), 'entry').textContent);
    expect(text).to.match(
      /^1 Villa Serena, Córdoba En el mapa: Coordenadas de la plaza\.\* \(dato agregado\) La feria/u,
    );
  });

  for (const [view, drawn] of [
    [' list ', false],
    ['map', true],
    ['nonsense', true],
  ] as const) {
    it(`${drawn ? 'draws the map' : 'has only the list'} with view="${view}"`, async () => {
      const element = await shown(file, { view });
      expect(parts(element, 'drawing')).to.have.length(drawn ? 1 : 0);
      expect(openers(element)).to.have.length(3);
      expect(named(element, 'heading 3').includes('Sin ubicación en el mapa')).to.equal(drawn);
    });
  }

  it('has only the list where nothing has coordinates', async () => {
    const element = await shown(panelFile);
    expect(parts(element, 'drawing')).to.have.length(0);
    expect(named(element, 'heading 3')).to.deep.equal(['Argentina', 'Perú']);
  });

  it('keeps the drawing from assistive technology: the list has the same', async () => {
    const element = await shown(file);
    const drawing = part(element, 'drawing');
    expect(drawing.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(drawing.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
    const places = new Set(parts(element, 'entry').map((one) => one.getAttribute('data-entry')));
    for (const one of markers(element)) {
      const id = one.getAttribute('data-entry') ?? '';
      expect(places.has(id) || part(element, 'venue').getAttribute('data-entry') === id).to.equal(
        true,
      );
    }
  });

  describe('looks nearer', () => {
    it('at a country, says so, and back', async () => {
      const element = await shown(file);
      const before = viewBox(element);
      expect(preset(element, 'Toda la región').ariaPressed).to.equal('true');
      preset(element, 'Perú').click();
      await until(element, () => viewBox(element).endsWith(' 300 330'));
      await element.updateComplete;
      expect(preset(element, 'Perú').ariaPressed).to.equal('true');
      expect(preset(element, 'Toda la región').ariaPressed).to.equal('false');
      expect(markers(element).map((one) => one.getAttribute('data-entry'))).to.deep.equal([
        'puerto',
      ]);
      preset(element, 'Toda la región').click();
      await until(element, () => viewBox(element) === before);
    });

    it('by keyboard', async () => {
      const element = await shown(file);
      preset(element, 'Toda la región').focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(preset(element, 'Argentina'));
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(preset(element, 'Argentina').ariaPressed).to.equal('true');
      expect(focused(element)).to.equal(preset(element, 'Argentina'));
    });

    it('at the whole again where the country is no more', async () => {
      const element = await shown(file);
      preset(element, 'Perú').click();
      element.panel = 'panel-02';
      await element.updateComplete;
      expect(parts(element, 'preset').map((one) => one.ariaPressed)).to.deep.equal([
        'true',
        'false',
      ]);
    });
  });

  describe('lights a place in the drawing and in the list', () => {
    it('that is pointed at in the list', async () => {
      const element = await shown(file);
      await point(element, opener(element, 1), 'pointerover');
      expect(lit(element)).to.deep.equal([['puerto'], ['puerto']]);
      await point(element, part(element, 'map'), 'pointerleave');
      expect(lit(element)).to.deep.equal([[], []]);
    });

    it('that is pointed at in the drawing', async () => {
      const element = await shown(file);
      await point(element, disc(marker(element, 1)), 'pointerover');
      expect(lit(element)).to.deep.equal([['puerto'], ['puerto']]);
    });

    it('that has the focus', async () => {
      const element = await shown(file);
      opener(element, 1).focus();
      await element.updateComplete;
      expect(lit(element)).to.deep.equal([['puerto'], ['puerto']]);
      opener(element, 1).blur();
      await element.updateComplete;
      expect(lit(element)).to.deep.equal([[], []]);
    });
  });

  it('takes who presses a marker to its place in the list', async () => {
    const element = await shown(file);
    const press = new MouseEvent('click', { bubbles: true, composed: true });
    disc(marker(element, 1)).dispatchEvent(press);
    expect(focused(element)).to.equal(opener(element, 1));
  });

  describe('leads to an experience', () => {
    it('in place, told to the page, from the first press', async () => {
      const element = await shown(file);
      const heard: string[] = [];
      element.addEventListener('vitrina-select', (event: VitrinaSelectEvent) => {
        heard.push(event.id);
      });
      opener(element, 0).click();
      await until(element, () => isOpen(opener(element, 0)));
      expect(outline(element)).to.include('paragraph: La feria se hace cada año.');
      opener(element, 0).click();
      await until(element, () => !isOpen(opener(element, 0)));
      expect(heard).to.deep.equal(['feria']);
    });

    it('unless the page does something else', async () => {
      const element = await shown(file);
      const told = new Promise<void>((resolve) => {
        element.addEventListener('vitrina-select', (event: VitrinaSelectEvent) => {
          event.preventDefault();
          resolve();
        });
      });
      opener(element, 0).click();
      await told;
      await element.updateComplete;
      expect(isOpen(opener(element, 0))).to.equal(false);
    });

    it('of the page’s own where it has one, from the first drawing', async () => {
      const element = await shown(file, { 'link-template': '/experiencias/{id}' });
      expect(openers(element)).to.have.length(0);
      const link = part(element, 'experiences').querySelector('a');
      expect(link?.href).to.equal(`${location.origin}/experiencias/feria`);
    });

    it('that the page’s address names', async () => {
      const before = location.href;
      const element = await shown(file);
      try {
        location.hash = 'escuela';
        await until(element, () => openers(element).some(isOpen));
        await element.updateComplete;
        expect(clean(focused(element)?.textContent ?? '')).to.equal('La escuela de líderes');
      } finally {
        history.replaceState(null, '', before);
      }
    });
  });

  it('is walked by keyboard, and an experience opened, without losing the focus', async () => {
    const element = await shown(file);
    opener(element, 0).focus();
    await sendKeys({ press: 'Enter' });
    await until(element, () => isOpen(opener(element, 0)));
    expect(focused(element)).to.equal(opener(element, 0));
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(opener(element, 1));
  });

  it('is accessible with an experience open and a country near', async function () {
    this.timeout(AXE_TIMEOUT);
    const element = await shown(file);
    preset(element, 'Perú').click();
    opener(element, 0).click();
    await until(element, () => isOpen(opener(element, 0)));
    await expectAccessible(element);
  });

  it('cuts nothing in a narrow column, and its targets are large enough', async () => {
    for (const width of [240, 280, 320]) {
      const into = place();
      into.style.width = `${width}px`;
      const element = await mounted('experience-map', { data: file, into });
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
      const frame = part(element, 'drawing').getBoundingClientRect();
      for (const one of markers(element)) {
        const box = disc(one).getBoundingClientRect();
        expect(box.left, String(width)).to.be.at.least(frame.left - 1);
        expect(box.right, String(width)).to.be.at.most(frame.right + 1);
        if (one.textContent.trim()) expect(Math.round(box.width)).to.be.at.least(24);
      }
      for (const target of [...openers(element), ...parts(element, 'preset')]) {
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });

  it('mirrors neither map nor names where the page is read from right to left', async () => {
    const into = place();
    into.dir = 'rtl';
    const element = await mounted('experience-map', { data: { ...file, events: [] }, into });
    await until(element, () => markers(element).every(word));
    const xs = markers(element).map((one) => parseFloat(one.getAttribute('x') ?? ''));
    const boxes = markers(element).map((one) => disc(one).getBoundingClientRect());
    const [west, east] = [xs.indexOf(Math.min(...xs)), xs.indexOf(Math.max(...xs))];
    expect(boxes[west]?.left).to.be.below(boxes[east]?.left ?? 0);
    for (const [index, one] of markers(element).entries()) {
      const { left, right } = word(one)?.getBoundingClientRect() ?? expect.fail('no name');
      const box = boxes[index] ?? expect.fail('no disc');
      expect(left > box.right || right < box.left, 'the name is beside the disc').to.equal(true);
    }
  });
});
