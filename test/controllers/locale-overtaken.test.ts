import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { LocaleController } from '../../src/controllers/locale.js';
import { wordsFor } from '../../src/i18n/words.js';
import { place } from '../support/mount.js';

class HastyElement extends LitElement {
  readonly locale = new LocaleController(this);
  protected override render() {
    return html`${this.locale.words?.locale}`;
  }
}
customElements.define('test-hasty', HastyElement);

// Alone in its file: a language is fetched once per page, and only that first time can be overtaken.
describe('LocaleController', () => {
  it('drops words that arrive after the page has gone back to another language', async () => {
    const speaker = new HastyElement();
    place('es').append(speaker);
    await speaker.updateComplete;
    speaker.lang = 'en';
    // The observer has been heard, and the words are on their way.
    await Promise.resolve();
    const arriving = wordsFor('en');
    expect(arriving).to.be.instanceOf(Promise);
    speaker.lang = 'es';
    await arriving;
    await speaker.updateComplete;
    expect(speaker.locale.words?.locale).to.equal('es');
  });
});
