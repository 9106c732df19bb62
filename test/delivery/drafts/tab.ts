import type { KeyStorage } from '../../../src/delivery/drafts/drafts.js';

/** The storage of a tab, or of a device. */
export class Tab implements KeyStorage {
  readonly items = new Map<string, string>();
  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
}
