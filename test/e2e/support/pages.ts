import type { Page } from '@playwright/test';

export { framingPolicy, strictPolicy } from '../../../scripts/strict-policy.mjs';

export const panelData = '/data/panel-02/panel-02.dataset.json';

interface Made {
  readonly body: string | Buffer;
  readonly contentType?: string;
  /** Without one, the page has no Content Security Policy. */
  readonly policy?: string;
}

/** Serves files under addresses of the test's server, and answers 404 to everything else there. */
export async function serve(
  page: Page,
  folder: string,
  files: Readonly<Record<string, Made>>,
): Promise<void> {
  await page.route(`**${folder}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files[decodeURIComponent(pathname.slice(folder.length))];
    if (!file) return route.fulfill({ status: 404, body: 'Not found' });
    const { body, contentType = 'text/html; charset=utf-8', policy } = file;
    const headers = { 'content-type': contentType };
    return route.fulfill({
      body,
      headers: policy ? { ...headers, 'content-security-policy': policy } : headers,
    });
  });
}
