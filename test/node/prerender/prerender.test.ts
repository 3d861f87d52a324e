import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readDataset } from '../../../src/dataset/read.js';
import { version } from '../../../src/elements/version.js';
import { Fault } from '../../../src/fault.js';
import {
  isPrerenderedTag,
  prerender,
  prerenderedTags,
  type PrerenderedTag,
  type PrerenderOptions,
} from '../../../src/prerender/prerender.js';
import { content } from '../../e2e/support/document.js';

const file = (path: string): any =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const panel2011 = file('data/panel-02/panel-02.dataset.json');
const rich = file('data/rich/rich.dataset.json');
const src = '/datos/panel.json';

const drawn = (
  tag: PrerenderedTag,
  value: unknown = panel2011,
  attributes: Readonly<Record<string, string>> = {},
  more: Partial<PrerenderOptions> = {},
) => prerender(tag, readDataset(value).dataset, { src, attributes, ...more });

const textOf = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string =>
  nodes
    .map((node) =>
      'childNodes' in node ? ` ${textOf(node.childNodes)} ` : 'value' in node ? node.value : '',
    )
    .join('')
    .replace(/\s+/gu, ' ');
const words = (html: string) => textOf(parseFragment(html).childNodes);

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `“${part.slice(0, 80)}” stands in its place`);
    from = at + part.length;
  }
}

const everyCase: readonly (readonly [PrerenderedTag, unknown, Readonly<Record<string, string>>])[] =
  [
    ...(prerenderedTags as PrerenderedTag[]).flatMap((tag) => [
      [tag, panel2011, {}] as const,
      [
        tag,
        rich,
        {
          panel: tag === 'panel-summary' || tag === 'panel-citation' ? 'panel-01' : '',
          event: rich.events[0].id,
          ...(tag === 'experience-card' ? { experience: rich.experiences[0].id } : {}),
          layout: 'card',
          format: 'bibtex',
          lang: 'pt-BR',
        },
      ] as const,
    ]),
  ].filter(([tag, value]) => tag !== 'experience-card' || value === rich);

describe('what is written for an element', () => {
  it('is there for every element that draws', () => {
    const folders = readdirSync(new URL('../../../src/elements', import.meta.url), {
      withFileTypes: true,
    });
    const tags = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
    assert.deepEqual(
      tags.filter((tag) => !isPrerenderedTag(tag) && tag !== 'vitrina-data'),
      [],
    );
    assert.equal(isPrerenderedTag('constructor'), false);
  });

  for (const [tag, value, attributes] of everyCase) {
    const of = value === rich ? 'the rich dataset, in Portuguese' : 'the panel of 2011';
    it(`has nothing of the element itself on it: ${tag}, ${of}`, async () => {
      const { html, snippet, jsonLd } = await drawn(tag, value, attributes);
      assert.match(html, /\S/u);
      assert.doesNotMatch(
        html,
        /<!--|\s(part|class|style|on\w+)=|<(script|style|button|input|output|slot)\b/u,
      );
      assert.doesNotMatch(html, /undefined|\[object|page\.invalid|null/u);
      assert.doesNotMatch(snippet + jsonLd, /page\.invalid/u);
      assert.match(html, /<h[1-6]\b/u);
      assert.equal(html, (await drawn(tag, value, attributes)).html, 'the same each time');
      for (const [, id] of html.matchAll(/ id="([^"]*)"/gu)) {
        assert.equal(html.split(` id="${id}"`).length, 2, `${id} is there once`);
      }
      for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/gu)) {
        assert.match(href, /^(https?:\/\/|mailto:|tel:|\/|\.\.?\/)/u);
      }
      // What a parser makes of it is what was written: nothing is nested as HTML does not allow.
      const open = html.match(/<[a-z]\w*/gu)?.length ?? 0;
      assert.equal(tagsIn(parseFragment(html).childNodes), open);
    });
  }

  it('is the whole document of 2011, in its order', async () => {
    const { html } = await drawn('panel-summary');
    expectInOrder(words(html), content);
    assert.match(html, /<h2 id="panel-02"><small>Panel 02<\/small> Asociativismo/u);
    assert.match(html, /<footer>\s*<p><small>Documento de origen:/u);
  });

  it('folds what the element folds, and leaves nothing out', async () => {
    const folded = await drawn('panel-summary', panel2011, { 'show-experiences': 'cards' });
    assert.equal(folded.html.match(/<details>/gu)?.length, 5);
    expectInOrder(words(folded.html), content);
    const none = await drawn('panel-summary', panel2011, { 'show-experiences': 'none' });
    assert.doesNotMatch(none.html, /Inversión Privada/u);
  });

  it('compares once, without the choice of what to compare', async () => {
    const { html } = await drawn('experience-compare');
    assert.doesNotMatch(html, /<details/u);
    assert.equal(html.split('Inversión Privada de Proyectos').length, 2);
    assert.equal(html.match(/<th scope="col">/gu)?.length, 6);
  });

  it('has its headings where the page wants them', async () => {
    const { html } = await drawn('panel-summary', panel2011, { 'heading-level': '3' });
    assert.deepEqual([...new Set(html.match(/<h\d/gu))], ['<h3', '<h4', '<h5']);
  });

  it('speaks the language asked for, and marks what is in another', async () => {
    const { html, snippet } = await drawn('panel-summary', panel2011, { lang: 'en' });
    assert.match(html, /<h3>Introduction<\/h3>/u);
    assert.match(html, /<small>Panel 02<\/small> <span lang="es">Asociativismo/u);
    assert.match(snippet, /<panel-summary src="\/datos\/panel\.json" lang="en">/u);
    const around = await drawn('panel-summary', panel2011, {}, { lang: 'pt-PT' });
    assert.match(around.html, /<h3>Introdução<\/h3>/u);
    const unknown = await drawn('panel-summary', panel2011, {}, { lang: 'de' });
    assert.match(unknown.html, /<h3>Introducción<\/h3>/u);
  });

  it('leads to the pages that the experiences have', async () => {
    const { html } = await drawn('experience-list', panel2011, {
      'link-template': 'ver/{id}?x=1',
    });
    assert.match(
      html,
      /<h2 id="inversion-privada-callao"><a href="ver\/inversion-privada-callao\?x=1">/u,
    );
    assert.doesNotMatch(html, /<details>/u);
  });

  it('opens nothing that the one gate refuses, and writes no markup from data', async () => {
    const hostile = structuredClone(panel2011);
    hostile.sources[0].url = 'javascript:alert(1)';
    hostile.panels[0].title = '</h2><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { html, snippet } = await drawn('panel-summary', hostile);
    assert.doesNotMatch(html, /javascript:|<script|<img/u);
    assert.match(html, /&lt;script&gt;alert\(1\)/u);
    assert.equal(snippet.match(/<script/gu)?.length, 2, 'the two of our own');
  });

  it('keeps ids that the page has elsewhere for the page', async () => {
    const takenIds = new Set(['panel-02']);
    const { html } = await drawn('panel-summary', panel2011, {}, { takenIds });
    assert.doesNotMatch(html, /id="panel-02"/u);
  });

  it('says so where there is nothing to show yet', async () => {
    const none = { ...panel2011, panels: [{ id: 'vacio', title: 'Vacío' }], experiences: [] };
    assert.equal(
      (await drawn('experience-list', none)).html,
      '<p>Todavía no hay experiencias publicadas.</p>',
    );
  });

  it('says which ids there are where the one asked for is not', async () => {
    await assert.rejects(drawn('panel-summary', panel2011, { panel: 'otro' }), (error: unknown) => {
      assert.ok(error instanceof Fault);
      assert.equal(error.code, 'id-not-found');
      assert.deepEqual(error.params['ids'], ['panel-02']);
      return true;
    });
  });
});

describe('what is to be pasted', () => {
  it('asks early for core and dataset, then has article and data', async () => {
    const { html, jsonLd, snippet } = await drawn('speaker-list', panel2011, { panel: 'panel-02' });
    const lines = snippet.split('\n');
    const folder = `/vitrina/${version}/`;
    assert.deepEqual(lines.slice(0, 5), [
      `<link rel="modulepreload" href="${folder}chunks/core.js" />`,
      '<link rel="preload" as="fetch" crossorigin href="/datos/panel.json" />',
      `<link rel="stylesheet" href="${folder}vitrina.css" />`,
      `<script type="module" src="${folder}vitrina.js"></script>`,
      '<speaker-list src="/datos/panel.json" panel="panel-02" lang="es">',
    ]);
    assert.equal(lines[5], `  ${html.split('\n')[0] ?? ''}`);
    const data = lines.at(-2) ?? '';
    assert.equal(
      data,
      `<script type="application/ld+json" id="vitrina-egm-2011-panel-02">${jsonLd}</script>`,
    );
    assert.equal(JSON.parse(jsonLd)['@context'], 'https://schema.org');
  });

  it('asks early for the modules that a build has for the element', async () => {
    const modules = ['vitrina.js', 'chunks/core.js', 'chunks/speaker-list-1a2b.js'];
    const { snippet } = await drawn('speaker-list', panel2011, {}, { modules, base: '/v' });
    assert.deepEqual(
      [...snippet.matchAll(/<link rel="modulepreload" href="\/v\/([^"]*)" \/>/gu)].map(
        ([, path]) => path,
      ),
      modules,
    );
  });

  it('has whole addresses in the data where the page has told its own', async () => {
    const url = 'https://muni.example/panel';
    const { jsonLd } = await drawn('panel-summary', panel2011, {}, { url });
    assert.match(jsonLd, /"@id":"https:\/\/muni\.example\/panel#panel\/panel-02"/u);
    assert.match(jsonLd, /"url":"https:\/\/muni\.example\/datos\/resumen-panel-02\.txt"/u);
  });
});

function tagsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): number {
  return nodes
    .map((node) => ('childNodes' in node ? 1 + tagsIn(node.childNodes) : 0))
    .reduce((sum, count) => sum + count, 0);
}
