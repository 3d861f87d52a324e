import { expect } from '@open-wc/testing';
import { fallbackLeft, hasFallback } from '../../src/controllers/takeover.js';
import '../../src/elements/panel-summary/define.js';
import { outline } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { pretendFile } from '../support/files.js';
import { mount, next, place, showsFallback } from '../support/mount.js';
import { settle } from '../support/server.js';
import { expectNothingUncaught } from '../support/watch.js';

/** A page in the background moves its focus, but tells nobody. */
function told(element: HTMLElement, type: 'focusin' | 'focusout'): void {
  if (document.hasFocus()) return;
  element.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
}

function leave(element: HTMLElement): void {
  element.blur();
  told(element, 'focusout');
}

const fallback = '<p>Lo que la página ya dice.</p><p><a href="#mas">Más</a></p>';

describe('hasFallback', () => {
  const cases: [string, boolean][] = [
    ['', false],
    [' \n ', false],
    ['<!-- nada -->', false],
    ['<script type="application/json">{}</script>', false],
    ['<style>p{}</style><template><p>x</p></template>', false],
    ['Texto', true],
    ['<p>Texto</p>', true],
    ['<script type="application/json">{}</script><p>Texto</p>', true],
    ['<img alt="">', true],
  ];
  for (const [markup, expected] of cases) {
    it(`${expected ? 'sees' : 'sees none in'} ${JSON.stringify(markup)}`, () => {
      const host = document.createElement('div');
      host.innerHTML = markup;
      expect(hasFallback(host)).to.equal(expected);
    });
  }
});

describe('fallbackLeft', () => {
  expectNothingUncaught();
  const never = () => new AbortController().signal;
  afterEach(() => document.getSelection()?.removeAllRanges());

  function host(into: Node = place()): { element: HTMLElement; link: HTMLElement; text: Node } {
    const element = document.createElement('div');
    element.innerHTML = fallback;
    into.appendChild(element);
    const link = element.querySelector('a') ?? expect.fail();
    return { element, link, text: element.querySelector('p')?.firstChild ?? expect.fail() };
  }

  async function isLeft(left: Promise<void>): Promise<boolean> {
    let settled = false;
    void left.then(() => (settled = true));
    await settle();
    return settled;
  }

  it('waits for nobody where nobody is', async () => {
    expect(await isLeft(fallbackLeft(host().element, never()))).to.equal(true);
  });

  it('waits until the focus is elsewhere', async () => {
    const { element, link } = host();
    const elsewhere = place().appendChild(document.createElement('button'));
    link.focus();
    const left = fallbackLeft(element, never());
    expect(await isLeft(left)).to.equal(false);
    elsewhere.focus();
    told(elsewhere, 'focusin');
    expect(await isLeft(left)).to.equal(true);
  });

  it('waits until the focus is nowhere', async () => {
    const { element, link } = host();
    link.focus();
    const left = fallbackLeft(element, never());
    expect(await isLeft(left)).to.equal(false);
    leave(link);
    expect(await isLeft(left)).to.equal(true);
  });

  it('goes on waiting while the focus moves within', async () => {
    const { element, link } = host();
    const second = element.appendChild(document.createElement('button'));
    link.focus();
    const left = fallbackLeft(element, never());
    second.focus();
    expect(await isLeft(left)).to.equal(false);
    leave(second);
    expect(await isLeft(left)).to.equal(true);
  });

  it('waits for focus inside a shadow root that the element is in', async () => {
    const root = place().attachShadow({ mode: 'open' });
    const { element, link } = host(root);
    link.focus();
    const left = fallbackLeft(element, never());
    expect(await isLeft(left)).to.equal(false);
    leave(link);
    expect(await isLeft(left)).to.equal(true);
  });

  it('waits until a selection is taken away', async () => {
    const { element, text } = host();
    document.getSelection()?.setBaseAndExtent(text, 2, text, 8);
    const left = fallbackLeft(element, never());
    expect(await isLeft(left)).to.equal(false);
    const released = next(document, 'selectionchange');
    document.getSelection()?.removeAllRanges();
    await released;
    expect(await isLeft(left)).to.equal(true);
  });

  it('waits for a selection that goes beyond', async () => {
    const { element, text } = host();
    const after = place().appendChild(document.createTextNode('Después'));
    document.getSelection()?.setBaseAndExtent(text, 2, after, 3);
    expect(await isLeft(fallbackLeft(element, never()))).to.equal(false);
    document.getSelection()?.removeAllRanges();
  });

  it('does not wait for a cursor, nor for a selection elsewhere', async () => {
    const { element, text } = host();
    document.getSelection()?.collapse(text, 2);
    expect(await isLeft(fallbackLeft(element, never()))).to.equal(true);
    const other = place().appendChild(document.createTextNode('En otra parte'));
    document.getSelection()?.setBaseAndExtent(other, 0, other, 5);
    expect(await isLeft(fallbackLeft(element, never()))).to.equal(true);
  });

  it('stops with the reason of its signal', async () => {
    const { element, link } = host();
    link.focus();
    const leaving = new AbortController();
    const left = fallbackLeft(element, leaving.signal);
    leaving.abort('gone');
    expect(await left.catch((reason: unknown) => reason)).to.equal('gone');
  });
});

describe('The change from fallback to content', () => {
  expectNothingUncaught();

  it('is held while somebody reads with the focus in it, and comes once they are through', async () => {
    const { src, answer } = pretendFile();
    const element = mount('panel-summary', { attributes: { src }, fallback });
    await element.updateComplete;
    const link = element.querySelector('a') ?? expect.fail();
    link.focus();
    answer(panelFile);
    await settle();
    expect(showsFallback(element)).to.equal(true);
    expect(document.activeElement).to.equal(link);
    const loaded = next(element, 'vitrina-load');
    leave(link);
    await loaded;
    expect(showsFallback(element)).to.equal(false);
  });

  it('does not wait once there is content: a reload does not disturb', async () => {
    const element = mount('panel-summary', { data: panelFile, fallback });
    await next(element, 'vitrina-load');
    await element.reload();
    expect(outline(element)).to.include('heading 3: Introducción');
  });

  it('forgets the load that waits when a newer one is asked for', async () => {
    const { src, answer } = pretendFile();
    answer({ ...panelFile, id: 'viejo' });
    const element = mount('panel-summary', { attributes: { src }, fallback });
    await element.updateComplete;
    const link = element.querySelector('a') ?? expect.fail();
    link.focus();
    await settle();
    expect(showsFallback(element)).to.equal(true);
    element.data = { ...panelFile, id: 'nuevo' };
    await element.updateComplete;
    const loaded = next(element, 'vitrina-load');
    leave(link);
    expect((await loaded).id).to.equal('nuevo');
  });

  const article = [
    ...Array.from({ length: 30 }, (_, index) => `<p>Párrafo ${index + 1} de antes.</p>`),
    '<p>Lo que se está leyendo.</p>',
    ...Array.from({ length: 60 }, (_, index) => `<p>Párrafo ${index + 1} de después.</p>`),
  ].join('');

  /** A panel whose introduction says the same as the fallback, but stands elsewhere. */
  const same = {
    ...panelFile,
    panels: panelFile.panels?.map((panel) => ({
      ...panel,
      introduction: [
        ...Array.from({ length: 5 }, (_, index) => `Párrafo ${index + 1} de antes.`),
        'Lo que se está leyendo.',
        ...Array.from({ length: 60 }, (_, index) => `Párrafo ${index + 1} de después.`),
      ],
    })),
  };

  it('keeps the words that are read where they are', async () => {
    const { src, answer } = pretendFile();
    const element = mount('panel-summary', { attributes: { src }, fallback: article });
    await element.updateComplete;
    const read = [...element.querySelectorAll('p')].find((one) =>
      one.textContent.includes('leyendo'),
    );
    read?.scrollIntoView();
    const before = read?.getBoundingClientRect().top ?? expect.fail();
    answer(same);
    await next(element, 'vitrina-load');
    const shown = [...(element.shadowRoot?.querySelectorAll('p') ?? [])].find((one) =>
      one.textContent.includes('leyendo'),
    );
    expect(shown?.getBoundingClientRect().top).to.be.closeTo(before, 2);
  });

  it('keeps what follows the element where it is, for who has read on', async () => {
    const into = place();
    const { src, answer } = pretendFile();
    const element = mount('panel-summary', { attributes: { src }, fallback: article, into });
    const after = document.createElement('div');
    after.style.height = '3000px';
    into.append(after);
    await element.updateComplete;
    after.scrollIntoView();
    const before = after.getBoundingClientRect().top;
    answer(panelFile);
    await next(element, 'vitrina-load');
    expect(after.getBoundingClientRect().top).to.be.closeTo(before, 2);
  });
});
