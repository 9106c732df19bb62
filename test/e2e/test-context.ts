import { after, afterEach, before } from 'node:test';
import type { Page } from 'playwright-core';
import { startFront, type Front } from './faulty-proxy.js';
import { pageWith } from './short-form.js';
import { startSite, type Site, type Visit } from './site.js';

/** The demo behind a bad line, and one visit at a time to a page of our own. */
export interface Stage {
  readonly site: Site;
  readonly front: Front;
  readonly visit: Visit;
  /** Opens a page with this in it. */
  open(markup: string, options?: Parameters<typeof pageWith>[1] & { width?: number }): Promise<Page>;
  /** Console warnings and errors; what the browser itself says of a missing file is not ours. */
  told(): string[];
}

/** Starts the demo for the tests of a file, and ends each visit with its test. */
export function stage(): Stage {
  const here: { site?: Site; front?: Front; visit?: Visit | undefined } = {};
  const present = <Key extends keyof typeof here>(key: Key) => {
    const found = here[key];
    if (!found) throw new Error(`there is no ${key} yet`);
    return found;
  };
  before(async () => {
    here.site = await startSite();
    here.front = await startFront(here.site.demo);
  });
  after(async () => {
    await here.front?.close();
    await here.site?.close();
  });
  afterEach(async () => {
    await here.visit?.close();
    here.visit = undefined;
    if (here.front) here.front.lost = undefined;
  });
  return {
    get site() {
      return present('site');
    },
    get front() {
      return present('front');
    },
    get visit() {
      return present('visit');
    },
    async open(markup, { width = 1280, ...options } = {}) {
      const { front, site } = this;
      front.asked.length = 0;
      front.pages.set('/page', pageWith(markup, options));
      here.visit = await site.open(`${front.origin}/page`, { width });
      return here.visit.page;
    },
    told() {
      return this.visit.complaints.filter((each) => !each.startsWith('console: Failed to load resource'));
    },
  };
}
