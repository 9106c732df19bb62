/** A browser's history, with its entries in the open. Going through it takes a moment, as in a browser. */
export class BrowserHistory {
  /** What each entry holds, and where the browser is among them. */
  readonly entries: unknown[];
  at = 0;
  /** Every call, in its order. */
  readonly calls: string[] = [];
  scrollRestoration = 'auto';
  /** Tells of `popstate`. */
  readonly target = new EventTarget();
  /** True while the browser takes no more entries. */
  refuses = false;
  /** True while going back leads nowhere: something else has called it off. */
  isStuck = false;

  constructor(state: unknown = null) {
    this.entries = [state];
  }

  get state(): unknown {
    return this.entries[this.at];
  }

  pushState(state: unknown): void {
    this.calls.push('push');
    if (this.refuses) throw new DOMException('too many', 'SecurityError');
    this.entries.splice(this.at + 1, Infinity, structuredClone(state));
    this.at++;
  }

  replaceState(state: unknown): void {
    this.calls.push('replace');
    if (this.refuses) throw new DOMException('too many', 'SecurityError');
    this.entries[this.at] = structuredClone(state);
  }

  back(): void {
    this.calls.push('back');
    if (!this.isStuck)
      queueMicrotask(() => {
        this.move(-1);
      });
  }

  /** What a person does with the browser's own buttons. */
  move(by: number): void {
    const to = this.at + by;
    if (to < 0 || to >= this.entries.length) return;
    this.at = to;
    this.target.dispatchEvent(new Event('popstate'));
  }

  /** A link within the page, or an entry of another script. */
  enter(state: unknown = null): void {
    this.entries.splice(this.at + 1, Infinity, state);
    this.move(1);
  }
}
