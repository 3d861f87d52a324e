/* global document, PerformanceObserver, requestAnimationFrame, window */
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../../scripts/browsers.mjs';

const screen = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
const kbps = 1000 / 8;
/** Milliseconds per request, bytes per second, and the slowdown factor of the processor. */
const slow = { latency: 400, throughput: 400 * kbps, processor: 6 };
/** A page is at rest after this many milliseconds without a request. */
const quiet = 1000;

export async function openBrowser() {
  return chromium.launch({ executablePath: await requireChromium(), args: chromiumFlags });
}

/**
 * A first visit on a slow phone. Resolves with the times in milliseconds of the largest paint
 * (`largest`) and of the panel (`stands`; on the static page its largest paint), the layout
 * `shift`, and the number of files and bytes as transferred until then (`toPanel`) and until the
 * page was at rest (`atRest`).
 */
export function visitSlowly(browser, url) {
  return visit(browser, async (tab, devtools, atRest) => {
    await tab.addInitScript(observe);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.throughput,
      uploadThroughput: slow.throughput,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
    await tab.goto(url);
    await tab.evaluate(() => window.paintBench.panel);
    await atRest();
    const { largest, shift, shown, requests } = await tab.evaluate(() => window.paintBench.seen());
    if (largest.ofHeading) throw new Error(`The largest paint is not the panel's: ${url}`);
    const hasty = requests.find(({ duration }) => duration < slow.latency);
    if (hasty) throw new Error(`It took only ${hasty.duration.toFixed(0)} ms: ${hasty.name}`);
    const stands = shown ?? largest.time;
    return {
      largest: largest.time,
      stands,
      shift,
      toPanel: sumOf(requests.filter(({ startTime }) => startTime < stands)),
      atRest: sumOf(requests),
    };
  });
}

/**
 * A first visit without throttling. Resolves with the main thread's processor time in milliseconds.
 */
export function visitForCPU(browser, url) {
  return visit(browser, async (tab, devtools, atRest) => {
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(url);
    await atRest();
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  });
}

/**
 * One visit with an empty cache. Fails if one of our elements is not drawn when the page is at
 * rest.
 */
async function visit(browser, measure) {
  const context = await browser.newContext(screen);
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  const measured = await measure(tab, devtools, watchRequests(tab));
  const stands = await tab.evaluate(
    () => document.querySelector('panel-summary')?.matches(':state(ready)') ?? true,
  );
  if (!stands) throw new Error(`The panel does not stand: ${tab.url()}`);
  await context.close();
  return measured;
}

/**
 * Returns a function that waits until the page has had no request for a while. It waits outside the
 * page, so that it costs the page no work.
 */
function watchRequests(tab) {
  let inFlight = 0;
  let since = 0;
  const count = (change) => () => {
    inFlight += change;
    since = performance.now();
  };
  tab.on('request', count(1));
  tab.on('requestfinished', count(-1));
  tab.on('requestfailed', count(-1));
  return async () => {
    since = performance.now();
    while (inFlight > 0 || performance.now() - since < quiet) await setTimeout(50);
  };
}

function sumOf(requests) {
  return {
    files: requests.length,
    bytes: requests.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

/** Runs in the page before it loads. Sets up a promise of the panel and the measurements. */
function observe() {
  const largest = { time: 0, ofHeading: false };
  let shift = 0;
  let shown;
  const panel = new Promise((resolve) => {
    window.addEventListener('vitrina-load', () => {
      shown ??= performance.now();
      resolve();
    });
    window.addEventListener('load', () => document.querySelector('panel-summary') ?? resolve());
  });
  const paints = (entries) => {
    for (const { startTime, element } of entries) {
      largest.time = startTime;
      // The browser does not name elements inside a shadow root.
      largest.ofHeading = element?.localName === 'h1';
    }
  };
  const observer = new PerformanceObserver((list) => paints(list.getEntries()));
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const seen = async () => {
    // A paint is reported some frames later.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    paints(observer.takeRecords());
    // A preloaded file may be listed twice: when it arrived and when it was used.
    const requests = new Map();
    for (const type of ['navigation', 'resource']) {
      for (const { name, startTime, duration, encodedBodySize } of performance.getEntriesByType(
        type,
      )) {
        if (!requests.has(name)) requests.set(name, { name, startTime, duration, encodedBodySize });
      }
    }
    return { largest, shift, shown, requests: [...requests.values()] };
  };
  window.paintBench = { panel, seen };
}
