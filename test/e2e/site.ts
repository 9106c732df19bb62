import type { Browser, Page } from 'playwright-core';
import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startDemo, type Demo } from '../../demo/server.js';
import { buildWidgets } from '../../demo/widgets.js';
import { emptyDatabase } from '../empty-database.js';
import { startChromium } from './chromium.js';

export interface Site {
  demo: Demo;
  browser: Browser;
  /** Opens a page, of the demo or of another origin, that notes every policy violation and error it meets. */
  open(path: string, options?: { width?: number; height?: number }): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  page: Page;
  /** Policy violations, page errors and console warnings, as they came. */
  complaints: string[];
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Test files start two at a time, and a build empties dist/: one builds, and the other waits for it. */
export async function buildOnce(): Promise<void> {
  const lock = join(
    tmpdir(),
    `rapport-build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
  );
  const mine = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (mine) {
    await buildWidgets(root, () => undefined).finally(() => rm(lock, { recursive: true, force: true }));
    return;
  }
  const since = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  // Whoever held it may have been stopped half way.
  if (Date.now() - since > 60_000) await rm(lock, { recursive: true, force: true });
  else await pause(200);
  await buildOnce();
}

/** The built bundle on the demo's own server, with an empty database, and a real Chromium. */
export async function startSite(): Promise<Site> {
  await buildOnce();
  const demo = await startDemo({ port: 0, build: false, initial: await emptyDatabase() });
  const browser = await startChromium();
  return {
    demo,
    browser,
    async open(path, { width = 1280, height = 900 } = {}) {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      await page.exposeFunction('complain', (text: string) => complaints.push(text));
      // tsx names the functions inside those that go to the page, by a helper that pages do not have.
      await page.addInitScript('globalThis.__name = (named) => named');
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { complain } = window as unknown as { complain: (text: string) => void };
          complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await page.goto(new URL(path, demo.origin).href);
      return {
        page,
        complaints,
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

/** A submission as the inbox's list gives it. */
export interface Row {
  id: string;
  receivedAt: string;
  submission: import('../../src/model/submission/submission.js').Submission;
  /** What was added to it since. */
  additions: import('../../src/model/submission/submission.js').Submission[];
}

/** The rows in the database, newest first, as the inbox reads them. */
export async function rowsOf(demo: Demo): Promise<Row[]> {
  const response = await fetch(new URL('/api/submissions', demo.origin));
  return (await response.json()) as Row[];
}
