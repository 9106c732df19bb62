import { nothing } from 'lit';
import { Drafts } from '../delivery/drafts/drafts.js';
import { IndexedDbDraftStore } from '../delivery/drafts/stores/indexeddb.js';
import { retryImport } from '../element/retry-import.js';
import { warnOnce } from '../element/warn.js';
import { drafts as messages } from '../i18n/en/drafts.js';
import { formatTime } from '../i18n/format-time.js';
import { registerMessages } from '../i18n/messages-controller.js';
import { drafts as draftStyles } from '../theme/drafts.js';
import type { Flow } from '../model/flow/flow.js';
import { draftOf, restoreDraft } from '../model/flow/flow-draft.js';
import { addStyles } from '../element/add-styles.js';
import { DraftKeeper } from './draft-keeper.js';
import { renderFoot, renderWelcome } from './draft-templates.js';
import type { FlowHost } from './flow-host.js';
import { HistoryController } from './history-controller.js';

registerMessages('en', 'drafts', messages);

/** Goes to a place because the browser did: see `Flow.place`. Going on, what is on the page is checked. */
function goToPlace({ flow, parts, actions }: FlowHost, place: number): void {
  const name = flow.parts[Math.floor(place / 100)];
  if (name && place < flow.place) flow.go(name, place % 100);
  else if (name && name === flow.at && flow.session) {
    if (parts.current?.reportPageValidity(flow.session)) flow.go(name, place % 100);
  } else actions.continue();
}

/** What the tab remembers of the answer "no, this is not my device". */
const sharedDeviceKey = (scope: string) => `rapport-shared ${scope}`;

/** Shows what is kept of a widget's answers, in true words; welcomes back, and clears. Fetched once the widget is in use. */
export class DraftPanel {
  readonly #host: FlowHost;
  readonly #scope: string;
  readonly #store = new IndexedDbDraftStore();
  readonly #history: HistoryController;
  #keeper: DraftKeeper;
  #asking: 'clear' | undefined;
  /** What takes the focus after the next render. */
  #focus: string | undefined;

  constructor(host: FlowHost, scope: string) {
    this.#host = host;
    this.#scope = scope;
    this.#history = new HistoryController({
      ...{ history, target: window, id: scope, flow: host.flow },
      enabled: () => !host.noHistory,
      go: (place) => {
        goToPlace(host, place);
      },
    });
    this.#keeper = this.#openKeeper(scope);
    if (host.shadowRoot) addStyles(host.shadowRoot, [draftStyles]);
    this.listen();
  }

  /** True while the person is asked whether to go on with a draft. */
  get asksToContinue(): boolean {
    return this.#keeper.found !== undefined;
  }

  /** Looks for a draft and puts it in place; see `DraftKeeper.find`. One that cannot be read is told, and left alone. */
  async find(wanted: () => boolean): Promise<void> {
    try {
      await this.#keeper.find(wanted);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DraftError') throw error;
      const { localName } = this.#host;
      warnOnce({
        element: localName,
        attribute: 'drafts',
        received: `a draft that this version cannot read (${error.message})`,
        expected: 'one of its own. It is left as it is for a day; new answers are kept beside it',
      });
      this.#keeper = this.#openKeeper(`${this.#scope} beside`);
      await this.find(wanted);
    }
  }

  /** From here on the browser's Back moves between the pages. */
  start(place: number): void {
    this.#history.start(place);
    this.#history.update();
  }

  /** The host is in the page, perhaps again. */
  listen(): void {
    this.#history.connect();
    addEventListener('pagehide', this.#saveWhenHidden);
    document.addEventListener('visibilitychange', this.#saveWhenHidden);
  }

  /** The host leaves the page: what changed last is saved. Gives the way to go on with it in another flow. */
  leave(): ((flow: Flow) => void) | undefined {
    const { flow, drafts } = this.#host;
    void this.#keeper.save();
    this.#history.disconnect();
    removeEventListener('pagehide', this.#saveWhenHidden);
    document.removeEventListener('visibilitychange', this.#saveWhenHidden);
    const draft = drafts === 'off' ? undefined : draftOf(flow);
    return (
      draft &&
      ((next) => {
        restoreDraft(next, draft);
      })
    );
  }

  /** An answer changed, or the page. */
  markChanged(): void {
    this.#history.update();
    this.#keeper.markChanged();
  }

  /** Forgets what is kept, and the answer about the device. */
  async erase(): Promise<void> {
    try {
      sessionStorage.removeItem(sharedDeviceKey(this.#scope));
    } catch {
      // Storage is denied: there is no answer.
    }
    await this.#keeper.erase();
  }

  /** Everything was forgotten. */
  restart(): void {
    void this.erase();
    this.#asking = undefined;
    this.#history.start(this.#host.flow.place);
  }

  /** Asks whether to go on with a draft, in place of the page. */
  renderWelcome() {
    const { say, flow } = this.#host;
    const { found } = this.#keeper;
    return (
      found &&
      renderWelcome({
        say,
        time: this.#time(found.savedAt),
        migrated: flow.migrated,
        goOn: this.#continue,
        startOver: this.#clear,
      })
    );
  }

  /** Says under the page what is kept, and asks what has to be asked. */
  renderFoot() {
    const { say, flow } = this.#host;
    if (flow.sending.kind !== 'idle') return nothing;
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus !== undefined)
      void this.#host.updateComplete.then(() => {
        this.#host.renderRoot.querySelector<HTMLElement>(`.kept ${focus}`)?.focus();
      });
    return renderFoot({
      say,
      status: this.#statusText(),
      asks: this.#asking ?? (this.#asksDevice() ? 'device' : undefined),
      own: this.#ownDevice,
      shared: this.#sharedDevice,
      askClear: () => {
        this.#ask('clear', '.note [tabindex]');
      },
      clear: this.#clear,
      keepAll: () => {
        this.#ask(undefined, '.wipe');
      },
    });
  }

  #openKeeper(scope: string): DraftKeeper {
    const { flow, drafts: mode } = this.#host;
    const keeps = mode === 'session' || mode === 'device';
    const drafts = this.#openDrafts(scope);
    // Whatever an unknown word was to mean, `off` takes nobody by surprise. What was kept under another word goes.
    if (!keeps) void drafts?.erase().catch(() => undefined); // where nothing can be kept there is nothing to erase
    return new DraftKeeper({
      flow,
      drafts: keeps ? drafts : undefined,
      // Seldom needed: somebody has to come back.
      read: async (json, parts) =>
        (await retryImport(() => import('../model/flow/read-draft.js'))).readDraft(json, parts),
      onStatus: () => {
        this.#host.requestUpdate();
      },
    });
  }

  #openDrafts(scope: string): Drafts | undefined {
    try {
      return new Drafts({
        ...{ scope, store: this.#store, session: sessionStorage, device: localStorage, crypto },
        now: () => Date.now(),
      });
    } catch {
      return undefined; // storage is denied
    }
  }

  #statusText(): string {
    const { say } = this.#host;
    const { status } = this.#keeper;
    switch (status.kind) {
      case 'none':
        return say('kept-nothing');
      case 'soon':
        return say(status.own ? 'keep-soon-device' : 'keep-soon');
      case 'stale':
        return say('kept-before', this.#time(status.at));
      case 'saved':
        return say(status.own ? 'kept-device' : 'kept-session', this.#time(status.at));
    }
  }

  #time(at: number): string {
    return formatTime(at, Date.now(), this.#host.language);
  }

  /** The person is asked once, when there is something to keep. */
  #asksDevice(): boolean {
    const { status } = this.#keeper;
    const own = status.kind !== 'saved' || status.own;
    if (this.#host.drafts !== 'device' || own) return false;
    try {
      return !(sharedDeviceKey(this.#scope) in sessionStorage);
    } catch {
      return false;
    }
  }

  #saveWhenHidden = (event: Event): void => {
    const leaves = event.type === 'pagehide';
    if (leaves || document.visibilityState === 'hidden') void this.#keeper.save();
    if (!leaves) return;
    this.#history.disconnect();
    this.#history.connect(); // the page may come back from the back-forward cache
    void this.#keeper.settled().then(() => {
      this.#store.close();
    });
  };

  #continue = (): void => {
    this.#keeper.found = undefined;
    this.#host.flow.markNavigated();
    this.#host.focusAfterUpdate('title');
    this.markChanged();
  };

  #clear = (): void => {
    this.#keeper.found = undefined;
    this.#host.reset();
    this.#host.focusAfterUpdate('title');
  };

  #ownDevice = (): void => {
    void this.#keeper.moveToDevice();
    this.#ask(undefined, '.wipe');
  };

  #sharedDevice = (): void => {
    try {
      sessionStorage.setItem(sharedDeviceKey(this.#scope), 'yes');
    } catch {
      // Denied: it is asked again after a reload.
    }
    this.#ask(undefined, '.wipe');
  };

  #ask(asking: 'clear' | undefined, focus: string): void {
    this.#asking = asking;
    this.#focus = focus;
    this.#host.requestUpdate();
  }
}
