import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';

/** Lets everything go on that waits for nothing but its turn. */
export async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate();
}

/** Waits for something that comes by itself, however long the machine takes. */
export async function until(is: () => unknown, what = 'it never came'): Promise<void> {
  const start = performance.now();
  while (!is()) {
    assert.ok(performance.now() - start < 20_000, what);
    await setImmediate();
  }
}
