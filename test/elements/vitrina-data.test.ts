import { expect } from '@open-wc/testing';
import '../../src/elements/experience-card/define.js';
import '../../src/elements/panel-summary/define.js';
import '../../src/elements/vitrina-data/define.js';
import { AXE_TIMEOUT, expectAccessible, outline } from '../support/accessibility.js';
import { emptyFile, fullFile, panelFile } from '../support/datasets.js';
import { pretendFile } from '../support/files.js';
import { drawn, mount, mounted, next, place, showsFallback, statusText } from '../support/mount.js';
import { expectNothingUncaught, watchConsole } from '../support/watch.js';

const panelTitle = 'heading 2: Panel 02 Actores que se asocian';
const cardTitle = 'heading 2: La feria del vino';
const attributes = { experience: 'feria' };

/** A provider in the page, as a page writes it. */
function provide(attributeText = '', content = ''): HTMLElementTagNameMap['vitrina-data'] {
  const into = place();
  into.innerHTML = `<vitrina-data ${attributeText}>${content}</vitrina-data>`;
  return into.querySelector('vitrina-data') ?? expect.fail('no provider');
}

const inline = (data: unknown) =>
  `<script type="application/json">${JSON.stringify(data)}</script>`;

describe('vitrina-data', () => {
  const said = watchConsole();
  expectNothingUncaught();

  describe('gives its dataset to all inside', () => {
    it('from its property', async () => {
      const into = provide();
      into.data = panelFile;
      expect(outline(await mounted('panel-summary', { into }))).to.include(panelTitle);
      const card = await mounted('experience-card', { into, attributes });
      expect(outline(card)).to.include(cardTitle);
    });

    it('from its src, with one request', async () => {
      const file = pretendFile();
      const into = provide(`src=" ${file.src} "`);
      const panel = mount('panel-summary', { into });
      const card = mount('experience-card', { into, attributes });
      const loaded = [next(panel, 'vitrina-load'), next(card, 'vitrina-load')];
      file.answer(panelFile);
      await Promise.all(loaded);
      expect(file.requests).to.equal(1);
      expect(outline(panel)).to.include(panelTitle);
      expect(outline(card)).to.include(cardTitle);
    });

    it('from its inline JSON', async () => {
      const into = provide('', inline(panelFile));
      expect(outline(await mounted('panel-summary', { into }))).to.include(panelTitle);
    });

    it('however deep they are', async () => {
      const into = provide('', `${inline(panelFile)}<main><div></div></main>`);
      const inner = into.querySelector('div') ?? expect.fail();
      const root = inner.attachShadow({ mode: 'open' });
      const panel = await mounted('panel-summary', { into: root });
      expect(outline(panel)).to.include(panelTitle);
    });

    it('before it is defined, and after', async () => {
      const into = document.createElement('div');
      // In a document without a registry nothing is ever defined.
      const page = document.implementation.createHTMLDocument('');
      page.body.append(into);
      into.innerHTML = `<vitrina-data>${inline(panelFile)}</vitrina-data>`;
      const provider = into.querySelector('vitrina-data') ?? expect.fail();
      expect(provider.constructor).to.equal(HTMLElement);
      place().append(into);
      expect(outline(await mounted('panel-summary', { into: provider }))).to.include(panelTitle);
    });

    it('from a property that was set before it was defined', async () => {
      const page = document.implementation.createHTMLDocument('');
      const provider = page.createElement('vitrina-data');
      provider.data = panelFile;
      expect(Object.hasOwn(provider, 'data')).to.equal(true);
      place().append(provider);
      customElements.upgrade(provider);
      expect(Object.hasOwn(provider, 'data')).to.equal(false);
      expect(provider.data).to.equal(panelFile);
      expect(outline(await mounted('panel-summary', { into: provider }))).to.include(panelTitle);
    });
  });

  describe('is heard when it changes', () => {
    it('its property', async () => {
      const into = provide();
      into.data = emptyFile;
      const panel = await mounted('panel-summary', { into });
      into.data = panelFile;
      await next(panel, 'vitrina-load');
      expect(outline(panel)).to.include(panelTitle);
    });

    it('its src', async () => {
      const [first, second] = [pretendFile(), pretendFile()];
      first.answer(emptyFile);
      second.answer(panelFile);
      const into = provide(`src="${first.src}"`);
      const panel = await mounted('panel-summary', { into });
      into.src = second.src;
      await next(panel, 'vitrina-load');
      expect(outline(panel)).to.include(panelTitle);
      expect(into.getAttribute('src')).to.equal(second.src);
    });

    it('and the last one wins, though the first answers later', async () => {
      const [slow, quick] = [pretendFile(), pretendFile()];
      const into = provide(`src="${slow.src}"`);
      const panel = mount('panel-summary', { into });
      await panel.updateComplete;
      into.src = quick.src;
      quick.answer(panelFile);
      await next(panel, 'vitrina-load');
      slow.answer(emptyFile);
      await panel.updateComplete;
      expect(outline(panel)).to.include(panelTitle);
    });
  });

  describe('is not asked', () => {
    it('by an element that has a source of its own', async () => {
      const file = pretendFile();
      const into = provide(`src="${file.src}"`);
      const card = await mounted('experience-card', { into, data: fullFile });
      expect(outline(card)).to.include('heading 2: Experiencia con todo');
      let loads = 0;
      card.addEventListener('vitrina-load', () => loads++);
      into.data = panelFile;
      await card.updateComplete;
      expect([loads, file.requests]).to.deep.equal([0, 0]);
    });

    it('when a nearer one is there', async () => {
      const into = provide('', inline(emptyFile));
      const nearer = document.createElement('vitrina-data');
      nearer.data = panelFile;
      into.append(nearer);
      const panel = await mounted('panel-summary', { into: nearer });
      expect(outline(panel)).to.include(panelTitle);
    });

    it('any more by an element that was moved to another', async () => {
      const from = provide('', inline(emptyFile));
      const to = provide('', inline(panelFile));
      const panel = await mounted('panel-summary', { into: from });
      to.append(panel);
      await next(panel, 'vitrina-load');
      expect(outline(panel)).to.include(panelTitle);
    });

    it('any more by an element that was taken out', async () => {
      const into = provide();
      into.data = emptyFile;
      const panel = await mounted('panel-summary', { into });
      panel.remove();
      // What it was still to draw, it draws.
      do await panel.updateComplete;
      while (panel.isUpdatePending);
      let events = 0;
      for (const type of ['vitrina-load', 'vitrina-error']) {
        panel.addEventListener(type, () => events++);
      }
      into.data = panelFile;
      expect(panel.isUpdatePending, 'it hears nothing any more').to.equal(false);
      await panel.updateComplete;
      expect(events).to.equal(0);
    });
  });

  it('shows what the page has in it, as it stands', () => {
    const provider = provide('', '<p>Lo que la página dice.</p>');
    expect(provider.shadowRoot).to.equal(null);
    expect(provider.checkVisibility()).to.equal(true);
    expect(outline(provider)).to.deep.equal(['paragraph: Lo que la página dice.']);
  });

  it('leaves what went wrong to be said where it is missed', async () => {
    const into = provide('src="javascript:1"');
    const fallback = '<p>Respaldo</p>';
    const panel = await mounted('panel-summary', { into, fallback });
    expect(showsFallback(panel)).to.equal(true);
    expect(statusText(panel)).not.to.equal('');
    await said.said(/^error \[vitrina\] <panel-summary>/u);
  });

  it('serves a retry of every element inside', async () => {
    const file = pretendFile();
    file.answer('nada');
    const into = provide(`src="${file.src}"`);
    const panel = await mounted('panel-summary', { into });
    file.answer(panelFile);
    await panel.reload();
    await drawn(panel);
    expect(outline(panel)).to.include(panelTitle);
  });

  it('keeps a fault of its inline JSON from going further', async () => {
    const into = provide('', '<script type="application/json">{"id":</script>');
    const panel = mount('panel-summary', { into });
    expect((await next(panel, 'vitrina-error')).code).to.equal('not-json');
  });

  it('is accessible with elements inside', async () => {
    const into = provide('', inline(panelFile));
    await mounted('panel-summary', { into });
    await expectAccessible(into);
  }).timeout(AXE_TIMEOUT);
});
