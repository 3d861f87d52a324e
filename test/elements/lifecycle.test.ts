import { expect } from '@open-wc/testing';
import '../../src/elements/actor-directory/define.js';
import '../../src/elements/alliance-network/define.js';
import '../../src/elements/event-summary/define.js';
import '../../src/elements/experience-card/define.js';
import '../../src/elements/experience-compare/define.js';
import '../../src/elements/experience-list/define.js';
import '../../src/elements/experience-map/define.js';
import '../../src/elements/panel-citation/define.js';
import '../../src/elements/panel-summary/define.js';
import '../../src/elements/speaker-list/define.js';
import { outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { pretendFile } from '../support/files.js';
import { drawn, mounted, part, place, type Tag } from '../support/mount.js';
import { expectNothingUncaught, watchConsole } from '../support/watch.js';

const tags: readonly Tag[] = [
  'actor-directory',
  'alliance-network',
  'event-summary',
  'experience-card',
  'experience-compare',
  'experience-list',
  'experience-map',
  'panel-citation',
  'panel-summary',
  'speaker-list',
];
/** What each needs to know; the others find the one that there is. */
const attributesOf = (tag: Tag): Readonly<Record<string, string>> =>
  tag === 'experience-card' ? { experience: 'feria' } : {};

const text = '<p>Lo que la página ya dice.</p>';

function shownAt(into: Element, tag: Tag): HTMLElementTagNameMap[Tag] {
  return into.querySelector(tag) ?? expect.fail(`no ${tag}`);
}

/** How many sheets an element wears, and that they count: it is a box in a box of its own. */
const sheets = (element: Element): number => element.shadowRoot?.adoptedStyleSheets.length ?? 0;

/** What all of it stands in. */
const box = (element: Element): Element => part(element, 'status').parentElement ?? expect.fail();

function frame(): Document {
  const inner = document.createElement('iframe');
  place().append(inner);
  return inner.contentDocument ?? expect.fail('no frame');
}

for (const tag of tags) {
  describe(`${tag}, on a page that does as it likes,`, () => {
    watchConsole();
    expectNothingUncaught();
    const attributes = attributesOf(tag);
    const mountedHere = () => mounted(tag, { data: panelFile, attributes, fallback: text });

    it('is shown from markup that a script writes, and writes again', async () => {
      const file = pretendFile();
      file.answer(panelFile);
      const into = place();
      const id = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      const markup = `<${tag} src="${file.src}" ${id.join(' ')}>${text}</${tag}>`;
      into.innerHTML = markup;
      const first = shownAt(into, tag);
      await drawn(first);
      const lines = outline(first);
      expect(lines).not.to.include('paragraph: Lo que la página ya dice.');
      // As a snapshot of the page that is kept and put back.
      const kept = into.innerHTML;
      into.innerHTML = kept;
      const second = shownAt(into, tag);
      expect(second).not.to.equal(first);
      await drawn(second);
      expect(outline(second)).to.deep.equal(lines);
      expect(file.requests).to.equal(1);
    });

    it('is asked for nothing again when it is put elsewhere or in another order', async () => {
      const file = pretendFile();
      file.answer(panelFile);
      const into = place();
      const element = await mounted(tag, { attributes: { ...attributes, src: file.src }, into });
      const lines = outline(element);
      const drawnPart = element.shadowRoot?.querySelector('[part]');
      let loads = 0;
      element.addEventListener('vitrina-load', () => loads++);
      const before = document.createElement('p');
      into.append(before);
      into.insertBefore(before, element);
      into.append(element);
      place().append(element);
      const aside = document.createDocumentFragment();
      aside.append(element);
      into.append(aside);
      await drawn(element);
      expect(outline(element)).to.deep.equal(lines);
      expect(element.shadowRoot?.querySelector('[part]')).to.equal(drawnPart);
      expect([loads, file.requests]).to.deep.equal([0, 1]);
    });

    it('is shown in a frame, in its styles, also where that is the first place it is put', async () => {
      const page = frame();
      const element = await mounted(tag, { data: panelFile, attributes, into: page.body });
      expect(sheets(element), 'sheets').to.equal(sheets(await mountedHere()));
      expect(outline(element)).not.to.deep.equal([]);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(page.defaultView?.getComputedStyle(box(element)).containerType).to.equal(
        'inline-size',
      );
    });

    it('wears its styles in another document, and again when it is back', async () => {
      const element = await mountedHere();
      const count = sheets(element);
      expect(count).to.be.at.least(1);
      const parent = element.parentElement ?? expect.fail();
      const page = frame();
      page.body.append(element);
      await element.updateComplete;
      expect(sheets(element), 'sheets').to.equal(count);
      const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? [];
      expect(sheet?.cssRules.length).to.be.at.least(5);
      expect(page.defaultView?.getComputedStyle(box(element)).containerType).to.equal(
        'inline-size',
      );
      parent.append(element);
      await element.updateComplete;
      expect(sheets(element), 'sheets').to.equal(count);
      expect(getComputedStyle(box(element)).containerType).to.equal('inline-size');
    });
  });
}
