import { expect } from '@open-wc/testing';
import { parts, statusText, until, type Tag } from '../support/mount.js';

type Page = Window & typeof globalThis;

/** Opens a page in a frame of this one, as a browser opens it in a window. */
async function open(name: string): Promise<{ readonly page: Page; close(): void }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `/municipio/${name}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument?.defaultView ?? expect.fail(`${name} is of another origin`);
  return { page, close: () => frame.remove() };
}

/** The element once it is there, and shows its data or says why it does not. */
async function settled<Name extends Tag>(
  page: Page,
  tag: Name,
): Promise<HTMLElementTagNameMap[Name]> {
  await page.customElements.whenDefined(tag);
  const { body } = page.document;
  await until(body, () => body.querySelector(tag) !== null);
  const element = body.querySelector(tag) ?? expect.fail();
  await element.ready;
  await element.updateComplete;
  return element;
}

const noted = (page: Page, name: string): unknown => Reflect.get(page, name);

const titles = ({ shadowRoot }: Element, level: number): string[] =>
  [...(shadowRoot?.querySelectorAll(`h${level}`) ?? [])].map(({ textContent }) => textContent);

const seen = (element: Element, text: string): boolean =>
  [...element.querySelectorAll('p')].some(
    (line) => line.textContent === text && line.checkVisibility(),
  );

before(async () => {
  const { ok } = await fetch('/dist/integrity.json');
  if (!ok) throw new Error('Nothing is built: `npm run build` comes before these tests.');
});

const pages: [what: string, name: string, copies: RegExp[]][] = [
  ['modules', 'modulos.html', []],
  ['the classic script, beside a module loader', 'clasico.html', []],
  ['modules and the classic script', 'ambos.html', [/^info \[vitrina\] .* 0\.\d.* 0\.\d/]],
];

for (const [what, name, copies] of pages) {
  describe(`A page with ${what}`, () => {
    let page: Page;
    let close: () => void;
    before(async () => ({ page, close } = await open(name)));
    after(() => close());

    it('shows a panel, in its styles, in place of its own text', async () => {
      const panel = await settled(page, 'panel-summary');
      expect(titles(panel, 2).join()).to.include('Asociativismo y alianzas estratégicas');
      expect(titles(panel, 4)).to.have.length(5);
      expect(seen(panel, 'Lo que la página ya dice')).to.equal(false);
      const box = parts(panel, 'status')[0]?.parentElement ?? expect.fail();
      expect(page.getComputedStyle(box).containerType).to.equal('inline-size');
    });

    it('shows an element in its placeholder, as that asks for it', async () => {
      const list = await settled(page, 'speaker-list');
      expect(list.parentElement?.dataset['vitrina']).to.equal('speaker-list');
      expect(titles(list, 3).join()).to.include('Asociativismo');
      expect(seen(list, 'Quiénes participaron')).to.equal(false);
    });

    it('keeps the text of a placeholder whose data do not come, and says so', async () => {
      const event = await settled(page, 'event-summary');
      expect(seen(event, 'Lo que queda')).to.equal(true);
      expect(statusText(event)).to.include('El sitio no entregó los datos.');
    });

    it('shows an element in the language around it', async () => {
      const card = await settled(page, 'experience-card');
      const [button] = parts(card, 'open');
      expect(button?.textContent).to.include('Ler a experiência completa');
    });

    it('says what is amiss once, and nothing else', async () => {
      await settled(page, 'event-summary');
      const said = [noted(page, 'said')].flat().map(String).sort();
      const expected = [/^error \[vitrina\] <div data-vitrina="event-summary"> http: /, ...copies];
      expect(said, said.join('\n')).to.have.length(expected.length);
      for (const [index, line] of expected.entries()) expect(said[index]).to.match(line);
      expect(noted(page, 'asked') ?? []).to.deep.equal([]);
    });
  });
}

describe('A page with the page for frames', () => {
  it('shows the element of its address in the language of its address, and is as high as that', async () => {
    const { page, close } = await open('marco.html');
    const frame = page.document.querySelector('iframe') ?? expect.fail();
    const inner = frame.contentDocument?.defaultView ?? expect.fail();
    const card = await settled(inner, 'experience-card');
    expect(titles(card, 1)).to.have.length(1);
    expect(parts(card, 'open')[0]?.textContent).to.include('Read the full experience');
    const { documentElement } = inner.document;
    await until(frame, () => documentElement.scrollHeight === frame.clientHeight);
    expect(frame.clientHeight).to.be.greaterThan(150);
    expect(noted(page, 'said')).to.deep.equal([]);
    close();
  });
});
