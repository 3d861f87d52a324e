import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { LocaleController } from '../../src/controllers/locale.js';
import { place, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

class SpeakerElement extends LitElement {
  readonly locale = new LocaleController(this);
  renders = 0;
  protected override render() {
    this.renders++;
    return html`<p>${this.locale.words?.t('retry')}</p>`;
  }
}
customElements.define('test-speaker', SpeakerElement);

const retry = { es: 'Reintentar', en: 'Try again', 'pt-BR': 'Tentar de novo' } as const;

/** The speaker somewhere in what a page has written. */
function write(markup: string): { speaker: SpeakerElement; page: HTMLElement } {
  const page = place('');
  page.innerHTML = markup;
  const speaker = page.querySelector('test-speaker');
  if (!(speaker instanceof SpeakerElement)) throw new Error('nobody speaks');
  return { speaker, page };
}

const speaks = (speaker: SpeakerElement, locale: keyof typeof retry) =>
  until(speaker, () => speaker.shadowRoot?.textContent.trim() === retry[locale]);

describe('LocaleController', () => {
  expectNothingUncaught();

  const cases: [string, keyof typeof retry, string][] = [
    ['its own', 'pt-BR', '<div lang="en"><test-speaker lang="pt"></test-speaker></div>'],
    ['its own, trimmed and in any case', 'en', '<test-speaker lang=" EN_us "></test-speaker>'],
    ['the closest', 'en', '<div lang="pt"><p lang="en"><test-speaker></test-speaker></p></div>'],
    ['a region it has no words for', 'es', '<p lang="es-419"><test-speaker></test-speaker></p>'],
    ['one with a script', 'pt-BR', '<p lang="pt-Latn-BR"><test-speaker></test-speaker></p>'],
    [
      'the one around it when its own is unknown',
      'en',
      '<p lang="en"><test-speaker lang="qu"></test-speaker></p>',
    ],
    [
      'the one around an empty one',
      'en',
      '<div lang="en"><p lang=""><test-speaker></test-speaker></p></div>',
    ],
    ['Spanish where nothing is said', 'es', '<test-speaker></test-speaker>'],
    [
      'Spanish where the closest is unknown',
      'es',
      '<div lang="en"><p lang="qu"><test-speaker></test-speaker></p></div>',
    ],
  ];
  for (const [what, locale, markup] of cases) {
    it(`speaks ${what}`, () => speaks(write(markup).speaker, locale));
  }

  it('speaks the dataset’s language where the page’s is unknown or not said', async () => {
    for (const lang of ['', 'qu']) {
      const { speaker } = write(`<p lang="${lang}"><test-speaker></test-speaker></p>`);
      void speaker.locale.setDatasetLanguage('pt-PT');
      await speaks(speaker, 'pt-BR');
    }
  });

  it('speaks the page’s language whatever the dataset’s', async () => {
    const { speaker } = write('<p lang="en"><test-speaker></test-speaker></p>');
    void speaker.locale.setDatasetLanguage('pt');
    await speaks(speaker, 'en');
  });

  it('speaks Spanish where neither is known', async () => {
    const { speaker } = write('<p lang="qu"><test-speaker></test-speaker></p>');
    void speaker.locale.setDatasetLanguage('gn');
    await speaks(speaker, 'es');
  });

  it('never asks what the browser speaks', async () => {
    Object.defineProperty(navigator, 'language', { value: 'pt-BR', configurable: true });
    try {
      await speaks(write('<test-speaker></test-speaker>').speaker, 'es');
    } finally {
      Reflect.deleteProperty(navigator, 'language');
    }
  });

  describe('across shadow roots', () => {
    function nest(lang: string) {
      const page = place('');
      page.lang = lang;
      const outer = page.appendChild(document.createElement('div'));
      const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      const speaker = new SpeakerElement();
      inner.attachShadow({ mode: 'open' }).append(speaker);
      return { page, outer, inner, speaker };
    }

    it('speaks the language around their hosts', async () => {
      await speaks(nest('en').speaker, 'en');
    });

    it('hears of a change at every level', async () => {
      const { page, outer, inner, speaker } = nest('en');
      page.lang = 'pt-BR';
      await speaks(speaker, 'pt-BR');
      outer.lang = 'es';
      await speaks(speaker, 'es');
      inner.lang = 'en';
      await speaks(speaker, 'en');
      inner.removeAttribute('lang');
      await speaks(speaker, 'es');
    });
  });

  it('speaks anew when anything around it changes', async () => {
    const { speaker, page } = write('<p><test-speaker></test-speaker></p>');
    await speaks(speaker, 'es');
    page.lang = 'en';
    await speaks(speaker, 'en');
    speaker.lang = 'pt';
    await speaks(speaker, 'pt-BR');
    speaker.removeAttribute('lang');
    await speaks(speaker, 'en');
    document.documentElement.lang = 'pt';
    page.removeAttribute('lang');
    await speaks(speaker, 'pt-BR');
    document.documentElement.removeAttribute('lang');
    await speaks(speaker, 'es');
  });

  it('ends with the last of several changes, however long each takes', async () => {
    const { speaker, page } = write('<p lang="es"><test-speaker></test-speaker></p>');
    page.lang = 'en';
    for (const lang of ['en', 'pt', 'es', 'pt', 'en']) speaker.lang = lang;
    await speaks(speaker, 'en');
  });

  it('draws nothing again for a change that changes nothing', async () => {
    const { speaker, page } = write('<p lang="es"><test-speaker></test-speaker></p>');
    await speaks(speaker, 'es');
    const { renders } = speaker;
    page.lang = 'es-CL';
    speaker.lang = 'es';
    await Promise.resolve();
    await speaker.updateComplete;
    expect(speaker.renders).to.equal(renders);
  });

  it('is silent while it is out of the page, and catches up when it is back', async () => {
    const { speaker, page } = write('<p lang="es"><test-speaker></test-speaker></p>');
    await speaks(speaker, 'es');
    speaker.remove();
    page.lang = 'en';
    await Promise.resolve();
    await speaker.updateComplete;
    expect(speaker.locale.words?.locale).to.equal('es');
    page.append(speaker);
    await speaks(speaker, 'en');
  });

  it('has one observer for the page', async () => {
    const real = globalThis.MutationObserver;
    let made = 0;
    globalThis.MutationObserver = class extends real {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    try {
      const speakers = Array.from({ length: 5 }, () => write('<test-speaker></test-speaker>'));
      expect(made).to.equal(0);
      await Promise.all(speakers.map(({ speaker }) => speaks(speaker, 'es')));
    } finally {
      globalThis.MutationObserver = real;
    }
  });
});
