import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dataset, pagesOf } from './pages.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves the dataset and, for each build by name, its pages (`/A/0.html`) and its files
 * (`/A/dist/…`), compressed with brotli at its best level. A build is a folder `dist` and
 * optionally `busy`: milliseconds that its core spends in a busy loop. Resolves with `close` and
 * the address of every page, by build and variant.
 */
export async function serve(builds) {
  const texts = new Map([[`/${dataset}`, await readFile(dataset, 'utf8')]]);
  const addresses = new Map();
  for (const [build, { dist }] of builds) {
    const pages = await pagesOf(dist, `/${build}/dist/`);
    const paths = [...pages.values()].map((html, index) => {
      texts.set(`/${build}/${index}.html`, html);
      return `/${build}/${index}.html`;
    });
    addresses.set(build, new Map([...pages.keys()].map((name, index) => [name, paths[index]])));
  }

  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const answer = (body) => {
      compressed.set(pathname, body);
      response.writeHead(200, {
        'content-type': types[extname(pathname)],
        'content-encoding': 'br',
        'content-length': body.length,
      });
      response.end(body);
    };
    if (compressed.has(pathname)) return answer(compressed.get(pathname));
    const read = texts.get(pathname) ?? fileOf(builds, pathname);
    return Promise.resolve(read).then(
      (text) => answer(brotliCompressSync(text)),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    addressOf: (build, name) => origin + addresses.get(build).get(name),
    close: () => server.close(),
  };
}

async function fileOf(builds, pathname) {
  const [, build, folder, ...rest] = normalize(pathname).split('/');
  const { dist, busy } = builds.get(build) ?? {};
  if (!dist || folder !== 'dist') throw new Error(`Not served: ${pathname}`);
  const file = rest.join('/');
  const text = await readFile(join(dist, file), 'utf8');
  return busy && file === 'chunks/core.js' ? busyLoop(busy) + text : text;
}

function busyLoop(milliseconds) {
  return `for (const end = performance.now() + ${milliseconds}; performance.now() < end;);\n`;
}
