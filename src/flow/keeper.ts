import { nothing } from 'lit';
import { Drafts, type Draft } from '../delivery/drafts/drafts.js';
import { IndexedDbDraftStore } from '../delivery/drafts/stores/indexeddb.js';
import { drafts as words } from '../i18n/en/drafts.js';
import { formatTime } from '../i18n/format-time.js';
import { registerMessages } from '../i18n/messages-controller.js';
import { drafts as draftStyles } from '../theme/drafts.js';
import { addStyles } from '../element/add-styles.js';
import { HistoryController } from './history-controller.js';
import { renderFoot, renderWelcome } from './keeper-view.js';
import type { Kept, KeptHost } from './kept.js';

registerMessages('en', 'drafts', words);

/**
 * Milliseconds between one saving and the next. The first change is saved at once. What is written within the pause is
 * saved after it, or when the page is hidden. A page that is killed before loses that, and the few milliseconds that a
 * saving takes; a reload was never seen to.
 */
const pause = 100;

/** What the tab remembers of the answer "no, this is not my device". */
const sharedMark = (about: string) => `rapport-shared ${about}`;

/** Keeps a widget's draft, says so in true words, welcomes back, and clears. Fetched once the widget is in use. */
export class Keeper {
  /** A draft that the person has not yet gone on with. */
  found: Draft | undefined;
  readonly #host: KeptHost;
  readonly #kept: Kept;
  readonly #about: string;
  readonly #history: HistoryController;
  readonly #store = new IndexedDbDraftStore();
  readonly #drafts: Drafts | undefined;
  #saved: { at: number; own: boolean } | undefined;
  #lost = false;
  #asking: 'clear' | undefined;
  /** True while something on the page is not yet handed over to be kept. */
  #changed = false;
  #saving = false;
  #focus: string | undefined;

  constructor(host: KeptHost, kept: Kept, about: string) {
    this.#host = host;
    this.#kept = kept;
    this.#about = about;
    this.#history = new HistoryController(kept, about);
    const { drafts: mode } = kept.now();
    const keeps = mode === 'session' || mode === 'device';
    const drafts = this.#open();
    // Whatever an unknown word was to mean, `off` takes nobody by surprise. What was kept under another word goes.
    if (keeps) this.#drafts = drafts;
    else void drafts?.erase().catch(() => undefined); // where nothing can be kept there is nothing to erase
    if (host.shadowRoot) addStyles(host.shadowRoot, [draftStyles]);
    this.listen();
  }

  /** Looks for a draft. `wanted` says whether it may still be put in place: nobody has written anything meanwhile. */
  async find(wanted: () => boolean): Promise<void> {
    try {
      const found = await this.#drafts?.find();
      const state = found && (await this.#kept.refit(found.state));
      if (!found || !wanted()) return;
      if (this.#kept.restore(state)) this.found = found;
      else await this.#drafts?.erase();
    } catch {
      this.#lost = true; // the browser keeps nothing here: the line under the page says so
    }
  }

  /** From here on the browser's Back moves between the steps. */
  start(step: number): void {
    this.#history.start(step);
    this.#history.moved();
  }

  /** The host is in the page, perhaps again. */
  listen(): void {
    this.#history.listen();
    addEventListener('pagehide', this.#hide);
    document.addEventListener('visibilitychange', this.#hide);
  }

  /** The host leaves the page: what changed last is saved. */
  leave(): void {
    void this.#save();
    this.#history.leave();
    removeEventListener('pagehide', this.#hide);
    document.removeEventListener('visibilitychange', this.#hide);
  }

  /** An answer changed, or the page. */
  changed(): void {
    this.#history.moved();
    this.#changed = true;
    if (!this.#saving) void this.#saveOn();
  }

  /** Forgets what is kept, and the answer about the device. */
  async erase(): Promise<void> {
    this.found = undefined;
    this.#changed = false;
    try {
      await this.#drafts?.erase();
      sessionStorage.removeItem(sharedMark(this.#about));
    } catch {
      // Where nothing can be kept there is nothing to erase.
    }
    this.#saved = undefined; // a saving that was under way has said so by now, and is erased with the rest
    this.#lost = false;
    this.#host.requestUpdate();
  }

  /** Everything was forgotten. */
  restart(): void {
    void this.erase();
    this.#asking = undefined;
    this.#history.start(this.#kept.now().step);
  }

  /** Asks whether to go on with a draft, in place of the page. */
  renderWelcome() {
    const { say } = this.#kept;
    const { found } = this;
    return (
      found &&
      renderWelcome({
        say,
        time: this.#time(found.savedAt),
        renewed: this.#kept.now().renewed,
        goOn: this.#goOn,
        startOver: this.#clear,
      })
    );
  }

  /** Says under the page what is kept, and asks what has to be asked. */
  renderFoot() {
    if (this.#kept.now().busy) return nothing;
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus !== undefined)
      void this.#host.updateComplete.then(() => {
        this.#host.shadowRoot?.querySelector<HTMLElement>(`.kept ${focus}`)?.focus();
      });
    return renderFoot({
      say: this.#kept.say,
      status: this.#status(),
      asks: this.#asking ?? (this.#asksDevice() ? 'device' : undefined),
      own: this.#own,
      shared: this.#shared,
      askClear: () => {
        this.#ask('clear', '.note [tabindex]');
      },
      clear: this.#clear,
      keepAll: () => {
        this.#ask(undefined, '.wipe');
      },
    });
  }

  /** What is true just now. */
  #status(): string {
    const { say } = this.#kept;
    const saved = this.#saved;
    if (!this.#drafts || (this.#lost && !saved)) return say('kept-nothing');
    if (!saved) return say(this.#drafts.own ? 'keep-soon-device' : 'keep-soon');
    const time = this.#time(saved.at);
    return this.#lost ? say('kept-before', time) : say(saved.own ? 'kept-device' : 'kept-session', time);
  }

  #time(at: number): string {
    return formatTime(at, Date.now(), this.#kept.now().language);
  }

  /** The person is asked once, when there is something to keep. */
  #asksDevice(): boolean {
    if (this.#kept.now().drafts !== 'device' || !this.#saved || this.#saved.own) return false;
    try {
      return !(sharedMark(this.#about) in sessionStorage);
    } catch {
      return false;
    }
  }

  #open(): Drafts | undefined {
    try {
      return new Drafts({
        scope: this.#about,
        store: this.#store,
        session: sessionStorage,
        device: localStorage,
        crypto,
        now: () => Date.now(),
      });
    } catch {
      return undefined; // storage is denied
    }
  }

  /** Saves, and again after a pause while there is more. One saving at a time: a slow device is not swamped. */
  async #saveOn(): Promise<void> {
    this.#saving = true;
    await Promise.resolve(); // what changes in one go is one change
    while (this.#changed) {
      await this.#save();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#saving = false;
  }

  /** Saves what changed. The answers are read at once: whoever calls may be about to go. */
  async #save(): Promise<void> {
    const drafts = this.#drafts;
    const changed = this.#changed;
    this.#changed = false;
    if (!drafts || !changed) return;
    const state = this.#kept.state();
    const before = this.#status();
    if (state !== undefined) {
      try {
        this.#saved = { at: await drafts.save(state), own: drafts.own };
        this.#lost = false;
      } catch {
        this.#lost = true; // denied or full; the next change tries again
      }
    } else if (this.#saved) await this.erase(); // the last answer was taken back
    if (this.#status() !== before) this.#host.requestUpdate();
  }

  #hide = (event: Event): void => {
    if (document.visibilityState === 'hidden' || event.type === 'pagehide') void this.#save();
    if (event.type !== 'pagehide') return;
    this.#history.leave();
    this.#history.listen(); // the page may come back from the back-forward cache
    void this.#drafts?.settled().then(() => {
      this.#store.close();
    });
  };

  #goOn = (): void => {
    this.found = undefined;
    this.#kept.focus();
    this.changed();
  };

  #clear = (): void => {
    this.found = undefined;
    this.#kept.reset();
    this.#kept.focus();
  };

  #own = (): void => {
    void this.#drafts
      ?.moveToDevice()
      .catch(() => undefined) // denied: the next saving says what is true
      .then(() => {
        this.changed();
      });
    this.#ask(undefined, '.wipe');
  };

  #shared = (): void => {
    try {
      sessionStorage.setItem(sharedMark(this.#about), 'yes');
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
