import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import type { VitrinaFilterEvent } from '../../src/controllers/filter-event.js';
import type { DatasetFile } from '../../src/dataset/types.js';
import '../../src/elements/experience-list/define.js';
import { AXE_TIMEOUT, expectAccessible, named } from '../support/accessibility.js';
import { stopClock, type Clock } from '../support/clock.js';
import { panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { clean, mounted, next, part, parts, partText, place, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

itIsAnElement('experience-list', {
  data: panelFile,
  idAttribute: 'panel',
  id: 'panel-02',
  headingPart: 'experience-title',
  content: [
    'paragraph: 2 experiencias',
    'heading 2: La feria del vino',
    'listitem: País: Chile',
    'listitem: Forma de asociación: Alianza de productores',
    'paragraph: Presentan Luis Paz (Chile) y Inés Mar (Chile)',
    'button: Leer la experiencia completa: La feria del vino',
    'heading 2: La escuela de líderes',
    'button: Leer la experiencia completa: La escuela de líderes',
    'link: Resumen del encuentro',
  ].map((line) => line.replace('y Inés', 'e Inés')),
  labels: {
    es: ['2 experiencias', 'Presentan', 'Leer la experiencia completa', 'Documento de origen'],
    en: ['2 experiences', 'Sort by', 'Read the full experience', 'Source document'],
    'pt-BR': ['2 experiências', 'Apresentam', 'Ler a experiência completa', 'Documento de origem'],
  },
});

type Attributes = Readonly<Record<string, string>>;
type List = HTMLElementTagNameMap['experience-list'];

/** As many experiences as asked for, each found by its number. */
const manyFile = (count: number): DatasetFile => ({
  formatVersion: '1.0',
  id: 'muchas',
  title: 'Muchas',
  language: 'es',
  experiences: Array.from({ length: count }, (_, n) => ({
    id: `n-${n + 1}`,
    title: `Experiencia ${n + 1}`,
    countries: [n % 2 ? 'PE' : 'CL'],
    startDate: String(2000 + (n % 12)),
  })),
});

describe('experience-list', () => {
  expectNothingUncaught();

  const panel = (attributes: Attributes = {}, lang = 'es') =>
    mounted('experience-list', { data: panel02, attributes, lang });
  const many = (count: number, attributes: Attributes = {}) =>
    mounted('experience-list', { data: manyFile(count), attributes });
  const titles = (element: Element) =>
    parts(element, 'experience-title').map((one) => clean(one.textContent));
  const ids = (element: Element) => parts(element, 'experience-title').map(({ id }) => id);
  const field = (element: Element): HTMLInputElement => {
    const found = part(element, 'search-field');
    return found instanceof HTMLInputElement ? found : expect.fail('no field');
  };
  /** The library of a search is fetched with the first one. */
  const searchFetched = async (element: List) => {
    await import('../../src/models/search.js');
    await nextFrame();
    await element.updateComplete;
  };
  const search = async (element: List, query: string) => {
    field(element).value = query;
    field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await searchFetched(element);
  };
  const textIn = (one: Element) => one.textContent;
  const options = (element: Element) =>
    parts(element, 'facet').map((facet) => [
      clean(facet.querySelector('legend')?.textContent),
      ...[...facet.querySelectorAll('label:not([hidden])')].map((label) => {
        const said = [...label.querySelectorAll('span')].map(textIn);
        // What follows a comma is how many of what, for the ear alone.
        return clean(said.filter((text) => !text.startsWith(',')).join(' '));
      }),
    ]);
  const box = (element: Element, label: string): HTMLInputElement => {
    const labels = parts(element, 'facet').flatMap((facet) => [...facet.querySelectorAll('label')]);
    const found = labels.find((one) => clean(one.textContent).startsWith(label));
    return found?.querySelector('input') ?? expect.fail(`no option ${label}`);
  };
  const press = async (element: List, button: HTMLElement) => {
    button.click();
    await element.updateComplete;
  };
  const focused = (element: Element) => element.shadowRoot?.activeElement;

  describe('finds in the 2011 panel', () => {
    for (const [query, first] of [
      ['alianza', 'escuela-lideres-valparaiso'],
      ['hernandez', 'asociativismo-vitivinicola-chile'],
      ['Callo', 'inversion-privada-callao'],
      ['concesiones', 'inversion-privada-callao'],
      ['lideres valparaiso', 'escuela-lideres-valparaiso'],
      ['microrregión', 'microrregion-sur-correntino'],
      ['universidad economía', 'sistema-informacion-san-martin'],
    ] as const) {
      it(`${first} first for "${query}"`, async () => {
        const element = await panel();
        await search(element, query);
        expect(ids(element)[0]).to.equal(first);
        expect(element.shadowRoot?.querySelector('mark')).to.not.equal(null);
      });
    }

    it('nothing for "xyzzy", and says what to do', async () => {
      const element = await panel();
      await search(element, 'xyzzy');
      expect(ids(element)).to.deep.equal([]);
      expect(partText(element, 'count')).to.equal(
        'Ninguna experiencia coincide. Se puede buscar otra palabra.',
      );
      await press(element, part(element, 'none').querySelector('button') ?? expect.fail());
      expect(ids(element)).to.have.length(5);
      expect(field(element).value).to.equal('');
      expect(focused(element), 'the button is gone').to.equal(field(element));
    });

    it('what a search found, marked in words of the document', async () => {
      const element = await panel();
      await search(element, 'concesiones');
      const marked = [...part(element, 'fragment').querySelectorAll('mark')];
      expect(marked.map((one) => one.textContent)).to.deep.equal(['concesión']);
    });
  });

  describe('counts', () => {
    it('the facets of the 2011 panel', async () => {
      const facets = options(await panel());
      expect(facets.map(([name]) => name)).to.deep.equal([
        'País',
        'Temas',
        'Forma de asociación',
        'Quiénes participan',
        'Ámbito',
      ]);
      const [countries, topics, forms, , settings] = facets;
      expect(countries).to.include.members(['Argentina 2', 'Chile 2', 'Perú 1']);
      expect(topics?.slice(0, 5)).to.deep.equal([
        'Temas',
        'Alianzas estratégicas 2',
        'Asociativismo 2',
        'Desarrollo económico local 2',
        'Identidad, usos y costumbres 2',
      ]);
      expect(forms).to.include('Alianza público-privada 2');
      expect(settings).to.deep.equal(['Ámbito', 'Rural 2']);
    });

    it('in words, for who hears the name of a box', async () => {
      const element = await panel();
      await press(element, part(element, 'filters-button'));
      const heard = (one: string) => {
        const spans = box(element, one).parentElement?.querySelectorAll('span:not([aria-hidden])');
        return [...(spans ?? [])].map(textIn).join('');
      };
      expect(heard('Argentina')).to.equal('Argentina, 2 experiencias');
      expect(heard('Perú')).to.equal('Perú, 1 experiencia');
    });

    it('with what is chosen of the others', async () => {
      const element = await panel();
      await press(element, box(element, 'Chile'));
      expect(ids(element)).to.have.length(2);
      expect(box(element, 'Argentina').closest('label')?.textContent).to.match(/2/u);
      expect(options(element)[1]).to.include('Asociativismo 1');
      expect(box(element, 'Concesión').disabled, 'leaves nothing').to.equal(true);
      const topics = options(element)[1] ?? [];
      expect(topics, 'the first few leave something').to.have.length(7);
      expect(topics.filter((topic) => topic.endsWith(' 0'))).to.deep.equal([]);
    });

    it('the facets that the page names, in its order', async () => {
      const element = await panel({ facets: 'setting, country nothing' });
      expect(options(element).map(([name]) => name)).to.deep.equal(['Ámbito', 'País']);
    });

    it('years and goals, where the data has them', async () => {
      const facets = options(await many(24));
      expect(facets.map(([name]) => name)).to.deep.equal(['País', 'Año de inicio']);
      expect(facets[1]?.slice(1, 3)).to.deep.equal(['2011 2', '2010 2']);
    });

    it('nothing where all are alike', async () => {
      const element = await many(1);
      expect(parts(element, 'facet')).to.have.length(0);
      expect(parts(element, 'filters-button')).to.have.length(0);
    });
  });

  describe('lets a reader', () => {
    it('choose several values, and take each away by its chip', async () => {
      const element = await panel();
      await press(element, box(element, 'Chile'));
      await press(element, box(element, 'Perú'));
      await press(element, box(element, 'Alianza público-privada'));
      expect(partText(element, 'count')).to.equal('2 experiencias');
      const chips = () =>
        parts(element, 'chip').map((one) => clean(one.textContent).replace('×', ''));
      expect(chips()).to.deep.equal([
        'Quitar el filtro: Chile',
        'Quitar el filtro: Perú',
        'Quitar el filtro: Alianza público-privada',
      ]);
      const [first = expect.fail()] = parts(element, 'chip');
      await press(element, first);
      expect(chips()).to.have.length(2);
      expect(ids(element)).to.deep.equal(['inversion-privada-callao']);
      await press(element, part(element, 'clear'));
      expect(chips()).to.deep.equal([]);
      expect(focused(element) === part(element, 'count'), 'the focus').to.equal(true);
    });

    it('go on from a chip that is gone: to the next, at the end to the last, then to the count', async () => {
      const element = await panel({ filter: 'country:AR,CL,PE' });
      const goOn = async (index: number) => {
        const pressed = parts(element, 'chip')[index] ?? expect.fail();
        pressed.focus();
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        return clean(focused(element)?.textContent);
      };
      expect(await goOn(1)).to.equal('Quitar el filtro: Perú×');
      expect(await goOn(1)).to.equal('Quitar el filtro: Argentina×');
      expect(await goOn(0)).to.equal('5 experiencias');
      expect(focused(element) === part(element, 'count'), 'the focus').to.equal(true);
    });

    it('hear a choice in its own language, and what the button does in the page’s', async () => {
      const element = await mounted('experience-list', {
        data: panelFile,
        attributes: { filter: 'setting:rural topic:redes' },
        lang: 'en',
      });
      const spoken = parts(element, 'chip').flatMap((chip) =>
        [...chip.querySelectorAll('span')].map((one) => [clean(one.textContent), one.lang]),
      );
      expect(spoken).to.deep.include(['Remove filter:', '']);
      expect(spoken.filter(([, lang]) => lang === 'es')).to.have.length(1);
    });

    it('see the rest of the options, and get to the first of them', async () => {
      const element = await panel();
      const [topics = expect.fail()] = parts(element, 'facet').filter((one) =>
        clean(one.textContent).startsWith('Temas'),
      );
      await press(element, part(element, 'filters-button'));
      const more = topics.querySelector('button') ?? expect.fail();
      expect(more.getAttribute('aria-label')).to.equal('Ver más: Temas');
      const [next = expect.fail()] = topics.querySelectorAll('[hidden] > input');
      expect(next.checkVisibility(), 'seen').to.equal(false);
      await press(element, more);
      expect(topics.querySelectorAll('[hidden]')).to.have.length(0);
      expect(topics.querySelectorAll('input')).to.have.length(11);
      expect(focused(element) === next, 'the focus').to.equal(true);
      expect(more.getAttribute('aria-expanded')).to.equal('true');
    });

    it('pass the filters by, with a button that is seen when it has the focus', async () => {
      const element = await panel();
      await press(element, part(element, 'filters-button'));
      // Not by Tab from the button before it: in Firefox what scrolls is a stop of its own.
      const [skip = expect.fail()] = part(element, 'filters').querySelectorAll('button');
      expect(clean(skip.textContent)).to.equal('Ir a los resultados');
      skip.focus();
      expect(skip.getBoundingClientRect().height).to.be.at.least(24);
      expect(getComputedStyle(skip).clipPath).to.equal('none');
      await sendKeys({ press: 'Enter' });
      expect(focused(element) === part(element, 'count'), 'the focus').to.equal(true);
      expect(getComputedStyle(skip).clipPath).to.not.equal('none');
    });

    it('order by title, by country and by date, where there are dates', async () => {
      const element = await panel();
      const select = part(element, 'sort');
      if (!(select instanceof HTMLSelectElement)) expect.fail();
      expect([...select.options].map((one) => one.value)).to.deep.equal([
        'relevance',
        'title',
        'country',
      ]);
      select.value = 'title';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(titles(element)[0]).to.match(/^Escuela/u);
      const dated = await many(12, { sort: ' newest ' });
      expect(titles(dated)[0]).to.equal('Experiencia 12');
    });

    it('open a result in place', async () => {
      const element = await panel();
      const heard = next(element, 'vitrina-select');
      const [open = expect.fail()] = parts(element, 'open');
      await press(element, open);
      await heard;
      expect(parts(element, 'open')[0]?.getAttribute('aria-expanded')).to.equal('true');
    });

    it('go to the page’s own address for it', async () => {
      const element = await panel({ 'link-template': '/e/{id}' });
      const link = parts(element, 'experience-title')[1]?.querySelector('a');
      expect(link?.href).to.equal(`${location.origin}/e/inversion-privada-callao`);
      await search(element, 'callao');
      expect(part(element, 'experience-title').querySelector('a')).to.not.equal(null);
    });
  });

  describe('shows', () => {
    it('pages, and puts the focus on the first new result', async () => {
      const element = await many(23);
      expect(titles(element)).to.have.length(10);
      expect(partText(element, 'more')).to.equal('Ver 10 más');
      await press(element, part(element, 'more'));
      expect(titles(element)).to.have.length(20);
      expect(focused(element)?.id).to.equal('n-11');
      expect(partText(element, 'more')).to.equal('Ver 3 más');
      expect(parts(element, 'all')).to.have.length(0);
      await press(element, part(element, 'more'));
      expect(titles(element)).to.have.length(23);
      expect(parts(element, 'more')).to.have.length(0);
    });

    it('all of them, in groups and a frame at a time', async () => {
      const element = await many(130, { 'page-size': '5' });
      await press(element, part(element, 'all'));
      expect(focused(element)?.id).to.equal('n-6');
      expect(titles(element).length).to.be.below(130);
      await until(element, () => titles(element).length === 130);
      expect(parts(element, 'results').map((one) => one.getAttribute('start'))).to.deep.equal([
        '1',
        '51',
        '101',
      ]);
    });

    it('what is drawn already as it is now, while the rest is added', async () => {
      const element = await many(130);
      await press(element, part(element, 'all'));
      const [open = expect.fail()] = parts(element, 'open');
      await until(element, () => titles(element).length === 130);
      await press(element, open);
      expect(parts(element, 'open')[0]?.getAttribute('aria-expanded')).to.equal('true');
    });

    it('only a panel’s own', async () => {
      const [first = expect.fail()] = panelFile.panels ?? [];
      const data = { ...panelFile, panels: [{ ...first, experiences: ['escuela'] }] };
      const element = await mounted('experience-list', { data, attributes: { panel: 'panel-02' } });
      expect(ids(element)).to.deep.equal(['escuela']);
      expect(partText(element, 'count')).to.equal('1 experiencia');
    });

    it('what the page has chosen, as something to take away', async () => {
      const element = await panel({ filter: ' country:PE,CL  setting:rural ' });
      expect(ids(element)).to.deep.equal(['asociativismo-vitivinicola-chile']);
      expect(parts(element, 'chip')).to.have.length(3);
    });

    it('what to loosen, where choices leave nothing', async () => {
      const element = await panel({ filter: 'country:PE setting:rural' });
      expect(partText(element, 'count')).to.match(/Se puede quitar un filtro\.$/u);
      await search(element, 'vino');
      expect(partText(element, 'count')).to.match(/quitar un filtro o buscar otra palabra\.$/u);
      expect(named(element, 'button')).to.include('Borrar la búsqueda');
    });
  });

  describe('tells', () => {
    /** After the last letter, in milliseconds. */
    const pause = 600;
    let clock: Clock | undefined;
    afterEach(() => clock?.restore());

    it('the page what was asked and how many are left', async () => {
      const element = await panel();
      const events: VitrinaFilterEvent[] = [];
      element.addEventListener('vitrina-filter', (event) => events.push(event));
      await search(element, 'alianza');
      await press(element, box(element, 'Perú'));
      expect(events.map(({ query, facets, count }) => ({ query, facets, count }))).to.deep.equal([
        { query: 'alianza', facets: {}, count: 4 },
        { query: 'alianza', facets: { country: ['PE'] }, count: 1 },
      ]);
      expect(events[0]?.bubbles && events[0].composed).to.equal(true);
    });

    it('nothing of what nobody asked', async () => {
      const into = place();
      let events = 0;
      into.addEventListener('vitrina-filter', () => events++);
      const element = await mounted('experience-list', { data: manyFile(30), into });
      await press(element, part(element, 'more'));
      expect(events).to.equal(0);
    });

    it('a screen reader how many, once the typing has paused', async () => {
      const element = await panel();
      const news = element.shadowRoot?.querySelector('output') ?? expect.fail();
      expect(clean(news.textContent)).to.equal('');
      clock = stopClock();
      await search(element, 'v');
      await search(element, 'vino');
      expect(clock.timers.filter((delay) => delay === pause)).to.have.length(1);
      expect(clean(news.textContent), 'the typing may go on').to.equal('');
      clock.pass(pause);
      await element.updateComplete;
      expect(clean(news.textContent)).to.equal('vino: 1 experiencia');
      await search(element, 'vinos');
      expect(clean(news.textContent), 'the same again is told again').to.equal('');
      clock.pass(pause);
      await element.updateComplete;
      expect(clean(news.textContent)).to.equal('vinos: 1 experiencia');
    });

    it('a screen reader another order, and the page nothing of it', async () => {
      for (const [lang, words] of [
        ['es', 'Orden: título'],
        ['pt-BR', 'Ordem: título'],
        ['en', 'Order: title'],
      ] as const) {
        const element = await panel({}, lang);
        let events = 0;
        element.addEventListener('vitrina-filter', () => events++);
        const select = part(element, 'sort');
        if (select instanceof HTMLSelectElement) select.value = 'title';
        select.dispatchEvent(new Event('change'));
        const said = [...(element.shadowRoot?.querySelectorAll('output') ?? [])];
        await element.updateComplete;
        expect(said.map(textIn).map(clean)).to.deep.equal([words]);
        expect(events).to.equal(0);
        await press(element, box(element, 'Chile'));
        expect(said.map(textIn).map(clean), 'told once').to.deep.equal(['']);
      }
    });

    it('a screen reader nothing twice, where the focus goes to the count', async () => {
      const element = await panel({ filter: 'country:CL' });
      const news = element.shadowRoot?.querySelector('output') ?? expect.fail();
      const [chip = expect.fail()] = parts(element, 'chip');
      clock = stopClock();
      await press(element, chip);
      expect(focused(element) === part(element, 'count'), 'the focus').to.equal(true);
      expect(clock.timers).to.include(pause);
      clock.pass(pause);
      await element.updateComplete;
      expect(clean(news.textContent)).to.equal('');
    });
  });

  describe('with sync-url', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));
    const state = () => decodeURIComponent(location.search);

    it('writes what is typed over, and a choice behind', async () => {
      const element = await panel({ 'sync-url': ' lista ' });
      // Not by its length: a browser that has seen fifty pages forgets one for each new one.
      const { pushState } = history;
      const pushed: unknown[] = [];
      history.pushState = (...entry) => {
        pushed.push(entry[2]);
        pushState.apply(history, entry);
      };
      await search(element, 'alianza');
      expect(state()).to.include('lista.q=alianza');
      expect(pushed).to.have.length(0);
      await press(element, box(element, 'Perú'));
      history.pushState = pushState;
      expect(state()).to.include('lista.country=PE');
      expect(pushed).to.have.length(1);
    });

    it('goes back and forward', async () => {
      const element = await panel({ 'sync-url': 'lista' });
      await press(element, box(element, 'Chile'));
      await press(element, box(element, 'Rural'));
      const moved = next(window, 'popstate');
      history.back();
      await moved;
      await element.updateComplete;
      expect(ids(element)).to.have.length(2);
      expect(box(element, 'Rural').checked).to.equal(false);
      const again = next(window, 'popstate');
      history.forward();
      await again;
      await element.updateComplete;
      expect(box(element, 'Rural').checked).to.equal(true);
    });

    it('begins as the address says, each list by its own key', async () => {
      const url = new URL(before);
      url.search = '?una.q=alianza&una.country=PE&otra.sort=title';
      history.replaceState(null, '', url);
      const one = await panel({ 'sync-url': 'una' });
      const other = await panel({ 'sync-url': 'otra' });
      expect(ids(one)).to.deep.equal(['inversion-privada-callao']);
      expect(field(one).value).to.equal('alianza');
      expect(titles(other)).to.have.length(5);
      expect(titles(other)[0]).to.match(/^Escuela/u);
    });

    it('leaves an address alone that nobody gave it', async () => {
      const element = await panel();
      await search(element, 'alianza');
      expect(location.href).to.equal(before);
    });
  });

  describe('honours the address of one experience', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
    const goTo = (id: string) => {
      const moved = next(window, 'hashchange');
      location.hash = id;
      return moved;
    };

    it('that is on a later page', async () => {
      const element = await many(45);
      await goTo('n-33');
      await until(element, () => focused(element)?.id === 'n-33');
      expect(titles(element)).to.have.length(40);
      expect(element.shadowRoot?.getElementById('n-33--open')?.ariaExpanded).to.equal('true');
    });

    it('that is filtered out: what hides it is taken away', async () => {
      const element = await panel({ filter: 'country:AR' });
      await search(element, 'sistema');
      await goTo('inversion-privada-callao');
      await until(element, () => focused(element)?.id === 'inversion-privada-callao');
      expect(parts(element, 'chip')).to.have.length(0);
      expect(field(element).value).to.equal('');
    });

    it('and leaves the choices alone for an address that is not its own', async () => {
      const element = await panel({ filter: 'country:PE' });
      await goTo('otra-cosa');
      await element.updateComplete;
      expect(parts(element, 'chip')).to.have.length(1);
    });
  });

  describe('by keyboard', () => {
    it('is searched, cleared with Escape, filtered and read, in the order of the page', async () => {
      const element = await panel({ facets: 'country' });
      field(element).focus();
      await sendKeys({ type: 'alianza' });
      await element.updateComplete;
      expect(ids(element)).to.have.length(4);
      expect(focused(element) === field(element), 'the focus').to.equal(true);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(field(element).value).to.equal('');
      expect(ids(element)).to.have.length(5);

      const button = part(element, 'filters-button');
      if (button.checkVisibility()) {
        await sendKeys({ press: 'Tab' });
        expect(focused(element) === button, 'the focus').to.equal(true);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('true');
      }
      await sendKeys({ press: 'Tab' });
      expect(clean(focused(element)?.textContent)).to.equal('Ir a los resultados');
      await sendKeys({ press: 'Tab' });
      expect(focused(element) === box(element, 'Argentina'), 'the focus').to.equal(true);
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(ids(element)).to.have.length(2);
      expect(focused(element) === box(element, 'Argentina'), 'the focus stays').to.equal(true);
    });
  });

  describe('is accessible', function () {
    this.timeout(AXE_TIMEOUT);

    it('searched and filtered', async () => {
      const element = await panel({ filter: 'country:CL,PE' });
      await press(element, part(element, 'filters-button'));
      await search(element, 'alianza');
      await expectAccessible(element);
    });

    it('with nothing found', async () => {
      const element = await panel({ filter: 'country:PE' });
      await search(element, 'xyzzy');
      await expectAccessible(element);
    });
  });
});

it('experience-list keeps its lists lists where they have no bullets', async () => {
  const element = await mounted('experience-list', {
    data: panel02,
    attributes: { filter: 'country:CL' },
  });
  for (const list of element.shadowRoot?.querySelectorAll('ul, ol') ?? []) {
    expect(list.getAttribute('role'), list.outerHTML.slice(0, 80)).to.equal('list');
  }
});
