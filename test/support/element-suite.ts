import { expect } from '@open-wc/testing';
import type { DatasetFile } from '../../src/dataset/types.js';
import { settle } from './server.js';
import { AXE_TIMEOUT, expectAccessible, named, outline } from './accessibility.js';
import { emptyFile } from './datasets.js';
import { pretendFile } from './files.js';
import {
  actionsDrawn,
  clean,
  drawn,
  mount,
  mounted,
  next,
  part,
  parts,
  place,
  retryButton,
  showsFallback,
  statusText,
  until,
  type Tag,
} from './mount.js';
import { pretendViewport } from './viewport.js';
import { expectNothingUncaught, watchConsole } from './watch.js';

interface Sample {
  /** A dataset that the element shows without an id. */
  readonly data: DatasetFile;
  /** Attributes that make it show everything it can. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Lines that a screen reader announces, in this order, among others. */
  readonly content: readonly string[];
  /** Words of the interface that are drawn, each in one language only. */
  readonly labels: Readonly<Record<'es' | 'en' | 'pt-BR', readonly string[]>>;
  /** The attribute that names what to show. */
  readonly idAttribute: string;
  /** The id of what it shows, if its heading has a different one. */
  readonly id?: string;
  /** The part that contains the element's own heading. */
  readonly headingPart: string;
}

const fallback = '<p>Lo que la página ya dice. <a href="#resumen">El resumen</a></p>';
const failing = { data: [], fallback };

/** Tests what every element promises, for one of them. */
export function itIsAnElement(tag: Tag, sample: Sample): void {
  const { data, attributes = {} } = sample;
  const good = { data, attributes, fallback };
  const loaded = (lang = 'es') => mounted(tag, { ...good, lang });
  const copy = (): DatasetFile => structuredClone(data);

  describe(`${tag}, like every element,`, () => {
    const said = watchConsole();
    expectNothingUncaught();

    describe('shows', () => {
      it('its data, in order', async () => {
        const lines = outline(await loaded());
        const found = sample.content.map((line) => [lines.indexOf(line), line] as const);
        for (const [at, line] of found) {
          expect(at, `"${line}" in\n${lines.join('\n')}`).to.be.at.least(0);
        }
        const order = found.map(([at]) => at);
        expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      });

      it('that there is none, in the page’s language, as a state like another', async () => {
        for (const [lang, words] of [
          ['es', 'Todavía no hay experiencias publicadas.'],
          ['en', 'No experiences have been published yet.'],
          ['pt-BR', 'Ainda não há experiências publicadas.'],
        ] as const) {
          const element = mount(tag, { data: emptyFile, lang, fallback });
          await next(element, 'vitrina-load');
          await element.updateComplete;
          expect(outline(element)).to.include(`paragraph: ${words}`);
          expect(showsFallback(element), 'the fallback has gone').to.equal(false);
          expect(retryButton(element)).to.equal(undefined);
        }
      });

      it('two on a page, each its own', async () => {
        const into = place();
        const one = await mounted(tag, { ...good, into });
        const other = await mounted(tag, { data: emptyFile, into });
        expect(outline(one)).to.include(sample.content[0]);
        expect(outline(other)).not.to.include(sample.content[0]);
      });
    });

    describe('draws', () => {
      it('the fallback alone, before its first words have come', async () => {
        const element = mount(tag, { ...good, lang: 'en' });
        element.requestUpdate();
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
        await drawn(element);
      });

      it('the loading state, said and with its place reserved', async () => {
        const { src } = pretendFile();
        const element = mount(tag, { attributes: { src } });
        await element.updateComplete;
        expect(statusText(element)).to.equal('Cargando…');
        expect(element.offsetHeight).to.be.at.least(100);
      });

      it('the loading state over the fallback, with nothing busy or hidden', async () => {
        const { element, answer } = waiting(tag);
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
        expect(statusText(element)).to.equal('Cargando…');
        expect(element.matches('[aria-busy]')).to.equal(false);
        expect(element.shadowRoot?.querySelector('[aria-busy="true"]')).to.equal(null);
        answer(data);
        await drawn(element);
        expect(statusText(element)).to.equal('');
      });

      it('the ready state, without the fallback and with nothing left to say', async () => {
        const element = await loaded();
        expect(showsFallback(element)).to.equal(false);
        expect(statusText(element)).to.equal('');
      });

      it('the failed state: reason and fallback', async () => {
        const element = await mounted(tag, failing);
        expect(showsFallback(element)).to.equal(true);
        expect(statusText(element)).to.match(/^El archivo de datos no tiene el formato esperado/u);
      });

      for (const state of ['loading', 'ready', 'failed']) {
        it(`:state(${state}) for the page’s styles`, async () => {
          const { element, answer } = waiting(tag);
          const states = () =>
            ['loading', 'ready', 'failed'].filter((one) => element.matches(`:state(${one})`));
          await element.updateComplete;
          if (state !== 'loading') {
            answer(state === 'ready' ? data : []);
            await drawn(element);
          }
          expect(states()).to.deep.equal([state]);
        });
      }
    });

    describe('is accessible', function () {
      this.timeout(AXE_TIMEOUT);

      it('loading', async () => {
        const { element } = waiting(tag);
        await element.updateComplete;
        await expectAccessible(element);
      });

      it('ready', async () => {
        await expectAccessible(await loaded());
      });

      it('ready, in a language that is not the content’s', async () => {
        await expectAccessible(await loaded('en'));
      });

      it('with nothing to show', async () => {
        await expectAccessible(await mounted(tag, { data: emptyFile }));
      });

      it('failed', async () => {
        await expectAccessible(await mounted(tag, failing));
      });
    });

    describe('follows the language', () => {
      const locales = ['es', 'en', 'pt-BR'] as const;

      it('of the page: every label changes, no content does', async () => {
        const into = place();
        const element = await mounted(tag, { ...good, into });
        const content = stringsIn(data).filter(
          (text) => text.includes(' ') && textOf(element).includes(text),
        );
        expect(content).to.have.length.above(5);
        for (const lang of locales) {
          into.lang = lang;
          await until(element, () => rootLang(element) === lang);
          for (const other of locales) {
            for (const label of sample.labels[other]) {
              if (other === lang) expect(textOf(element)).to.include(label);
              else expect(textOf(element)).not.to.include(label);
            }
          }
          for (const text of content) expect(textOf(element)).to.include(text);
        }
      });

      it('and says in which one the content is, where it differs', async () => {
        const element = await loaded('en');
        const title = part(element, sample.headingPart);
        expect(title.closest('[lang]')?.getAttribute('lang')).to.equal('en');
        expect(title.querySelector('[lang="es"]')).to.not.equal(null);
        for (const said of element.shadowRoot?.querySelectorAll('span') ?? []) {
          if (clean(said.textContent) !== '(added by editors)') continue;
          expect(said.closest('[lang]')?.getAttribute('lang'), 'of a mark').to.equal('en');
        }
        const spanish = part(await loaded('es'), sample.headingPart);
        expect(spanish.querySelector('[lang]')).to.equal(null);
      });

      it('without a second load', async () => {
        const into = place();
        const element = await mounted(tag, { ...good, into });
        let loads = 0;
        element.addEventListener('vitrina-load', () => loads++);
        into.lang = 'en';
        await until(element, () => rootLang(element) === 'en');
        expect(loads).to.equal(0);
      });
    });

    describe('tells the page', () => {
      it('that it loaded: what, from where, and what was wrong with it', async () => {
        const into = place();
        const heard = next(into, 'vitrina-load');
        const element = mount(tag, { ...good, data: { ...data, title: 7 }, into });
        const event = await heard;
        expect(event.composed).to.equal(true);
        expect(event.target).to.equal(element);
        expect(event.id).to.equal(data.id);
        expect(event.src).to.equal('');
        expect(event.issues.map(({ code, path }) => [code, path])).to.deep.equal([
          ['wrong-type', 'title'],
        ]);
        await said.said(/^warn \[vitrina\].*\btitle\b/su);
      });

      it('that it failed: code and sentence', async () => {
        const into = place('en');
        const heard = next(into, 'vitrina-error');
        mount(tag, { ...failing, into });
        const event = await heard;
        expect(event.composed).to.equal(true);
        expect(event.code).to.equal('wrong-schema');
        expect(event.message).to.match(/^The data file is not in the expected format/u);
      });

      it('which file it was that cannot be shown', async () => {
        const { element, answer } = waiting(tag);
        answer([]);
        expect((await next(element, 'vitrina-error')).src).to.equal(element.src);
        expect(await said.said(/wrong-schema/u)).to.include(element.src);
      });

      it('where a file came from', async () => {
        const { src, answer } = pretendFile();
        answer(data);
        const element = mount(tag, { attributes: { ...attributes, src: `\n ${src} ` } });
        expect((await next(element, 'vitrina-load')).src).to.equal(src);
      });

      it('once per load', async () => {
        const element = mount(tag, good);
        let loads = 0;
        element.addEventListener('vitrina-load', () => loads++);
        await drawn(element);
        element.headingLevel = 4;
        await element.updateComplete;
        expect(loads).to.equal(1);
        await element.reload();
        await element.updateComplete;
        expect(loads).to.equal(2);
      });
    });

    describe('keeps', () => {
      it('the fallback on failure', async () => {
        const element = await mounted(tag, failing);
        expect(outline(element)).to.include('paragraph: Lo que la página ya dice. El resumen');
        expect(outline(element)).to.include('link: El resumen');
      });

      it('the last good content when a reload fails, and says so', async () => {
        const { element, answer } = waiting(tag, attributes);
        answer(data);
        await next(element, 'vitrina-load');
        answer([]);
        const failed = next(element, 'vitrina-error');
        await element.reload();
        expect((await failed).code).to.equal('wrong-schema');
        await element.updateComplete;
        expect(outline(element)).to.include(sample.content[0]);
        expect(statusText(element)).to.match(/^No se pudo actualizar/u);
        expect(showsFallback(element)).to.equal(false);
      });

      it('nothing of an older source once a newer one is there', async () => {
        const element = await loaded();
        element.data = [];
        await next(element, 'vitrina-error');
        await element.updateComplete;
        expect(outline(element)).not.to.include(sample.content[0]);
        expect(showsFallback(element)).to.equal(true);
      });
    });

    describe('recovers', () => {
      it('on retry', async () => {
        const { element, answer } = waiting(tag, attributes);
        answer('<!doctype html>');
        await next(element, 'vitrina-error');
        await element.updateComplete;
        answer(data);
        const button = retryButton(element) ?? expect.fail('no retry');
        expect(clean(button.textContent)).to.equal('Reintentar');
        button.focus();
        button.click();
        await next(element, 'vitrina-load');
        await element.ready;
        await element.updateComplete;
        expect(outline(element)).to.include(sample.content[0]);
        expect(showsFallback(element)).to.equal(false);
        expect(retryButton(element)).to.equal(undefined);
        // The button is gone, so the focus moved to what replaced it.
        const first = element.shadowRoot?.querySelector('[tabindex="-1"]');
        expect(first).to.be.an.instanceOf(HTMLElement);
        expect(element.shadowRoot?.activeElement === first).to.equal(true);
      });

      it('when it is given what it can show', async () => {
        const element = await mounted(tag, failing);
        element.data = data;
        await next(element, 'vitrina-load');
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(false);
      });

      it('when it is told an id that there is', async () => {
        const named = { ...attributes, [sample.idAttribute]: 'nadie' };
        const element = await mounted(tag, { ...good, attributes: named });
        expect(statusText(element)).to.equal(
          'No se encontró este contenido en el archivo de datos.',
        );
        element.removeAttribute(sample.idAttribute);
        await next(element, 'vitrina-load');
        expect(outline(element)).to.include(sample.content[0]);
      });
    });

    describe('has a promise that', () => {
      it('resolves when it is shown', async () => {
        const element = mount(tag, good);
        expect(await element.ready).to.equal(undefined);
        await element.updateComplete;
        expect(element.matches(':state(ready)')).to.equal(true);
      });

      it('resolves when it has failed', async () => {
        const element = mount(tag, failing);
        expect(await element.ready).to.equal(undefined);
        expect(element.matches(':state(failed)')).to.equal(true);
      });

      it('is renewed with each load, and settled for those who wait for an older one', async () => {
        const element = await loaded();
        const before = element.ready;
        const reloaded = element.reload();
        expect(element.ready).to.not.equal(before);
        const again = element.reload();
        await Promise.all([reloaded, again, element.ready]);
        expect(element.ready).to.not.equal(before);
      });
    });

    describe('takes', () => {
      it('a heading level from 1 to 6, with those inside deeper', async () => {
        for (const level of [1, 2, 3, 4, 5, 6]) {
          const heading = { ...attributes, 'heading-level': ` ${level} ` };
          const element = await mounted(tag, { data, attributes: heading });
          expect(part(element, sample.headingPart).localName).to.equal(`h${level}`);
          const inner = headingLevels(element).filter((one) => one !== level);
          if (level < 6) expect(Math.min(...inner, 6)).to.be.above(level);
        }
      });

      it('a heading level that is none as the nearest, and nonsense as 2', async () => {
        for (const [given, level] of [
          ['9', 6],
          ['-1', 1],
          ['2.9', 2],
          ['', 2],
          ['grande', 2],
        ] as const) {
          const heading = { ...attributes, 'heading-level': given };
          const element = await mounted(tag, { data, attributes: heading });
          expect(part(element, sample.headingPart).localName).to.equal(`h${level}`);
        }
      });

      it('its id with space around it', async () => {
        const shown = part(await loaded(), sample.headingPart).id;
        const spaced = { ...attributes, [sample.idAttribute]: `\n ${sample.id ?? shown}\t` };
        const element = await mounted(tag, { data, attributes: spaced });
        expect(part(element, sample.headingPart).id).to.equal(shown);
      });

      it('attributes away again', async () => {
        const all = { 'heading-level': '3', 'link-template': '/x/{id}', layout: 'row', src: '/x' };
        const element = await mounted(tag, { data, attributes: { ...all, ...attributes } });
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
        await element.updateComplete;
        expect(part(element, sample.headingPart).localName).to.equal('h2');
        expect(element.matches(':state(ready)')).to.equal(true);
      });

      it('properties set before it was defined', async () => {
        const late = `late-${tag}`;
        const into = place();
        into.innerHTML = `<${late} ${attributeText(attributes)}></${late}>`;
        const element = into.firstElementChild ?? expect.fail();
        Object.assign(element, { data, headingLevel: 5 });
        const base = customElements.get(tag) ?? expect.fail();
        const heard = next(into, 'vitrina-load');
        customElements.define(late, class extends base {});
        await heard;
        expect(part(element, sample.headingPart).localName).to.equal('h5');
      });

      it('inline JSON', async () => {
        const json = JSON.stringify(data).replaceAll('<', '\\u003c');
        const inline = `<script type="application/json">${json}</script>`;
        const element = await mounted(tag, { attributes, fallback: inline });
        expect(outline(element)).to.include(sample.content[0]);
      });
    });

    describe('with loading="lazy"', () => {
      const viewport = pretendViewport();

      it('waits until it is near what is seen', async () => {
        const element = mount(tag, { ...good, attributes: { ...attributes, loading: ' lazy ' } });
        let loads = 0;
        element.addEventListener('vitrina-load', () => loads++);
        await viewport.watched(element);
        viewport.show(element, false);
        await element.updateComplete;
        expect(loads).to.equal(0);
        expect(element.matches(':state(loading)')).to.equal(true);
        viewport.show(element);
        await next(element, 'vitrina-load');
        expect(outline(element)).to.include(sample.content[0]);
        expect(viewport.watches(element)).to.equal(false);
      });

      it('does not wait where the page is to be printed', async () => {
        const element = mount(tag, { ...good, attributes: { ...attributes, loading: 'lazy' } });
        await viewport.watched(element);
        dispatchEvent(new Event('beforeprint'));
        await next(element, 'vitrina-load');
        expect(viewport.watches(element)).to.equal(false);
      });

      it('is not held back from a reload', async () => {
        const element = mount(tag, { ...good, attributes: { ...attributes, loading: 'lazy' } });
        await element.updateComplete;
        await element.reload();
        expect(element.matches(':state(ready)')).to.equal(true);
      });

      it('asks no more once it is taken out', async () => {
        const element = mount(tag, { ...good, attributes: { ...attributes, loading: 'lazy' } });
        await viewport.watched(element);
        element.remove();
        await Promise.resolve();
        expect(viewport.watches(element)).to.equal(false);
      });
    });

    describe('stays whole', () => {
      it('moved within the page, without a second load', async () => {
        const into = place();
        const element = await mounted(tag, { ...good, into });
        let loads = 0;
        element.addEventListener('vitrina-load', () => loads++);
        const section = document.createElement('section');
        into.append(section);
        section.append(element);
        await element.updateComplete;
        expect(outline(element)).to.include(sample.content[0]);
        expect(loads).to.equal(0);
      });

      it('moved while it loads', async () => {
        const { element, answer } = waiting(tag);
        await element.updateComplete;
        place().append(element);
        await element.updateComplete;
        answer(data);
        await next(element, 'vitrina-load');
        expect(outline(element)).to.include(sample.content[0]);
      });

      it('moved to where another language is spoken', async () => {
        const element = await loaded('es');
        place('en').append(element);
        await until(element, () => rootLang(element) === 'en');
      });

      it('taken out while it loads and put back later', async () => {
        const { element, answer } = waiting(tag);
        await element.updateComplete;
        const parent = element.parentNode ?? expect.fail();
        element.remove();
        await Promise.resolve();
        answer(data);
        parent.appendChild(element);
        await next(element, 'vitrina-load');
        expect(outline(element)).to.include(sample.content[0]);
      });

      it('changed while it is out, it asks for nothing until it is back', async () => {
        const element = await loaded();
        const parent = element.parentNode ?? expect.fail();
        element.remove();
        await Promise.resolve();
        let events = 0;
        element.addEventListener('vitrina-load', () => events++);
        element.addEventListener('vitrina-error', () => events++);
        element.data = copy();
        await element.updateComplete;
        await settle();
        expect(events).to.equal(0);
        parent.appendChild(element);
        await next(element, 'vitrina-load');
      });

      it('cloned', async () => {
        const json = JSON.stringify(data).replaceAll('<', '\\u003c');
        const inline = `<script type="application/json">${json}</script>`;
        const element = await mounted(tag, { attributes, fallback: inline });
        const heard = next(element.parentNode ?? document, 'vitrina-load');
        const twin = element.cloneNode(true);
        element.after(twin);
        expect((await heard).target).to.equal(twin);
        if (!(twin instanceof Element)) expect.fail();
        await actionsDrawn(twin);
        expect(outline(twin)).to.deep.equal(outline(element));
      });

      it('hidden by the page', async () => {
        const element = await loaded();
        element.hidden = true;
        expect(element.checkVisibility()).to.equal(false);
      });
    });

    it('has a second name, for pages where the first is taken', () => {
      expect(customElements.get(`vitrina-${tag}`)?.prototype).to.be.instanceOf(
        customElements.get(tag),
      );
    });

    it('names its parts in what its documentation says', async () => {
      const element = await loaded();
      expect(parts(element, 'status')).to.have.length(1);
      expect(named(element, 'heading 2').length).to.be.at.least(1);
    });
  });
}

/** The language that the interface states. */
function rootLang(element: Element): string | null | undefined {
  return element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
}

/** The strings that a dataset has in one language only. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'es' in value) return [];
  return Object.values(value).flatMap(stringsIn);
}

const textOf = (element: Element): string => outline(element).join('\n');

function headingLevels(element: Element): number[] {
  return [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((one) =>
    Number(one.localName[1]),
  );
}

const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** An element whose file is pending until it is answered. */
function waiting(tag: Tag, attributes: Readonly<Record<string, string>> = {}) {
  const { src, answer } = pretendFile();
  return { answer, element: mount(tag, { attributes: { ...attributes, src }, fallback }) };
}
