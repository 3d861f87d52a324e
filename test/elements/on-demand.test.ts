import { expect } from '@open-wc/testing';
import { defineOnDemand } from '../../src/elements/on-demand.js';
import { place } from '../support/mount.js';
import { watchConsole } from '../support/watch.js';

let count = 0;

/** A tag of its own for each test, and how often what defines it was asked for. */
function given(answer: () => Promise<unknown> = () => Promise.resolve()) {
  const tag = `demanded-${++count}`;
  const asked = { tag, times: 0 };
  const define = () => {
    asked.times++;
    return answer();
  };
  return { asked, start: () => defineOnDemand({ [tag]: define }) };
}

/** Inserts, and waits until those who watch the page have heard. */
async function insert(html: string): Promise<HTMLElement> {
  const into = place();
  into.innerHTML = html;
  await Promise.resolve();
  return into;
}

describe('defineOnDemand', () => {
  it('asks for nothing that the page does not have', async () => {
    const { asked, start } = given();
    start();
    await insert('<p>Nothing of ours</p>');
    expect(asked.times).to.equal(0);
  });

  it('asks at once for what is there already', async () => {
    const { asked, start } = given();
    await insert(`<div><${asked.tag}></${asked.tag}></div>`);
    start();
    expect(asked.times).to.equal(1);
  });

  for (const [how, html] of [
    ['inserted', (tag: string) => `<${tag}></${tag}>`],
    ['inserted within something', (tag: string) => `<div><p></p><${tag}></${tag}></div>`],
    ['inserted under its other name', (tag: string) => `<vitrina-${tag}></vitrina-${tag}>`],
  ] as const) {
    it(`asks once for what is ${how} later`, async () => {
      const { asked, start } = given();
      start();
      await insert(html(asked.tag));
      await insert(html(asked.tag));
      expect(asked.times).to.equal(1);
    });
  }

  for (const [how, html] of [
    ['written for it', (tag: string) => `<div data-vitrina="${tag}"></div>`],
    ['whose attribute it is', (tag: string) => `<div ${tag}></div>`],
  ] as const) {
    it(`asks for what is called for by a placeholder ${how}`, async () => {
      const { asked, start } = given();
      start();
      await insert(html(asked.tag));
      expect(asked.times).to.equal(1);
    });
  }

  it('asks for what a placeholder calls for by an attribute that comes later', async () => {
    const { asked, start } = given();
    const into = await insert('<div></div>');
    start();
    into.firstElementChild?.setAttribute('data-vitrina', asked.tag);
    await Promise.resolve();
    expect(asked.times).to.equal(1);
  });

  describe('where it did not come', () => {
    const said = watchConsole();
    const url = 'https://example.org/chunks/on-demand.js';
    const failing = () =>
      given(() => Promise.reject(new TypeError(`Failed to fetch module: ${url}`)));
    const missed = async () => {
      const { asked, start } = failing();
      start();
      const into = await insert(`<${asked.tag}></${asked.tag}>`);
      await said.said(/^error \[vitrina\]/u);
      return { asked, into };
    };

    it('says so, in one line that names the file', async () => {
      const { asked, into } = await missed();
      into.append(document.createElement(asked.tag));
      await Promise.resolve();
      expect(asked.times).to.equal(2);
      await Promise.resolve();
      const lines = said.lines.filter((line) => line.includes('[vitrina]'));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`No llegó ${url}, o`).and.to.include(`<${asked.tag}>`);
    });

    it('asks again with the next one, and with nothing else that changes', async () => {
      const { asked, into } = await missed();
      into.append(document.createElement('p'));
      await Promise.resolve();
      expect(asked.times).to.equal(1);
      into.append(document.createElement(`vitrina-${asked.tag}`));
      await Promise.resolve();
      expect(asked.times).to.equal(2);
    });

    it('asks again when the connection is back', async () => {
      const { asked } = await missed();
      dispatchEvent(new Event('online'));
      expect(asked.times).to.equal(2);
    });
  });
});
