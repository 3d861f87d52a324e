import type { Page } from '@playwright/test';
import { datasets, subjects } from '../../matrix/subjects.js';
import { serve } from './pages.js';
import { quiet, settled } from './test.js';

/**
 * Approximate heights of some elements, in windows, so that no column of the stage gets all of the
 * high ones.
 */
const high: Readonly<Record<string, number>> = {
  'panel-summary': 4,
  'actor-directory': 3,
  'alliance-network': 2,
  'experience-compare': 2,
};

/** Every element and layout, and one that cannot show anything; the highest first. */
const cells = [
  ...subjects.map(({ tag, attributes }) => {
    const own = Object.entries(attributes['2011']).map(([name, value]) => ` ${name}="${value}"`);
    const height = attributes['2011']['layout'] ? 1 : (high[tag] ?? 1);
    return [height, `<${tag} src="${datasets['2011']}"${own.join('')}></${tag}>`] as const;
  }),
  [
    1,
    `<experience-card src="${datasets.rich}" experience="feria-itinerante-villa-adverbio"></experience-card>`,
  ] as const,
  [1, '<panel-summary src="no-esta.json"></panel-summary>'] as const,
  [1, `<div data-vitrina="speaker-list" data-src="${datasets['2011']}">La página</div>`] as const,
].sort(([one], [other]) => other - one);

/** The content of each column: a cell goes to the shortest. */
function dealt(count: number): readonly string[] {
  const columns = Array.from({ length: count }, () => ({ height: 0, content: '' }));
  for (const [height, cell] of cells) {
    const lowest = columns.reduce((one, other) => (other.height < one.height ? other : one));
    lowest.height += height;
    lowest.content += `<div>${cell}</div>`;
  }
  return columns.map(({ content }) => content);
}

/** The page's own content, which our scripts must leave unchanged. */
const things = `<nav aria-label="Migas"><ol><li><a href="#">Inicio</a></li><li>Aquí</li></ol></nav>
<h1>Título</h1><h2>Otro</h2><h3>Y otro</h3><p class="small muted">Un <em>texto</em> de la <a href="#">página</a>.</p>
<ul class="list"><li>Uno</li></ul><dl class="facts"><dt>Qué</dt><dd>Esto</dd></dl>
<table><caption>Tabla</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<form class="search"><label>Buscar <input type="search"></label><select><option>Uno</option></select>
<textarea></textarea><fieldset><legend>Grupo</legend><input type="checkbox"><input type="radio"></fieldset>
<button type="button">Botón</button></form><figure class="map"><svg width="9" height="9"><path d="M0 0h9"/></svg>
<figcaption>Pie</figcaption></figure><details class="experience"><summary>Más</summary><p>Texto</p></details>
<blockquote><q>Cita</q></blockquote><pre class="text"><code>código</code></pre><hr><div class="root content card">Caja</div>`;

/** The elements' width on the stage, its background, and its classes from the page. */
export interface Stage {
  readonly width?: number;
  readonly ground?: string;
  readonly around?: string;
}

/** The stage fills the window without scroll bars, whose side depends on the page's direction. */
const stage = { width: 2400, gap: 40 };

const still = (width: number, ground: string, height: number) => `
html { background: ${ground} !important }
#stage#stage, #stage#stage > div {
  background: ${ground} !important; border: 0 !important; box-sizing: border-box !important;
  display: block !important; margin: 0 !important; max-width: none !important;
  padding: 0 !important; position: absolute !important; top: 0 !important;
}
#stage#stage {
  height: ${height - 1}px !important; left: 0 !important; width: ${stage.width}px !important;
  z-index: 9 !important;
}
#stage#stage > div { overflow: hidden !important; width: ${width}px !important }
${Array.from({ length: columnsOf(width) }, (_, at) => `#stage#stage > :nth-child(${at + 1}) { left: ${at * (width + stage.gap)}px !important }`).join('\n')}`;

const columnsOf = (width: number) => Math.floor((stage.width + stage.gap) / (width + stage.gap));

/** Opens a page with all elements and the page's own content, but without our script. */
export async function openStage(
  page: Page,
  address: string,
  { width = 760, ground = '#fff', around = '' }: Stage = {},
): Promise<void> {
  const count = columnsOf(width);
  // High enough even for the wide fallback font of some machines.
  const height = 12_000;
  const body = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>
    <style>${still(width, ground, height)}</style></head><body><main>${things}</main>
    <div id="stage">${dealt(count)
      .map((column) => `<div class="${around}">${column}</div>`)
      .join('')}</div>
    </body></html>`;
  await serve(page, '/sitio/', { 'pagina.html': { body } });
  await page.setViewportSize({ width: stage.width, height });
  await page.goto(new URL('/sitio/pagina.html', address).href);
}

/** Adds our script, and our style sheet for elements that are not yet defined. */
export async function bringElements(page: Page): Promise<void> {
  await page.addStyleTag({ url: '/dist/vitrina.css' });
  await page.addScriptTag({ url: '/dist/vitrina.js', type: 'module' });
  for (const element of await page.locator('#stage [src]').all()) await settled(element);
  await settled(page.locator('[data-vitrina] > speaker-list'));
  await quiet(page);
}
