import { waitUntil } from '@open-wc/testing';
import type { FlowElement } from '../../src/flow/flow-element.js';

/** Types into a field of a widget's last page. */
export async function typeIn(el: FlowElement, name: string, value: string): Promise<void> {
  const find = () => el.shadowRoot?.querySelector<HTMLInputElement>(`#q-${name}`);
  await waitUntil(find, `${name} was not asked`, { timeout: 6000 });
  const input = find()!;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await el.updateComplete;
}

/** Says yes to sending, where a widget that stands alone asks for it, and signs. */
export async function agreeIn(el: FlowElement, name = 'Sam Lee'): Promise<void> {
  const find = () => el.shadowRoot?.querySelector<HTMLInputElement>('#q-agreement');
  await waitUntil(find, 'nobody asked for a yes', { timeout: 6000 });
  if (!find()!.checked) find()!.click();
  await typeIn(el, 'signed-name', name);
}
