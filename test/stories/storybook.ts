import { existsSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';

const built = join(import.meta.dirname, '../../storybook-static');
const origin = 'http://storybook.localhost';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** What the built Storybook holds, in the order of its sidebar. */
export function entries(type: Entry['type']): readonly Entry[] {
  const index = join(built, 'index.json');
  if (!existsSync(index)) throw new Error('There is no storybook-static: npm run build-storybook');
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(entries).filter((entry) => entry.type === type);
}

/** Storybook's own account of a story: rendered, played, and looked at by axe. */
export interface Account {
  readonly status: string;
  readonly thrown: readonly string[];
  readonly findings: readonly string[];
  /** Axe has looked: without its add-on nothing would be found in any story. */
  readonly audited: boolean;
}

interface Channel {
  on(event: string, listener: (value: unknown) => void): void;
  off(event: string, listener: (value: unknown) => void): void;
  emit(event: string, value: unknown): void;
}

declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  }
}

export class Desk {
  /** What the console and the network have said since the last story. */
  readonly troubles: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.troubles.push(`${message.text()} ${message.location().url}`);
    });
  }

  /** Opens the desk without a story on it, in the state of the toolbars that is asked for. */
  async open(globals = ''): Promise<void> {
    await this.page.context().route('**', async (route) => {
      const { origin: asked, pathname } = new URL(route.request().url());
      if (asked !== origin) {
        this.troubles.push(`a request to another host: ${asked}`);
        return route.abort();
      }
      const path = normalize(join(built, decodeURIComponent(pathname)));
      if (path.startsWith(built + sep) && existsSync(path)) return route.fulfill({ path });
      return route.fulfill({ status: 404, body: 'Not found' });
    });
    // A story that there is not: each of those that are comes as a change.
    await this.page.goto(`${origin}/iframe.html?id=none&globals=${globals}`);
    await this.page.getByText("Couldn't find story matching").waitFor();
    this.troubles.length = 0;
  }

  /** Shows a story and waits until Storybook says that it has finished with it. */
  show(id: string): Promise<Account> {
    return this.page.evaluate((id) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) throw new Error('Storybook has no channel.');
      interface Finished {
        storyId: string;
        status: string;
        reporters: { type: string; result: { violations?: Violation[]; error?: unknown } }[];
      }
      interface Violation {
        id: string;
        nodes: { target: unknown; failureSummary?: string }[];
      }
      return new Promise<Account>((resolve) => {
        const thrown: string[] = [];
        // Some print the whole of the page.
        const failed = (value: unknown) => thrown.push(JSON.stringify(value).slice(0, 400));
        const failures = [
          'playFunctionThrewException',
          'storyErrored',
          'storyMissing',
          'storyThrewException',
          'unhandledErrorsWhilePlaying',
        ];
        const finished = (value: unknown) => {
          const { storyId, status, reporters } = value as Finished;
          if (storyId !== id) return;
          channel.off('storyFinished', finished);
          for (const event of failures) channel.off(event, failed);
          const audits = reporters.filter(({ type }) => type === 'a11y');
          const findings = audits.flatMap(({ result: { violations = [], error } }) => [
            ...(error ? [JSON.stringify(error)] : []),
            ...violations.flatMap(({ id: rule, nodes }) =>
              nodes.map(({ target, failureSummary = '' }) =>
                `${rule}: ${String(target)} ${failureSummary}`.replaceAll(/\s+/gu, ' '),
              ),
            ),
          ]);
          resolve({ status, thrown, findings, audited: audits.length > 0 });
        };
        channel.on('storyFinished', finished);
        for (const event of failures) channel.on(event, failed);
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      });
    }, id);
  }
}

/** One page for all the stories of a worker: only the story changes, as under a designer's hand. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      const desk = new Desk(page);
      await desk.open();
      await use(desk);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
