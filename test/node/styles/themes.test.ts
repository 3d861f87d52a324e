import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CSSResult } from 'lit';
import { transform, type Selector, type Visitor } from 'lightningcss';
import { canvas, contrast, pairs, schemes } from '../../../stories/support/contrast.js';
import { cssOf, identityOf, judge, rulesOf } from '../../../stories/support/identity.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const folder = 'src/styles/themes';
const themes = readdirSync(new URL(`../../../${folder}`, import.meta.url));

/** Walks through a sheet, and gives it as it is written again, without comments. */
function walked(css: string, visitor: Visitor<never> = {}): string {
  return String(transform({ filename: 'sheet.css', code: Buffer.from(css), visitor }).code);
}

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
      const known = new Set(documented());
      const rules: string[] = [];
      const selectors: Selector[] = [];
      const strangers: unknown[] = [];
      walked(css, {
        Rule: ({ type }) => void rules.push(type),
        Selector: (selector) => void selectors.push(selector),
        Declaration(one) {
          if (one.property !== 'custom' || !known.has(one.value.name)) strangers.push(one);
        },
        Url: (url) => void strangers.push(url),
      });
      assert.deepEqual(rules, ['style', 'supports', 'style']);
      const name = { type: 'class', name: `vitrina-theme-${file.replace('.css', '')}` };
      const own = [{ type: 'pseudo-class', kind: 'where', selectors: [[name]] }];
      assert.deepEqual(selectors, [own, own]);
      assert.deepEqual(strangers, []);
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
      const selector = `:where(.vitrina-theme-${file.replace('.css', '')})`;
      assert.equal(walked(cssOf(identityOf(css), selector)), walked(css));
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

  it('that the styles use are those of the public API', async () => {
    const files = readdirSync(new URL('../../../src', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => name.endsWith('.styles.ts') || /^styles.[\w-]+\.ts$/u.test(name));
    const used = new Set<string>();
    for (const file of files) {
      const module: object = await import(`../../../src/${file.replace('.ts', '.js')}`);
      for (const sheet of Object.values(module).flat(Infinity)) {
        if (!(sheet instanceof CSSResult)) continue;
        walked(sheet.cssText, { Variable: ({ name }) => void used.add(name.ident) });
      }
    }
    const tokens = [...used].filter((name) => name.startsWith('--vitrina-'));
    assert.ok(tokens.length > 10, tokens.join());
    const known = new Set(documented());
    assert.deepEqual(
      tokens.filter((name) => !known.has(name)),
      [],
    );
  });
});
