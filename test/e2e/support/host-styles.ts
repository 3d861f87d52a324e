import type { Page } from '@playwright/test';
import { datasets, subjects } from '../../matrix/subjects.js';
import { serve } from './pages.js';
import { painted, settled } from './test.js';

/**
 * What our elements take from the page on purpose: its letters, their size, colour and paint, light or
 * dark, and the direction of reading. All else shall look the same on any page.
 */
const taken = [
  'color',
  'color-scheme',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-stretch',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'text-rendering',
  '-webkit-font-smoothing',
] as const;

/** Every element and layout, and one that cannot show anything, in three columns. */
const cells = [
  ...subjects.map(({ tag, attributes }) => {
    const own = Object.entries(attributes['2011']).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag} src="${datasets['2011']}"${own.join('')}></${tag}>`;
  }),
  `<experience-card src="${datasets.rich}" experience="feria-itinerante-villa-adverbio"></experience-card>`,
  '<panel-summary src="no-esta.json"></panel-summary>',
  `<div data-vitrina="speaker-list" data-src="${datasets['2011']}">La página</div>`,
];

/** A page's own things: what a script of ours must leave as they are. */
const things = `<nav aria-label="Migas"><ol><li><a href="#">Inicio</a></li><li>Aquí</li></ol></nav>
<h1>Título</h1><h2>Otro</h2><h3>Y otro</h3><p class="small muted">Un <em>texto</em> de la <a href="#">página</a>.</p>
<ul class="list"><li>Uno</li></ul><dl class="facts"><dt>Qué</dt><dd>Esto</dd></dl>
<table><caption>Tabla</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<form class="search"><label>Buscar <input type="search"></label><select><option>Uno</option></select>
<textarea></textarea><fieldset><legend>Grupo</legend><input type="checkbox"><input type="radio"></fieldset>
<button type="button">Botón</button></form><figure class="map"><svg width="9" height="9"><path d="M0 0h9"/></svg>
<figcaption>Pie</figcaption></figure><details class="experience"><summary>Más</summary><p>Texto</p></details>
<blockquote><q>Cita</q></blockquote><pre class="text"><code>código</code></pre><hr><div class="root content card">Caja</div>`;

const still = `#stage#stage, #stage#stage > div {
  background: #fff !important; border: 0 !important; box-sizing: border-box !important;
  display: block !important; margin: 0 !important; max-width: none !important;
  padding: 0 !important; position: absolute !important; top: 0 !important;
}
#stage#stage { height: 7999px !important; left: 0 !important; width: 2400px !important; z-index: 9 !important }
#stage#stage > div { overflow: hidden !important; width: 760px !important }
#stage#stage > :nth-child(1) { left: 0 !important }
#stage#stage > :nth-child(2) { left: 800px !important }
#stage#stage > :nth-child(3) { left: 1600px !important }`;

/** Opens a page with all elements, and the page's own things beside them; not yet our script. */
export async function openStage(page: Page, address: string): Promise<void> {
  const columns = [0, 1, 2].map((column) =>
    cells.flatMap((cell, index) => (index % 3 === column ? `<div>${cell}</div>` : [])).join(''),
  );
  const body = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>
    <style>${still}</style></head><body><main>${things}</main>
    <div id="stage">${columns.map((column) => `<div>${column}</div>`).join('')}</div></body></html>`;
  await serve(page, '/sitio/', { 'pagina.html': { body } });
  // All of it in one window: no bar to scroll by, which a page's direction would put elsewhere.
  await page.setViewportSize({ width: 2400, height: 8000 });
  await page.goto(new URL('/sitio/pagina.html', address).href);
}

/** Brings our script, and our sheet for elements that are still to come. */
export async function bringElements(page: Page): Promise<void> {
  await page.addStyleTag({ url: '/dist/vitrina.css' });
  await page.addScriptTag({ url: '/dist/vitrina.js', type: 'module' });
  for (const element of await page.locator('#stage [src]').all()) await settled(element);
  await settled(page.locator('[data-vitrina] > speaker-list'));
  await page.waitForLoadState('networkidle');
}

/** How each thing of the page is drawn; changes with anything that reaches it. */
export function drawnOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const outside = [...document.querySelectorAll('html, head, body, main, main *, #stage')];
    const lines = outside.flatMap((element) =>
      [null, '::before', '::after', '::marker', '::placeholder'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return [...style].map(
          (name) => `${element.localName}${pseudo ?? ''} ${name}: ${style.getPropertyValue(name)}`,
        );
      }),
    );
    const attributes = outside.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
    );
    const { adoptedStyleSheets } = document;
    return [...lines, ...attributes, `${adoptedStyleSheets.length} sheets adopted by the page`];
  });
}

/** Dresses the page in a sheet. */
async function dress(page: Page, sheet: string): Promise<void> {
  await page.evaluate(async (text) => {
    document.querySelector('style[id]')?.remove();
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent = text;
    document.head.append(style);
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, sheet);
}

/** What a sheet changes in the look of our elements. */
export interface Change {
  readonly pixels: number;
  /** Some of them: the element, and where in the picture. */
  readonly places: readonly string[];
}

/**
 * Compares the elements under a sheet with the same on a page with no more than what they take.
 * `plain` keeps the pictures of such pages.
 */
export async function changeUnder(
  page: Page,
  sheet: string,
  plain: Map<string, Buffer>,
): Promise<Change> {
  await dress(page, sheet);
  const given = await page
    .locator('panel-summary')
    .first()
    .evaluate((element, names) => {
      const style = getComputedStyle(element);
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    }, taken);
  const under = await picture(page);
  let like = plain.get(given);
  if (!like) {
    await dress(page, `#stage div > [src] { ${given} }`);
    like = await picture(page);
    plain.set(given, like);
  }
  return under.equals(like) ? { pixels: 0, places: [] } : differing(page, under, like);
}

async function picture(page: Page): Promise<Buffer> {
  await painted(page);
  return page.screenshot({ animations: 'disabled' });
}

/**
 * Counts the pixels of which a channel differs by more than a quarter of its range, and says in which
 * elements. Less is the browser's own: it does not paint each letter's edge alike twice.
 */
function differing(page: Page, under: Buffer, plain: Buffer): Promise<Change> {
  return page.evaluate(
    async (files) => {
      const [one, other] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, image.width, image.height);
        }),
      );
      const channels = other?.data ?? [];
      const differing = new Set<number>();
      one?.data.forEach((value, at) => {
        const by = Math.abs(value - (channels[at] ?? 0));
        if (by > 64) differing.add(at >> 2);
      });
      const places = new Set<string>();
      for (const pixel of [...differing].slice(0, 9000).filter((_, at) => at % 1000 === 0)) {
        const [x, y] = [pixel % (one?.width ?? 1), Math.floor(pixel / (one?.width ?? 1))];
        const element = document.elementFromPoint(x / devicePixelRatio, y / devicePixelRatio);
        places.add(`${element?.localName ?? 'nothing'} at ${x}, ${y}`);
      }
      return { pixels: differing.size, places: [...places] };
    },
    [under.toString('base64'), plain.toString('base64')],
  );
}
