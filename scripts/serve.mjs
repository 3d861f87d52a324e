// Serves examples/ at /, with dist/ and data/ beside it, under the strict policy that the elements
// support. `node scripts/serve.mjs [--port 4173]`; if the port is taken, uses the next free one.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { strictPolicy } from './strict-policy.mjs';

const root = join(import.meta.dirname, '..');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file behind a path, always inside one of the three folders; undefined for anything else. */
function fileOf(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/\0|\\|\/\./.test(path)) return undefined;
  const [, folder] = path.split('/');
  const base = folder === 'dist' || folder === 'data' ? root : join(root, 'examples');
  const file = normalize(join(base, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(base + sep) ? file : undefined;
}

async function answer(request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  const { pathname, search } = new URL(request.url, 'http://localhost');
  if (pathname === '/') return { status: 302, location: '/villa-aurora/' };
  const file = fileOf(pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found) return { status: 404 };
  if (found.isDirectory()) return { status: 302, location: `${pathname}/${search}` };
  return { status: 200, type: types[extname(file)], body: await readFile(file) };
}

const server = createServer(async (request, response) => {
  const {
    status,
    location,
    type = 'application/octet-stream',
    body,
  } = await answer(request).catch(() => ({ status: 500 }));
  const headers = {
    'content-security-policy': strictPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(location ? { location } : {}),
  };
  if (!body) {
    response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${status}\n`);
    return;
  }
  const small = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && !type.includes('png');
  const bytes = small ? brotliCompressSync(body) : body;
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': bytes.length,
    vary: 'accept-encoding',
    ...(small ? { 'content-encoding': 'br' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
});

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
let port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`Not a port: ${values.port}`);
  process.exit(1);
}

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= 65_535) throw error;
  server.listen(++port, '127.0.0.1');
});
server.on('listening', () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  console.log(`The panel on a municipality's page: ${address}/villa-aurora/panel.html`);
  console.log(`All of the example site:            ${address}/`);
  console.log('Ctrl+C ends it.');
});
server.listen(port, '127.0.0.1');
