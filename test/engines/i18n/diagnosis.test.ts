import { expect } from '@open-wc/testing';
import { loadDiagnosis } from '../../../src/i18n/diagnosis.js';

describe('the diagnosis', () => {
  it('allows only the page itself where data and page share a server', async () => {
    const params = { url: `${location.origin}/panel.json` };
    const said = (await loadDiagnosis('en')).fault({ code: 'blocked-by-csp', params });
    expect(said).to.match(/connect-src 'self'$/);
  });
});
