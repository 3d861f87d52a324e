import type { CDPSession, Page } from '@playwright/test';

const clients = new WeakMap<Page, Promise<CDPSession>>();

async function clientOf(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  return client;
}

/** What is still in a page's memory after a garbage collection. */
export async function alive(page: Page): Promise<Record<'listeners' | 'nodes' | 'bytes', number>> {
  const opening = clients.get(page) ?? clientOf(page);
  clients.set(page, opening);
  const client = await opening;
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), bytes: usedSize };
}
