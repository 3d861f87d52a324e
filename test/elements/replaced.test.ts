import { expect } from '@open-wc/testing';
import '../../src/elements/panel-summary/define.js';
import '../../src/elements/speaker-list/define.js';
import { panelFile } from '../support/datasets.js';
import { mount, next, showsFallback, type Tag } from '../support/mount.js';
import { expectNothingUncaught, watchConsole } from '../support/watch.js';

const fallback = '<p>Lo que la página ya dice.</p>';

/** Has the page's scripts find a form in place of a function of the document. */
function hide(name: string): () => void {
  const form = document.createElement('form');
  form.name = name;
  document.body.append(form);
  return () => form.remove();
}

function replace(owner: object, name: string, by: PropertyDescriptor): () => void {
  const kept = Object.getOwnPropertyDescriptor(owner, name) ?? expect.fail(name);
  Object.defineProperty(owner, name, { configurable: true, ...by });
  return () => Object.defineProperty(owner, name, kept);
}

const refuse = (): never => {
  throw new TypeError('Refused');
};

const cases: readonly [what: string, hinder: () => () => void, says: RegExp][] = [
  ['has a form called importNode', () => hide('importNode'), /<form name="importNode">/u],
  ['has a form called createComment', () => hide('createComment'), /<form name="createComment">/u],
  [
    'refuses style sheets',
    () =>
      replace(ShadowRoot.prototype, 'adoptedStyleSheets', { set: refuse, get: () => undefined }),
    /Refused.*adoptedStyleSheets/u,
  ],
  [
    'refuses roots',
    () => replace(Element.prototype, 'attachShadow', { value: refuse }),
    /Refused.*attachShadow/u,
  ],
];

describe('An element on a page that', () => {
  const log = watchConsole();
  expectNothingUncaught();

  for (const tag of ['panel-summary', 'speaker-list'] satisfies Tag[]) {
    for (const [what, hinder, says] of cases) {
      it(`${what}: <${tag}> leaves the page’s text there, and says what to change`, async () => {
        const restore = hinder();
        try {
          const element = mount(tag, { data: panelFile, fallback });
          const { code } = await next(element, 'vitrina-error');
          await element.ready;
          expect(code).to.equal('internal');
          expect(showsFallback(element)).to.equal(true);
          await log.said(says);
        } finally {
          restore();
        }
      });
    }
  }
});
