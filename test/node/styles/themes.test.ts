import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { canvas, contrast, pairs, schemes } from '../../../stories/support/contrast.js';
import { cssOf, identityOf, judge, rulesOf } from '../../../stories/support/identity.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const folder = 'src/styles/themes';
const themes = readdirSync(new URL(`../../../${folder}`, import.meta.url));

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#ffffff', '#e7ba61').toFixed(2), '1.81');
  });
});

describe('the themes', () => {
  it('are those of three identities', () => {
    assert.deepEqual(themes.sort(), ['gob-cl.css', 'gov-br.css', 'poncho.css']);
  });

  for (const file of themes) {
    const css = read(`${folder}/${file}`);
    const { always, byScheme } = rulesOf(css);

    it(`${file} sets documented properties on one class, and loads nothing`, () => {
      const bare = css.replaceAll(/\/\*.*?\*\//gsu, '');
      const selectors = [...bare.matchAll(/([^{};]+)\{/gu)].map(([, text = '']) => text.trim());
      const own = `:where(.vitrina-theme-${file.replace('.css', '')})`;
      assert.deepEqual(selectors, [own, '@supports (color: light-dark(red, red))', own]);
      assert.doesNotMatch(bare, /url\(|@import|@font-face/u);
      assert.doesNotMatch(bare, /[{;]\s*(?!--vitrina-)[a-z-]+:/u);
      const known = new Set(documented());
      assert.deepEqual(
        [...always.keys()].filter((name) => !known.has(name)),
        [],
      );
    });

    it(`${file} has for browsers without light-dark() the light values`, () => {
      const colors = [...always].filter(([name]) => name.startsWith('--vitrina-color-'));
      assert.deepEqual(
        byScheme.map(({ name, light }) => [name, light]),
        colors,
      );
      const all = documented().filter((name) => name.startsWith('--vitrina-color-'));
      assert.deepEqual(colors.map(([name]) => name).sort(), all.sort());
    });

    for (const scheme of schemes) {
      const color = (name: string) =>
        byScheme.find((one) => one.name === `--vitrina-color-${name}`)?.[scheme] ?? 'none';

      for (const { front, ground, least } of pairs) {
        it(`${file}, ${scheme}: ${front} stands out from ${ground}, ${least}:1`, () => {
          const unset = ground === 'surface' ? canvas[scheme] : [];
          for (const behind of [color(ground), ...unset]) {
            const found = contrast(color(front), behind);
            assert.ok(found >= least, `${color(front)} on ${behind}: ${found.toFixed(2)}`);
          }
        });
      }
    }

    it(`${file} is read and written again by the page “Tu identidad”, and found good`, () => {
      const selector = /:where\([^)]*\)/u.exec(css)?.[0];
      const plain = (text: string) => text.replaceAll(/\/\*.*?\*\/\n/gsu, '').trim();
      assert.equal(plain(cssOf(identityOf(css), selector)), plain(css));
      assert.deepEqual(
        judge(identityOf(css)).filter(({ enough }) => !enough),
        [],
      );
    });
  }
});

describe('the page “Tu identidad”', () => {
  it('names the pairs that cannot be read, and only these', () => {
    const good = identityOf(read(`${folder}/poncho.css`));
    const light = { ...good.colors.light, muted: '#999999' };
    const failing = judge({ ...good, colors: { ...good.colors, light } }).filter(
      ({ enough }) => !enough,
    );
    assert.deepEqual(
      failing.map(({ pair, scheme, ratio }) => [pair.front, scheme, ratio.toFixed(2)]),
      [['muted', 'light', '2.85']],
    );
  });
});

/** The custom properties in the table of the public API. */
function documented(): string[] {
  return [...read('docs/api.md').matchAll(/^\| `(--vitrina-[\w-]+)`/gmu)].map(
    ([, name = '']) => name,
  );
}

/** The custom properties that a tree of DTCG tokens names. */
function named(group: object, path = '-'): string[] {
  if ('$value' in group) return [path];
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value && !key.startsWith('$')
      ? named(value, `${path}-${key}`)
      : [],
  );
}

describe('the tokens', () => {
  it('are in tokens.json those of the public API', () => {
    const tokens: unknown = JSON.parse(read('src/styles/tokens.json'));
    assert.ok(typeof tokens === 'object' && tokens);
    assert.deepEqual(named(tokens).sort(), documented().sort());
  });

  it('that the styles use are those of the public API', () => {
    const files = readdirSync(new URL('../../../src', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => name.endsWith('.ts'));
    const used = files.flatMap((name) =>
      [...read(`src/${name}`).matchAll(/var\(\s*(--vitrina-[\w-]+)/gu)].map(
        ([, found = '']) => found,
      ),
    );
    const known = new Set(documented());
    assert.deepEqual(
      [...new Set(used)].filter((name) => !known.has(name)),
      [],
    );
  });
});
