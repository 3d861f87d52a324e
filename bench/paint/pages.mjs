// The pages to visit: a heading and the panel, nothing else, so that the largest paint is the
// panel's.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const dataset = 'data/panel-02/panel-02.dataset.json';

/** The ways to put our panel into a page, in the order of the report. */
export const variants = ['bare tag', 'with preload', 'pre-rendered'];

/**
 * Returns the HTML of every variant, and of the same panel as static HTML, by the name of the
 * variant. The text comes from the build's own command. `base` is the address of the build's
 * folder.
 */
export async function pagesOf(dist, base) {
  const command = async (...options) => {
    const all = [join(dist, 'node/vitrina.js'), ...options, '--src', `/${dataset}`, '--base', base];
    const { stdout } = await promisify(execFile)(process.execPath, all);
    return pageOf(stdout);
  };
  const [article, ...ours] = await Promise.all([
    command('prerender', dataset, '--print', 'article'),
    command('snippets', '--print', 'plain'),
    command('snippets', '--print', 'preload'),
    command('prerender', dataset, '--print', 'snippet'),
  ]);
  return new Map([['static HTML', article], ...variants.map((name, index) => [name, ours[index]])]);
}

/**
 * Builds a page from the command's output, as we recommend: links in the head, everything else in
 * the body.
 */
function pageOf(printed) {
  const links = /^<link .*>\n/gmu;
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Panel</title>
<link rel="icon" href="data:,">
${(printed.match(links) ?? []).join('')}</head>
<body>
<h1>Panel</h1>
${printed.replaceAll(links, '')}</body>
</html>
`;
}
