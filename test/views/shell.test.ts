import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { wordsFor, type Words } from '../../src/i18n/words.js';
import { emptyView, shellView, type ShellState } from '../../src/views/shell.js';
import { clean, place } from '../support/mount.js';

const frame: ShellState<ReturnType<typeof html>> = {
  status: 'loading',
  busy: true,
  hasFallback: false,
};
const ready = {
  status: 'ready',
  busy: false,
  content: html`<article>Contenido</article>`,
} as const;
const reason = 'No se pudo.';

let words: Words;
before(async () => {
  words = await wordsFor('es');
});

function draw(parts: Partial<typeof frame>, spoken: Words | undefined = words, retry = () => {}) {
  const into = place();
  render(shellView({ ...frame, ...parts }, spoken, retry), into);
  const status = into.querySelector('[role="status"]') ?? expect.fail('no status');
  return {
    into,
    says: clean(status.textContent),
    slot: into.querySelector('slot'),
    button: into.querySelector('button') ?? undefined,
  };
}

describe('shellView', () => {
  it('has a line of status from the start, so that what changes in it is said', () => {
    for (const status of ['initial', 'loading', 'ready', 'failed'] as const) {
      draw({ status, busy: false });
    }
  });

  it('has the fallback and nothing to say before there are words', () => {
    const into = place();
    render(
      shellView({ ...frame, status: 'initial' }, undefined, () => {}),
      into,
    );
    expect(into.querySelector('slot')).to.not.equal(null);
    expect(clean(into.textContent)).to.equal('');
    expect(into.querySelector('[lang]')).to.equal(null);
  });

  it('says that it loads, over the fallback', () => {
    const { says, slot } = draw({});
    expect(says).to.equal('Cargando…');
    expect(slot).to.not.equal(null);
  });

  it('has the content in place of the fallback, and says nothing, once it is ready', () => {
    const { says, slot, into, button } = draw(ready);
    expect([says, slot, button]).to.deep.equal(['', null, undefined]);
    expect(clean(into.textContent)).to.equal('Contenido');
  });

  it('says why it failed, over the fallback', () => {
    const { says, slot } = draw({ status: 'failed', busy: false, canRetry: true, message: reason });
    expect(says).to.equal(reason);
    expect(slot).to.not.equal(null);
  });

  it('says under the content what is wrong, where only a reload failed', () => {
    const { says, slot, button } = draw({ ...ready, canRetry: true, message: reason });
    expect(says).to.equal(reason);
    expect(slot).to.equal(null);
    expect(button).to.not.equal(undefined);
  });

  it('is in the language of the interface', () => {
    const { into } = draw(ready);
    expect(into.querySelector('[lang="es"]')).to.not.equal(null);
  });

  it('offers a retry where that can help, and else none', () => {
    const failed = { status: 'failed', busy: false, message: reason } as const;
    expect(draw({ ...failed, canRetry: true }).button).to.not.equal(undefined);
    expect(draw({ ...failed, canRetry: false }).button).to.equal(undefined);
  });

  it('calls for a retry when the button is pressed, which stays while it is busy', () => {
    let calls = 0;
    const failed = { status: 'failed', canRetry: true, message: reason } as const;
    const { button } = draw({ ...failed, busy: false }, words, () => calls++);
    button?.click();
    expect(calls).to.equal(1);
    expect(button?.getAttribute('aria-disabled')).to.equal('false');
    const busy = draw({ ...failed, busy: true });
    expect(busy.says).to.equal('Cargando…');
    expect(busy.button?.getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('emptyView', () => {
  it('says that there is nothing', () => {
    const into = place();
    render(emptyView('Nada todavía.'), into);
    expect(into.querySelector('[part="empty"]')?.textContent).to.equal('Nada todavía.');
  });
});
