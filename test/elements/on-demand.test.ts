import { expect } from '@open-wc/testing';
import { defineOnDemand } from '../../src/elements/on-demand.js';
import { place } from '../support/mount.js';

let count = 0;

/** A tag of its own for each test, and how often what defines it was asked for. */
function given(answer: () => Promise<unknown> = () => Promise.resolve()) {
  const tag = `on-demand-${++count}`;
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

  it('asks again with the next one where it did not come', async () => {
    const { asked, start } = given(() => Promise.reject(new TypeError('Failed to fetch')));
    start();
    await insert(`<${asked.tag}></${asked.tag}>`);
    await Promise.resolve();
    await insert(`<${asked.tag}></${asked.tag}>`);
    expect(asked.times).to.equal(2);
  });
});
