import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { startChromium } from './chromium.js';

/** A story, or the page that documents a component. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  tags: readonly string[];
}

/** What came of opening a story. */
export interface Seen {
  /** Errors while it was rendered or played, and what axe found. */
  faults: string[];
  /** Warnings and errors in the console, and requests to anywhere else. */
  complaints: string[];
  /** Words on the page, those in shadow roots too. */
  words: string;
  /** True where the author's own content stands in place of a widget. */
  refused: boolean;
  /** Pixels that a window of 320 px would scroll sideways. */
  sideways: number;
}

export interface Storybook {
  entries: readonly Entry[];
  open(entry: Entry): Promise<Seen>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function build(folder: string): Promise<void> {
  const node = async (script: string, ...args: string[]) =>
    run(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
      maxBuffer: 1e8,
    });
  await node('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
  await node(
    'storybook/dist/bin/dispatcher.js',
    'build',
    '--preview-only',
    '--loglevel',
    'warn',
    '-o',
    folder,
  );
}

async function serve(folder: string) {
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://localhost');
    readFile(join(folder, pathname)).then(
      (body) => answer.writeHead(200, { 'content-type': types[extname(pathname)] ?? '' }).end(body),
      // A browser asks for an icon by itself.
      () => answer.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

/** The stage that stories come up on: a page of Storybook's, told from outside which one to show. */
class Canvas {
  readonly #page: Page;
  #complaints: string[] = [];

  constructor(page: Page, origin: string) {
    this.#page = page;
    page.on('pageerror', ({ message }) => this.#complaints.push(message));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.#complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:')) this.#complaints.push(`asks ${url}`);
    });
  }

  async open({ id, type }: Entry): Promise<Seen> {
    const page = this.#page;
    this.#complaints = [];
    const faults = await page.evaluate(showStory, { id, type });
    const seen = await page.evaluate(lookAround);
    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    return { faults, ...seen, sideways, complaints: this.#complaints };
  }
}

interface Channel {
  on(event: string, heard: (payload: unknown) => void): void;
  off(event: string, heard: (payload: unknown) => void): void;
  emit(event: string, payload: unknown): void;
}

/** In the page: shows a story, plays it, has axe look at it, and gives what was amiss. */
async function showStory({ id, type }: { id: string; type: string }): Promise<string[]> {
  const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
    .__STORYBOOK_ADDONS_CHANNEL__;
  const faults: string[] = [];
  const wrong = [
    ...['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'],
    'unhandledErrorsWhilePlaying',
  ].map((event) => ({
    event,
    hear: (payload: unknown) => {
      for (const { message } of [payload].flat() as { message: string }[])
        faults.push(`${event}: ${message}`);
    },
  }));
  for (const { event, hear } of wrong) channel.on(event, hear);
  interface Finished {
    storyId: string;
    reporters?: { result?: { error?: Error; violations?: Violation[] } }[];
  }
  interface Violation {
    id: string;
    nodes: { html: string; failureSummary?: string }[];
  }
  const finished = await new Promise<Finished | undefined>((resolve) => {
    const done = type === 'docs' ? 'docsRendered' : 'storyFinished';
    const hear = (payload: unknown) => {
      if (type === 'story' && (payload as Finished).storyId !== id) return;
      channel.off(done, hear);
      resolve(payload as Finished);
    };
    channel.on(done, hear);
    setTimeout(resolve, 60_000);
    // The one that stands there already would not come up again by itself.
    if (new URLSearchParams(location.search).get('id') === id) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: type });
  });
  for (const { event, hear } of wrong) channel.off(event, hear);
  if (!finished) faults.push('it did not come up within a minute');
  for (const { result } of finished?.reporters ?? []) {
    if (result?.error) faults.push(`axe: ${result.error.message}`);
    for (const { id: rule, nodes } of result?.violations ?? [])
      for (const { html, failureSummary = '' } of nodes) faults.push(`${rule}: ${html}\n${failureSummary}`);
  }
  return faults;
}

/** In the page: what stands there. */
function lookAround(): Pick<Seen, 'words' | 'refused'> {
  const roots = (around: ParentNode): ShadowRoot[] =>
    [...around.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
    );
  const all = roots(document);
  const inside = all.flatMap((each) => [...each.querySelectorAll<HTMLElement>('.rapport')]);
  return {
    words: [document.body, ...inside].map(({ innerText }) => innerText).join('\n'),
    refused: all.some((each) => each.querySelector('.rapport > slot') !== null),
  };
}

/** Builds Storybook into a folder of its own, and opens it in a real Chromium, in so many tabs at once. */
export async function openStorybook(tabs: number): Promise<Storybook> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-stories-'));
  await build(folder);
  const { server, origin } = await serve(folder);
  const browser = await startChromium();
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const entries = Object.values(index.entries);
  const free = await Promise.all(
    Array.from({ length: tabs }, async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.addInitScript('globalThis.__name = (named) => named'); // tsx names functions by it
      const canvas = new Canvas(page, origin);
      await page.goto(
        `${origin}/iframe.html?viewMode=story&id=${entries.find(({ type }) => type === 'story')?.id ?? ''}`,
      );
      // A story that is told to go before it is finished takes the whole page with it.
      await page.waitForFunction(
        "globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished'",
        undefined,
        { timeout: 60_000 },
      );
      return canvas;
    }),
  );
  return {
    entries,
    async open(entry) {
      const canvas = free.pop();
      if (!canvas) throw new Error('every tab is in use');
      try {
        return await canvas.open(entry);
      } finally {
        free.push(canvas);
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
