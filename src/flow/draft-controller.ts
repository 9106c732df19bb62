import type { ReactiveController } from 'lit';
import { retryImport } from '../element/retry-import.js';
import type { Flow } from '../model/flow/flow.js';
import type { DraftPanel } from './draft-panel.js';
import type { FlowHost } from './flow-host.js';

/** So long the first page waits for a draft: a database may never answer. */
const patience = 3000;

/** Registry of elements by what they keep, so that two alike on a page do not mix. */
const owners = new Map<string, HTMLElement>();
/** How to go on where an element was that left the page just now: whoever comes in the same call takes its place. */
const leaving = new Map<string, (flow: Flow) => void>();

function claimScope(host: HTMLElement, scope: string, count = 1): string {
  const name = count > 1 ? `${scope} ${String(count)}` : scope;
  const owner = owners.get(name);
  if (owner && owner !== host && owner.isConnected) return claimScope(host, scope, count + 1);
  owners.set(name, host);
  return name;
}

/** A look that costs nothing, before the files that can read a draft are fetched. The name is that of `storageKey`. */
function mayHaveDraft(scope: string): boolean {
  const name = `rapport-draft ${scope}`;
  try {
    return name in sessionStorage || name in localStorage;
  } catch {
    return false; // storage is denied
  }
}

/**
 * Looks for a draft before the first page shows, and fetches what keeps one once the widget is in use. An element that
 * the page builds anew (`innerHTML +=` on a parent) goes on where the one before it was.
 */
export class DraftController implements ReactiveController {
  readonly #host: FlowHost;
  #scope: string | undefined;
  #touched = false;
  #panel: DraftPanel | undefined;
  /** The same, of those whose place this element takes. */
  #before: ReadonlyMap<string, (flow: Flow) => void> = new Map();

  constructor(host: FlowHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True while the person is asked whether to go on with a draft. Their answers are not on screen yet. */
  get asksToContinue(): boolean {
    return this.#panel?.asksToContinue ?? false;
  }

  /** What stands in place of the page meanwhile. */
  renderWelcome(): unknown {
    return this.#panel?.renderWelcome();
  }

  /** Says what is kept and offers to clear it; nothing until that is known. */
  renderFoot(): unknown {
    return this.#panel?.renderFoot();
  }

  hostConnected(): void {
    this.#panel?.listen();
    // A browser may connect the new element before it tells the old one that it is gone.
    if (this.#scope === undefined) queueMicrotask(() => (this.#before = new Map(leaving)));
  }

  hostDisconnected(): void {
    const scope = this.#scope;
    if (scope === undefined) return;
    const resume = this.#panel?.leave();
    if (!resume) return;
    leaving.set(scope, resume);
    queueMicrotask(() => {
      queueMicrotask(() => leaving.delete(scope));
    });
  }

  /**
   * Resolves when it is known whether there is a draft.
   * @param onRestore - Called when one was put in place later than that.
   * @param what - The widget, the practice, the endpoint and the form. Never anything of the person.
   */
  async begin(onRestore: () => void, ...what: string[]): Promise<void> {
    const host = this.#host;
    const { flow } = host;
    const scope = claimScope(host, what.join(' | '));
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#panel?.leave();
    this.#panel = undefined;
    const held = this.#before.get(scope);
    this.#before = new Map();
    this.#touched = held !== undefined;
    if (held) {
      host.firstInteraction.begin();
      held(flow);
    }
    const { place } = flow;
    const looks = !held && mayHaveDraft(scope);
    let waiting = looks;
    const ready = this.#fetchPanel(looks).then(async ({ DraftPanel }) => {
      const panel = new DraftPanel(host, scope);
      if (!held) await panel.find(() => !this.#touched && scope === this.#scope);
      if (scope !== this.#scope) {
        panel.leave();
        return;
      }
      this.#panel = panel;
      if (panel.asksToContinue) {
        host.firstInteraction.begin();
        if (!waiting) onRestore();
      }
      panel.start(panel.asksToContinue ? flow.place : place);
      if (this.#touched) panel.markChanged();
      host.requestUpdate();
    });
    if (looks) await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
    waiting = false;
  }

  /** @param now - There may be a draft: else nobody misses what keeps one before there is something to keep. */
  async #fetchPanel(now: boolean): Promise<typeof import('./draft-panel.js')> {
    if (!now) await this.#host.firstInteraction.interacted;
    return retryImport(() => import('./draft-panel.js'));
  }

  /** An answer changed, or the page. */
  markChanged(): void {
    this.#touched = true;
    this.#panel?.markChanged();
  }

  /** Forgets what is kept; the widget goes on as it stands. */
  async erase(): Promise<void> {
    await this.#panel?.erase();
  }

  /** Everything was forgotten: so is the draft, and the pages that the browser could go back to. */
  restart(): void {
    this.#touched = false;
    this.#panel?.restart();
  }
}
