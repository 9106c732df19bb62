import { waitUntil } from '@open-wc/testing';
import type { FlowElement } from '../../src/flow/flow-element.js';

/** Presses a button. What it does comes with the files of the later pages: the first press waits for them. */
export async function pressIn(el: FlowElement, button: HTMLElement): Promise<void> {
  button.click();
  await waitUntil(() => el.actions, 'the files of the later pages never came', { timeout: 6000 });
  await el.updateComplete;
}
