import { expect } from '@open-wc/testing';
import { safeImage } from '../../../src/models/image.js';
import { ownPage, safeHref } from '../../../src/models/link.js';

const base = 'https://muni.example/datos/panel.json';

describe('safeHref', () => {
  const opened: [string, string][] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['mailto:oficina@example.org', 'mailto:oficina@example.org'],
    ['tel:+543515550100', 'tel:+543515550100'],
    ['informe.pdf', 'https://muni.example/datos/informe.pdf'],
    ['../docs/informe.pdf', 'https://muni.example/docs/informe.pdf'],
    ['/informe.pdf', 'https://muni.example/informe.pdf'],
    ['//otro.example/a', 'https://otro.example/a'],
    ['#pie', 'https://muni.example/datos/panel.json#pie'],
    ['  https://example.org/a  ', 'https://example.org/a'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    // What turns text around cannot reach the address bar as it is.
    ['https://example.org/\u202Egpj.exe', 'https://example.org/%E2%80%AEgpj.exe'],
  ];
  for (const [value, href] of opened) {
    it(`opens ${JSON.stringify(value)}`, () => expect(safeHref(value, base)).to.equal(href));
  }

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '  javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r\n:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://muni.example/1',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'view-source:https://example.org',
    'https://\u202Eexample.org',
    'https://',
    'http://[',
  ];
  for (const value of refused) {
    it(`does not open ${JSON.stringify(value)}`, () =>
      expect(safeHref(value, base)).to.equal(undefined));
  }

  it('does not let a base lend its scheme to what stands alone', () => {
    expect(safeHref('alert(1)', 'data:text/html,1')).to.equal(undefined);
    expect(safeHref('pagina.html', 'about:blank')).to.equal(undefined);
  });
});

describe('safeImage', () => {
  const cases: [string, string | undefined][] = [
    ['fotos/plaza.png', 'https://muni.example/datos/fotos/plaza.png'],
    ['https://example.org/plaza.png', 'https://example.org/plaza.png'],
    ['mailto:oficina@example.org', undefined],
    ['tel:1', undefined],
    ['data:image/svg+xml,<svg/>', undefined],
    ['javascript:alert(1)', undefined],
  ];
  for (const [value, src] of cases) {
    it(`${src ? 'shows' : 'does not show'} ${value}`, () =>
      expect(safeImage(value, base)).to.equal(src));
  }
});

describe('ownPage', () => {
  const cases: [string, string | undefined][] = [
    ['/experiencias/{id}', 'https://muni.example/experiencias/feria%20%26%201'],
    [
      'ver.html?e={id}#{id}',
      'https://muni.example/datos/ver.html?e=feria%20%26%201#feria%20%26%201',
    ],
    [' /{id}\n', 'https://muni.example/feria%20%26%201'],
    ['javascript:alert("{id}")', undefined],
    // It would be the same page for all.
    ['/experiencias', undefined],
    ['', undefined],
  ];
  for (const [template, address] of cases) {
    it(`is at ${address ?? 'no address'} for ${JSON.stringify(template)}`, () =>
      expect(ownPage(template, 'feria & 1', base)).to.equal(address));
  }
});
