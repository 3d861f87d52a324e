import { expect } from '@open-wc/testing';
import { reportIn } from '../../src/controllers/report.js';
import { Fault, type FaultCode } from '../../src/fault.js';

const helps: Readonly<Record<FaultCode, boolean>> = {
  'missing-source': false,
  'network-or-cors': true,
  'blocked-by-csp': false,
  http: true,
  timeout: true,
  'not-json': true,
  'wrong-schema': false,
  'unsupported-version': false,
  'id-not-found': false,
  'too-large': false,
  internal: true,
};

describe('a report', () => {
  for (const [name, helped] of Object.entries(helps)) {
    it(`${helped ? 'has' : 'has no'} use for a retry after ${name}`, async () => {
      const code = Object.keys(helps).find((one): one is FaultCode => one === name);
      const report = await reportIn('es', document.createElement('panel-summary'));
      expect(report.canRetry(new Fault(code ?? 'internal'))).to.equal(helped);
    });
  }

  it('has no use for one where the mistake stands in the page', async () => {
    const report = await reportIn('es', document.createElement('panel-summary'));
    expect(report.canRetry(new Fault('not-json', { where: 'inline' }))).to.equal(false);
  });

  const written: readonly [markup: string, said: readonly string[]][] = [
    ['<x-el></x-el>', ['<x-el> id-not-found', ' panel="a".', 'en el atributo panel uno']],
    [
      '<div data-vitrina="x-el"><x-el></x-el></div>',
      ['<div data-vitrina="x-el"> id', ' data-panel="a".', 'en el atributo data-panel uno'],
    ],
  ];
  for (const [markup, said] of written) {
    it(`names what the page has written: ${markup}`, async () => {
      const page = document.createElement('div');
      page.innerHTML = markup;
      const report = await reportIn('es', page.querySelector('x-el') ?? page);
      const lines: unknown[] = [];
      const { error } = console;
      console.error = (line: unknown) => lines.push(line);
      try {
        report.fault(new Fault('id-not-found', { kind: 'panel', id: 'a', ids: ['b'] }));
      } finally {
        console.error = error;
      }
      for (const part of said) expect(lines.join()).to.contain(part);
    });
  }
});
