import type { Page } from 'playwright-core';
import { common } from '../../src/i18n/en/common.js';
import { drafts } from '../../src/i18n/en/drafts.js';
import { pointer, type Hands } from './client.js';

/** Waits until the widget says that what stands on the page is kept. */
export const saved = (page: Page) => page.getByText(/^Saved in this tab at \d\d:\d\d/).waitFor();

/** What needs another look, summed up. It has a name in the language of the page. */
export const errors = (page: Page) => page.locator('.error-summary');

/** The title of the step on screen. */
export const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().innerText();

/** Waits for a step, by its title. */
export const arrive = (page: Page, title: string) =>
  page.getByRole('heading', { name: title, level: 2, exact: true }).waitFor();

export const goOn = (page: Page) => page.getByRole('button', { name: common.continue, exact: true }).click();

/** Loads the page anew and goes on with what was kept. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: drafts['welcome-title'] }).waitFor();
  await page.getByRole('button', { name: common.continue }).click();
  await page.getByRole('heading', { name: drafts['welcome-title'] }).waitFor({ state: 'detached' });
}

export interface RestlessHands extends Hands {
  /** How often the page was loaded anew. */
  readonly reloads: number;
}

/**
 * A client with a mouse, who reloads the page before every press of a button: when the step is filled in, and nothing
 * but the draft knows it.
 * @param look - What a test looks at after each reload.
 */
export function restless(page: Page, look?: () => Promise<void>): RestlessHands {
  let reloads = 0;
  return {
    ...pointer,
    get reloads() {
      return reloads;
    },
    async press(button) {
      const title = await heading(page);
      await saved(page);
      await reload(page);
      reloads++;
      await arrive(page, title);
      await look?.();
      await pointer.press(button);
    },
  };
}

/** Everything the page's storage holds, as text: both storages, every row of every database, the history's entry. */
export const stored = async () => {
  const text: string[] = [JSON.stringify([localStorage, sessionStorage, history.state])];
  const decoder = new TextDecoder('latin1');
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    for (const table of [...database.objectStoreNames]) {
      const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll() as IDBRequest<
          Record<string, unknown>[]
        >;
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      for (const row of rows)
        for (const [key, value] of Object.entries(row))
          text.push(`${key} ${value instanceof Uint8Array ? decoder.decode(value) : String(value)}`);
    }
    database.close();
  }
  return text;
};
