import { contrast, pairs, schemes, type Pair, type Scheme } from './contrast.js';

export const colorNames = [
  'text',
  'muted',
  'accent',
  'on-accent',
  'surface',
  'border',
  'focus',
] as const;
export type ColorName = (typeof colorNames)[number];

/** What a theme file says: colours by scheme, and the other properties by their names. */
export interface Identity {
  readonly colors: Readonly<Record<Scheme, Readonly<Record<ColorName, string>>>>;
  readonly others: ReadonlyMap<string, string>;
}

const colorPrefix = '--vitrina-color-';
const known = '@supports (color: light-dark(red, red))';

const declarations = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );

/** The rules of a theme file: those for every browser, and those by the page's colour scheme. */
export function rulesOf(css: string) {
  const [always = '', byScheme = ''] = css.split('@supports');
  const byName = [...declarations(byScheme)].map(([name, value]) => {
    const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value) ?? [];
    if (!light || !dark) throw new TypeError(`${name}: ${value}`);
    return { name, light, dark };
  });
  return { always: declarations(always), byScheme: byName };
}

/** Reads a theme file. */
export function identityOf(css: string): Identity {
  const { always, byScheme } = rulesOf(css);
  const color = (name: ColorName, scheme: Scheme) => {
    const found = byScheme.find((one) => one.name === colorPrefix + name);
    if (!found) throw new TypeError(`The theme has no ${name}`);
    return found[scheme];
  };
  const of = (scheme: Scheme) => ({
    text: color('text', scheme),
    muted: color('muted', scheme),
    accent: color('accent', scheme),
    'on-accent': color('on-accent', scheme),
    surface: color('surface', scheme),
    border: color('border', scheme),
    focus: color('focus', scheme),
  });
  const others = [...always].filter(([name]) => !name.startsWith(colorPrefix));
  return { colors: { light: of('light'), dark: of('dark') }, others: new Map(others) };
}

const lines = (of: readonly (readonly [string, string])[], indent: string) =>
  of.map(([name, value]) => `${indent}${name}: ${value};\n`).join('');

/** Writes a theme file: first what every browser knows, then the colours by the page's scheme. */
export function cssOf({ colors, others }: Identity, selector = ':root'): string {
  const always = colorNames.map((name) => [colorPrefix + name, colors.light[name]] as const);
  const byScheme = colorNames.map(
    (name) =>
      [colorPrefix + name, `light-dark(${colors.light[name]}, ${colors.dark[name]})`] as const,
  );
  const set = [...others].filter(([, value]) => value.trim());
  return (
    `${selector} {\n${lines([...always, ...set], '  ')}}\n` +
    `${known} {\n  ${selector} {\n${lines(byScheme, '    ')}  }\n}\n`
  );
}

/** The same for one scheme, as the declarations of one element. */
export function declarationsOf({ colors, others }: Identity, scheme: Scheme): string {
  const own = colorNames.map((name) => [colorPrefix + name, colors[scheme][name]] as const);
  const set = [...others].filter(([, value]) => value.trim());
  return `color-scheme: ${scheme}; ${lines([...own, ...set], '')}`;
}

export interface Judged {
  readonly pair: Pair;
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly enough: boolean;
}

/** Every pair in both schemes, with the contrast it has. */
export function judge({ colors }: Identity): readonly Judged[] {
  return schemes.flatMap((scheme) =>
    pairs.map((pair) => {
      const ratio = contrast(colors[scheme][pair.front], colors[scheme][pair.ground]);
      return { pair, scheme, ratio, enough: ratio >= pair.least };
    }),
  );
}
