import { expect } from '@open-wc/testing';
import type { VitrinaSelectEvent } from '../../src/controllers/select-event.js';
import '../../src/elements/panel-summary/define.js';
import type { PanelSummaryElement } from '../../src/elements/panel-summary/panel-summary.js';
import { panelFile } from '../support/datasets.js';
import { isOpen, mount, mounted, next, part, parts, place } from '../support/mount.js';
import { settle } from '../support/server.js';
import { expectNothingUncaught } from '../support/watch.js';

const cards = { 'show-experiences': 'cards' };
const shown = (attributes: Readonly<Record<string, string>> = cards) =>
  mounted('panel-summary', { data: panelFile, attributes });

const openOnes = (element: Element) =>
  parts(element, 'open').flatMap((button) => (isOpen(button) ? button.id.split('--')[0] : []));
const focused = (element: Element) => element.shadowRoot?.activeElement?.id;
const button = (element: Element, index = 0) => parts(element, 'open')[index] ?? expect.fail();

/** Changes the address as a link does, and waits until the page has heard. */
async function goTo(hash: string): Promise<void> {
  const heard = next(window, 'hashchange');
  location.hash = hash;
  await heard;
}

/** The address asks for what is opened: wait for the drawing, then for the focus that follows. */
async function settled(element: PanelSummaryElement): Promise<void> {
  while (!(await element.updateComplete));
  await settle();
}

describe('ExpansionController', () => {
  expectNothingUncaught();
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  describe('the address of the page', () => {
    it('opens, shows and focuses what it names, on load', async () => {
      history.replaceState(null, '', '#escuela');
      const element = mount('panel-summary', { data: panelFile, attributes: cards });
      await next(element, 'vitrina-load');
      await settled(element);
      expect(openOnes(element)).to.deep.equal(['escuela']);
      expect(focused(element)).to.equal('escuela');
    });

    it('opens, shows and focuses what it names, when it changes', async () => {
      const spacer = place();
      spacer.style.height = '5000px';
      const element = await shown();
      expect(openOnes(element)).to.deep.equal([]);
      await goTo('feria');
      await settled(element);
      expect(openOnes(element)).to.deep.equal(['feria']);
      expect(focused(element)).to.equal('feria');
      const { top } = (element.shadowRoot?.activeElement ?? expect.fail()).getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    });

    it('leaves open what was opened before', async () => {
      const element = await shown();
      await goTo('feria');
      await goTo('escuela');
      await settled(element);
      expect(openOnes(element)).to.deep.equal(['feria', 'escuela']);
    });

    for (const hash of ['nadie', '%', '%E0%A4%A', 'constructor']) {
      it(`is left alone where it says #${hash}`, async () => {
        const element = await shown();
        await goTo(hash);
        await settled(element);
        expect(openOnes(element)).to.deep.equal([]);
        expect(focused(element)).to.equal(undefined);
      });
    }

    it('reaches an experience that is shown whole', async () => {
      const element = await shown({});
      await goTo('escuela');
      await settled(element);
      expect(focused(element)).to.equal('escuela');
    });

    it('reaches into what the page has folded, however deep', async () => {
      const around = place();
      const outer = document.createElement('details');
      const shadow = document.createElement('div');
      const inner = document.createElement('details');
      outer.append(shadow);
      shadow.attachShadow({ mode: 'open' }).append(inner);
      around.append(outer);
      const element = await mounted('panel-summary', {
        data: panelFile,
        attributes: cards,
        into: inner,
      });
      await goTo('feria');
      await settled(element);
      expect([inner.open, outer.open]).to.deep.equal([true, true]);
      expect(focused(element)).to.equal('feria');
    });

    it('opens in one of two that have it, the first', async () => {
      const first = await shown();
      const second = await shown();
      for (const [hash, id] of [
        ['feria', 'feria'],
        ['escuela', 'escuela'],
      ] as const) {
        await goTo(hash);
        await settled(first);
        await settled(second);
        expect(openOnes(first)).to.include(id);
        expect(openOnes(second)).to.deep.equal([]);
        expect(document.activeElement).to.equal(first);
      }
      first.remove();
      await goTo('feria');
      await settled(second);
      expect(openOnes(second)).to.deep.equal(['feria']);
    });

    it('asks for no change within a drawing, of which Lit would warn', async () => {
      const element = await shown();
      await goTo('feria');
      await settled(element);
      expect(openOnes(element)).to.deep.equal(['feria']);
      // Lit says each warning once, and notes here what it has said.
      const warned = Reflect.get(globalThis, 'litIssuedWarnings') as Set<string> | undefined;
      expect([...(warned ?? [])].join()).to.not.contain('change-in-update');
    });

    it('does not take the reader back there when the element is moved', async () => {
      const element = await shown();
      await goTo('feria');
      await settled(element);
      const elsewhere = document.createElement('button');
      place().append(elsewhere);
      elsewhere.focus();
      place().append(element);
      await settled(element);
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('is not listened to by an element that was taken out', async () => {
      const element = await shown();
      element.remove();
      await goTo('feria');
      await settled(element);
      expect(openOnes(element)).to.deep.equal([]);
    });
  });

  describe('vitrina-select', () => {
    it('tells what is about to be opened', async () => {
      const into = place();
      const heard: VitrinaSelectEvent[] = [];
      into.addEventListener('vitrina-select', (event) => heard.push(event));
      const element = await mounted('panel-summary', { data: panelFile, attributes: cards, into });
      button(element, 1).click();
      const [event = expect.fail('nothing heard')] = heard;
      expect([event.kind, event.id]).to.deep.equal(['experience', 'escuela']);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      expect(heard).to.have.length(1);
    });

    it('keeps it closed where it is cancelled', async () => {
      const element = await shown();
      element.addEventListener('vitrina-select', (event) => event.preventDefault());
      button(element).click();
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal([]);
    });

    it('is not said of closing', async () => {
      const element = await shown();
      button(element).click();
      await element.updateComplete;
      let heard = 0;
      element.addEventListener('vitrina-select', () => heard++);
      button(element).click();
      await element.updateComplete;
      expect(heard).to.equal(0);
      expect(openOnes(element)).to.deep.equal([]);
    });

    it('comes when the browser finds words in what is folded', async () => {
      const element = await shown();
      const folded = button(element).nextElementSibling ?? expect.fail();
      folded.dispatchEvent(new Event('beforematch'));
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal(['feria']);
    });
  });

  describe('link-template', () => {
    const link = (element: Element) =>
      part(element, 'experience-title').querySelector('a') ?? expect.fail('no link');
    const click = (target: HTMLElement) => {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      // Whatever was decided, the page of the tests stays.
      let followed = false;
      document.addEventListener(
        'click',
        (last) => {
          followed = !last.defaultPrevented;
          last.preventDefault();
        },
        { once: true },
      );
      target.dispatchEvent(event);
      return followed;
    };

    it('makes an address of every id, escaped', async () => {
      const element = await shown({ 'link-template': '/experiencias/{id}/{id}' });
      expect(link(element).href).to.equal(`${location.origin}/experiencias/feria/feria`);
    });

    it('lets the link be followed', async () => {
      const element = await shown({ 'link-template': '/experiencias/{id}' });
      expect(click(link(element))).to.equal(true);
    });

    it('does not where vitrina-select is cancelled', async () => {
      const element = await shown({ 'link-template': '/experiencias/{id}' });
      element.addEventListener('vitrina-select', (event) => event.preventDefault());
      expect(click(link(element))).to.equal(false);
    });

    it('tells of it though the address of the page has opened it', async () => {
      history.replaceState(null, '', '#feria');
      const element = await shown({ 'link-template': '/experiencias/{id}' });
      await settled(element);
      let heard = 0;
      element.addEventListener('vitrina-select', () => heard++);
      click(link(element));
      expect(heard).to.equal(1);
    });
  });
});
