import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/experience-card/define.js';
import '../../src/elements/panel-summary/define.js';
import { AXE_TIMEOUT, expectAccessible, named } from '../support/accessibility.js';
import { panelFile } from '../support/datasets.js';
import { clean, isOpen, mounted, next, parts, until } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

const here = (): string => location.href.replace(/#.*/u, '');
const failing = () => Promise.reject(new DOMException('', 'NotAllowedError'));

/** What the page has of its own stands in the way of these, and comes back after each test. */
const pretended: (() => void)[] = [];
function pretend(on: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
  pretended.push(() => {
    if (own) Object.defineProperty(on, name, own);
    else Reflect.deleteProperty(on, name);
  });
}

const panel = (attributes: Readonly<Record<string, string>> = {}) =>
  mounted('panel-summary', { data: panelFile, attributes });
/** The part of the line that is the last: that of the panel as a whole. */
function last(element: Element, name: string): HTMLElement {
  return parts(element, name).at(-1) ?? expect.fail(`nothing has the part ${name}`);
}
const active = (element: Element) => element.shadowRoot?.activeElement;
const news = (element: Element) => clean(last(element, 'news').textContent);
const says = (element: Element, words: string) => until(element, () => news(element) === words);
async function shared(element: Awaited<ReturnType<typeof panel>>): Promise<HTMLTextAreaElement> {
  last(element, 'share').click();
  await until(element, () => parts(element, 'address').length === 1);
  const field = last(element, 'address');
  return field instanceof HTMLTextAreaElement ? field : expect.fail();
}

describe('the actions', () => {
  expectNothingUncaught();
  afterEach(() => {
    for (const restore of pretended.splice(0).reverse()) restore();
  });

  it('are walked by keyboard; what opens in place takes the focus, Escape gives it back', async () => {
    const element = await panel();
    const [cite, print, share] = [
      last(element, 'cite'),
      last(element, 'print'),
      last(element, 'share'),
    ];
    const { shadowRoot: root } = element;
    cite.focus();
    const toFormats = next(root ?? element, 'focusin');
    await sendKeys({ press: 'Enter' });
    await toFormats;
    expect(isOpen(cite)).to.equal(true);
    expect(active(element), 'the format that is chosen').to.have.property('value', 'apa');
    await sendKeys({ press: 'Escape' });
    await until(element, () => !isOpen(cite));
    expect([active(element), parts(element, 'formats').length]).to.deep.equal([cite, 0]);
    await sendKeys({ press: 'Tab' });
    expect(active(element)).to.equal(print);
    await sendKeys({ press: 'Tab' });
    const toAddress = next(root ?? element, 'focusin');
    await sendKeys({ press: 'Enter' });
    await toAddress;
    expect(active(element)).to.equal(last(element, 'address'));
    share.focus();
    await sendKeys({ press: 'Escape' });
    await until(element, () => !isOpen(share));
    expect([active(element), parts(element, 'address').length]).to.deep.equal([share, 0]);
    for (const button of parts(element, 'download').slice(-2)) {
      await sendKeys({ press: 'Tab' });
      expect(active(element)).to.equal(button);
    }
    await sendKeys({ press: 'Escape' });
    expect(active(element), 'nothing is open').to.equal(parts(element, 'download').at(-1));
  });

  it('close by their button too, and take nobody along who has gone on', async () => {
    const element = await panel();
    const [cite, share] = [last(element, 'cite'), last(element, 'share')];
    cite.focus();
    cite.click();
    last(element, 'print').focus();
    await until(element, () => parts(element, 'formats').length === 1);
    await element.updateComplete;
    await nextFrame();
    expect(active(element) === last(element, 'print'), 'the focus').to.equal(true);
    share.click();
    await until(element, () => isOpen(share));
    expect([isOpen(cite), parts(element, 'formats').length]).to.deep.equal([false, 0]);
    share.focus();
    share.click();
    await until(element, () => !isOpen(share));
    expect([active(element), parts(element, 'address').length]).to.deep.equal([share, 0]);
  });

  it('have nothing for axe to find while open', async () => {
    const element = await panel();
    await shared(element);
    await expectAccessible(element);
  }).timeout(AXE_TIMEOUT);

  it('are few for each experience of a panel, all for one by itself, and say which it is', async () => {
    expect(named(await panel(), 'button')).to.deep.equal([
      ...['Imprimir la ficha: La feria del vino', 'Compartir el enlace: La feria del vino'],
      'Imprimir la ficha: La escuela de líderes',
      'Compartir el enlace: La escuela de líderes',
      ...['Citar', 'Imprimir', 'Compartir el enlace'],
      ...['Descargar los datos: CSV', 'Descargar los datos: JSON'],
    ]);
    const attributes = { experience: 'feria', layout: 'full' };
    const card = await mounted('experience-card', { data: panelFile, attributes });
    const all = ['Citar', 'Imprimir la ficha', 'Compartir el enlace'];
    all.push('Descargar los datos: CSV', 'Descargar los datos: JSON');
    expect(named(card, 'button')).to.deep.equal(all.map((name) => `${name}: La feria del vino`));
  });

  it('are gone where the page wants none, and back when it does', async () => {
    const element = await panel({ actions: ' none ' });
    expect(named(element, 'button')).to.deep.equal([]);
    element.removeAttribute('actions');
    await element.updateComplete;
    expect(named(element, 'button')).to.include('Citar');
  });

  it('give each experience the address that opens it', async () => {
    const attributes = { experience: 'feria', layout: 'full' };
    const card = await mounted('experience-card', { data: panelFile, attributes });
    last(card, 'share').click();
    await until(card, () => parts(card, 'address').length === 1);
    expect(last(card, 'address')).to.have.property('value', `${here()}#feria`);
    card.linkTemplate = '/fichas/{id}?v=1';
    await card.updateComplete;
    const own = `${location.origin}/fichas/feria?v=1`;
    expect(last(card, 'address')).to.have.property('value', own);
    const message = encodeURIComponent(`La feria del vino ${own}`);
    expect(last(card, 'whatsapp')).to.have.attribute('href', `https://wa.me/?text=${message}`);
  });

  it('copy the address, and a polite line says so until the next press', async () => {
    let given = '';
    const writeText = (copied: string) => Promise.resolve(void (given = copied));
    pretend(navigator, 'clipboard', { writeText });
    const element = await panel();
    await shared(element);
    last(element, 'copy').click();
    await says(element, 'Copiado');
    expect(given).to.equal(here());
    expect(last(element, 'news').localName, 'a polite status').to.equal('output');
    last(element, 'cite').click();
    await says(element, '');
  });

  it('leave the address selected where the clipboard is refused', async () => {
    pretend(navigator, 'clipboard', { writeText: failing });
    const element = await panel();
    const field = await shared(element);
    last(element, 'copy').click();
    await says(element, 'No se pudo copiar: el texto quedó seleccionado');
    await until(element, () => active(element) === field);
    expect(field.readOnly).to.equal(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(here());
  });

  it('offer no button that could not work on plain http, but the address', async () => {
    pretend(window, 'isSecureContext', false);
    const element = await panel();
    const field = await shared(element);
    expect([parts(element, 'copy'), parts(element, 'whatsapp').length]).to.deep.equal([[], 1]);
    expect(field.value).to.equal(here());
  });

  it('hand the address to other applications where the browser can', async () => {
    let answer = () => Promise.resolve();
    const sent = new Promise((resolve) => {
      pretend(navigator, 'share', (what: unknown) => (resolve(what), answer()));
    });
    const element = await panel();
    await shared(element);
    last(element, 'apps').click();
    expect(await sent).to.deep.equal({ title: 'Actores que se asocian', url: here() });
    answer = failing;
    last(element, 'apps').click();
    await says(element, 'No se pudo completar la acción. Se puede reintentar.');
  });

  it('download what is published and a table, and say the name of the file', async () => {
    const files: string[] = [];
    pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    const element = await panel();
    const [table, file] = parts(element, 'download').slice(-2);
    file?.click();
    await until(element, () => news(element).startsWith('Archivo: prueba.json'));
    table?.click();
    await until(element, () => news(element).startsWith('Archivo: panel-02.csv'));
    expect(files).to.deep.equal(['prueba.json', 'panel-02.csv']);
  });

  it('print one experience beside the page, and leave the page as it was', async () => {
    const printed = new Promise<string>((resolve) => {
      pretend(window, 'print', () => {
        dispatchEvent(new Event('beforeprint'));
        const paper = document.querySelector('[data-vitrina-sheet]');
        resolve(`${document.title}: ${clean(paper?.shadowRoot?.textContent)}`);
        dispatchEvent(new Event('afterprint'));
      });
    });
    const before = [document.title, document.adoptedStyleSheets.length];
    const element = await panel();
    parts(element, 'print')[0]?.click();
    const sheet = await printed;
    expect(sheet).to.match(/^La feria del vino: Encuentro de municipios/u);
    expect(sheet).to.include('Vienen de todo el valle.');
    expect(sheet).not.to.include('La escuela de líderes');
    expect(document.querySelector('[data-vitrina-sheet]')).to.equal(null);
    expect([document.title, document.adoptedStyleSheets.length]).to.deep.equal(before);
  });

  it('say where else to print, where the browser does nothing', async () => {
    pretend(window, 'print', () => undefined);
    const element = await panel();
    last(element, 'print').click();
    await until(element, () => news(element).startsWith('Si la impresión no se abre'));
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-vitrina-sheet]')).to.equal(null);
  });
});
