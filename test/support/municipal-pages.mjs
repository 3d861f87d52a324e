// Whole pages around the built files, as a municipality's server sends them: under the strict
// policy, which is why they have no inline scripts.
import { URLSearchParams } from 'node:url';
import { framingPolicy, strictPolicy } from '../../scripts/strict-policy.mjs';

const data = '/data/panel-02/panel-02.dataset.json';
const experience = 'inversion-privada-callao';
const modules = '<script type="module" src="/dist/vitrina.js?ver=6.5"></script>';
const classic = '<script defer src="/dist/vitrina.classic.js"></script>';

const elements = `
  <panel-summary src="${data}"><p>Lo que la página ya dice</p></panel-summary>
  <div data-vitrina="speaker-list" data-src="${data}" data-heading-level="3"><p>Quiénes participaron</p></div>
  <div data-vitrina="event-summary" data-src="no-esta.json"><p>Lo que queda</p></div>
  <section lang="pt-BR"><experience-card src="${data}" experience="${experience}"></experience-card></section>`;

const query = new URLSearchParams({
  element: 'experience-card',
  src: data,
  experience,
  lang: 'en',
});
const frame = `
  <iframe data-vitrina-iframe title="Experience" width="400" height="150"
    src="/dist/iframe.html?${String(query).replaceAll('&', '&amp;')}"></iframe>
  <script async src="/dist/vitrina-iframe.js"></script>`;

const page = (head, body) => `<!doctype html>
<html lang="es">
  <head><meta charset="utf-8"><title>Página</title><script src="escucha.js"></script>${head}</head>
  <body>${body}</body>
</html>`;

const files = {
  'modulos.html': page(modules, elements),
  'clasico.html': page(`<script src="amd.js"></script>${classic}`, elements),
  'ambos.html': page(modules + classic, elements),
  'marco.html': page('', frame),
  // Records the page's messages from the start.
  'escucha.js': `window.said = [];
    ['error', 'warn', 'info'].forEach(function (level) {
      console[level] = function () {
        var words = [].filter.call(arguments, function (one) { return typeof one === 'string' });
        window.said.push(level + ' ' + words.join(' '));
      };
    });
    addEventListener('error', function (event) { window.said.push('uncaught ' + event.message) });
    addEventListener('unhandledrejection', function (event) { window.said.push('uncaught ' + event.reason) });
    document.addEventListener('securitypolicyviolation', function (event) {
      window.said.push('policy ' + event.effectiveDirective + ' ' + event.blockedURI);
    });`,
  'amd.js': `window.asked = [];
    window.define = function () { window.asked.push([].slice.call(arguments)) };
    window.define.amd = {};`,
};

/** Serves the pages under /municipio/ in the test runner. */
export const municipalPages = {
  name: 'municipal-pages',
  serve({ path }) {
    const name = path.replace(/^\/municipio\//u, '');
    if (name === path || !Object.hasOwn(files, name)) return undefined;
    const policy = name === 'marco.html' ? framingPolicy : strictPolicy;
    const headers = { 'content-security-policy': policy };
    return { body: files[name], type: name.endsWith('.js') ? 'js' : 'html', headers };
  },
};
