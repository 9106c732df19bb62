import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';

/** Starts the machine's own Chromium. */
export async function startChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium here: see CHROME_PATH in the README');
  return chromium.launch({ ...options, executablePath, args: browserArgs });
}
