import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const packages = join(import.meta.dirname, 'node_modules');

const bootstrap3 = 'bootstrap3/dist/css/bootstrap.min.css';

/** The sheets that a page links, in order. */
const files: readonly (readonly [what: string, ...files: string[]])[] = [
  ['Bootstrap 3', bootstrap3],
  ['Bootstrap 5', 'bootstrap/dist/css/bootstrap.min.css'],
  ['GOV.UK Frontend', 'govuk-frontend/dist/govuk/govuk-frontend.min.css'],
  ['USWDS', '@uswds/uswds/dist/css/uswds.min.css'],
  ['Poncho', bootstrap3, 'ar-poncho/dist/css/poncho.min.css'],
  ['gob.cl', '@gobdigital-cl/gob.cl/dist/css/gob.cl.css'],
  ['gov.br', '@govbr-ds/core/dist/core.min.css'],
];

/** A class without which GOV.UK's says nothing of text. */
export const around = 'govuk-body';

/** Fonts and imported sheets would be fetched from elsewhere; letters are the page's in any case. */
const withoutRequests = (sheet: string) =>
  sheet.replace(/@font-face\s*\{[^}]*\}/gu, '').replace(/@import\s[^;]*;/gu, '');

/** The sheets of others, as a page has them. */
export async function sheets(): Promise<[what: string, sheet: string][]> {
  const read = files.map(async ([what, ...linked]): Promise<[string, string]> => {
    const texts = linked.map((file) => readFile(join(packages, file), 'utf8'));
    return [what, withoutRequests((await Promise.all(texts)).join('\n'))];
  });
  return [...(await Promise.all(read)), ['Tailwind’s preflight', await preflight()]];
}

/** Tailwind's own compiler is what makes a sheet of it. */
async function preflight(): Promise<string> {
  const folder = join(packages, 'tailwindcss');
  const { compile } = await import(pathToFileURL(join(folder, 'dist/lib.mjs')).href);
  const source = `@layer theme, base; @import "./theme.css" layer(theme); @import "./preflight.css" layer(base);`;
  const loadStylesheet = async (id: string, base: string) => {
    const path = join(base, id);
    return { path, base: dirname(path), content: await readFile(path, 'utf8') };
  };
  const { build } = await compile(source, { base: folder, loadStylesheet });
  return build([]);
}
