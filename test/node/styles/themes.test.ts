import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const declarations = (css: string) =>
  new Map(
    [...css.matchAll(/(--[\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );

/** The rules of a theme: those for every browser, and those by the page's colour scheme. */
function rules(css: string) {
  const [always = '', byScheme = ''] = css.split('@supports');
  const pairs = [...declarations(byScheme)].map(([name, value]) => {
    const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value) ?? [];
    assert.ok(light && dark, `${name}: ${value}`);
    return { name, light, dark };
  });
  return { always: declarations(always), pairs };
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  assert.match(color, /^#[\da-f]{6}$/u);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What a page is that has not taken over the theme's ground: the browsers' `Canvas`. */
const canvas = { light: ['#ffffff'], dark: ['#121212', '#1c1b22', '#1e1e1e'] };

/** The lowest contrast that each colour may have on the ground, by what it draws. */
const onGround = {
  text: 4.5,
  muted: 4.5, // secondary text; the line under a field
  accent: 4.5, // links and buttons; the line under a field with the focus
  focus: 3,
};

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
    const { always, pairs } = rules(css);

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
        pairs.map(({ name, light }) => [name, light]),
        colors,
      );
      const all = documented().filter((name) => name.startsWith('--vitrina-color-'));
      assert.deepEqual(colors.map(([name]) => name).sort(), all.sort());
    });

    for (const scheme of ['light', 'dark'] as const) {
      const color = (name: string) =>
        pairs.find((pair) => pair.name === `--vitrina-color-${name}`)?.[scheme] ?? 'none';

      for (const [name, least] of Object.entries(onGround)) {
        it(`${file}, ${scheme}: ${name} stands out from the ground, ${String(least)}:1`, () => {
          for (const ground of [color('surface'), ...canvas[scheme]]) {
            const found = contrast(color(name), ground);
            assert.ok(found >= least, `${color(name)} on ${ground}: ${found.toFixed(2)}`);
          }
        });
      }

      it(`${file}, ${scheme}: what is written on the accent can be read, 4.5:1`, () => {
        const found = contrast(color('on-accent'), color('accent'));
        assert.ok(found >= 4.5, `${color('on-accent')} on ${color('accent')}: ${found.toFixed(2)}`);
      });
    }
  }
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
