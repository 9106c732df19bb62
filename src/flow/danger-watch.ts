import { render, type ReactiveController } from 'lit';
import { addStyles } from '../element/add-styles.js';
import { retryImport } from '../element/retry-import.js';
import { openHelpLine } from '../form/open-help-line.js';
import { loadDangerWords } from '../i18n/danger-words.js';
import { danger as messages } from '../i18n/en/danger.js';
import { registerMessages } from '../i18n/messages-controller.js';
import { dangerKinds, findDanger, type DangerKind, type DangerWords } from '../model/safety/danger-words.js';
import { danger as dangerStyles } from '../theme/danger.js';
import { help } from '../theme/help.js';
import { renderDanger, renderExit } from './danger-panel.js';
import { fittingLines } from './fitting-lines.js';
import type { FlowHost } from './flow-host.js';
import { escapeCounter, leavePage } from './quick-exit.js';

registerMessages('en', 'danger', messages);

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where somebody writes in their own words: lines and boxes, also in a group; not what looks choices up or takes numbers. */
const fields = 'textarea, input[type=text]:not([role=combobox], [inputmode])';

/** So long nobody has typed before their words are looked at, in milliseconds: half a word is not what they want to say. */
const pause = 600;

/** So long a status stands on the page before it speaks, in milliseconds. */
const beforeWords = 100;

/** An answer as it was last looked at. */
interface Seen {
  value: string;
  lists: readonly DangerWords[] | undefined;
  kinds: readonly DangerKind[];
}

/**
 * Opens help lines under an answer that tells of danger, and closes them when the words are gone. All of it happens on
 * screen: nothing is kept, counted, told to the page or sent, and nothing waits for it.
 */
class DangerWatch implements ReactiveController {
  readonly #host: FlowHost;
  readonly #seen = new WeakMap<Field, Seen>();
  readonly #panels = new Map<Field, HTMLElement>();
  /** The fields on screen with what stands in them: they may be gone before anybody looked. */
  #values = new Map<Field, string>();
  /** Says once that there is help: it stands on the page as long as there is. */
  readonly #status = document.createElement('div');
  #lists: readonly DangerWords[] | undefined;
  #language = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;
  #isPressed = false;
  #panelCount = 0;
  #hearsEscape = false;
  /** What each field told of, by its name, also on pages that were left: in memory, until everything is forgotten. */
  readonly #told = new Map<string, readonly DangerKind[]>();
  #startedAt = 0;
  #isOpenAtEnd = false;
  /** The way out on pages without a panel. */
  readonly #exit = document.createElement('p');

  constructor(host: FlowHost) {
    this.#host = host;
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    addStyles(host.renderRoot, [help, dangerStyles]);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#press);
    addEventListener('pointerup', this.#release);
    addEventListener('pointercancel', this.#release);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#sayTimer);
    this.#listenForEscape(false);
    this.#host.removeEventListener('pointerdown', this.#press);
    removeEventListener('pointerup', this.#release);
    removeEventListener('pointercancel', this.#release);
  }

  hostUpdated(): void {
    void this.#fetchLists();
    const here = new Map(
      [...this.#host.renderRoot.querySelectorAll<Field>(fields)].map((field) => [field, field.value]),
    );
    const { startedAt, sending } = this.#host.flow;
    if (startedAt !== this.#startedAt) this.#told.clear(); // everything was forgotten
    this.#startedAt = startedAt;
    for (const [field, value] of this.#values) if (!here.has(field)) this.#forget(field, value);
    this.#values = here;
    const isAtEnd = sending.kind !== 'idle';
    if (isAtEnd && !this.#isOpenAtEnd && this.#told.size > 0) openHelpLine(this.#host.renderRoot);
    this.#isOpenAtEnd = isAtEnd;
    this.#offerExit();
    this.#lookSoon();
  }

  async #fetchLists(): Promise<void> {
    const { language } = this.#host;
    if (language === this.#language) return;
    this.#language = language;
    const lists = await retryImport(() => loadDangerWords(language));
    if (language !== this.#language) return;
    this.#lists = lists;
    this.#lookSoon();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, pause);
  }

  #kindsIn(field: Field, value: string): readonly DangerKind[] {
    const before = this.#seen.get(field);
    const lists = this.#lists;
    if (before?.value === value && before.lists === lists) return before.kinds;
    const found = findDanger(value, lists ?? []);
    const kinds = dangerKinds.filter((kind) => found.some((each) => each.kind === kind));
    this.#seen.set(field, { value, lists, kinds });
    return kinds;
  }

  /** Under a finger that is down, nothing moves: it may be on Continue. */
  readonly #look = (): void => {
    if (this.#isPressed) {
      this.#lookSoon();
      return;
    }
    let abuse = false;
    for (const field of this.#values.keys()) {
      const kinds = this.#kindsIn(field, field.value);
      this.#remember(field, kinds);
      abuse ||= kinds.includes('abuse');
      if (kinds.length > 0) this.#show(field, kinds);
      else this.#close(field);
    }
    this.#offerExit();
    const { say } = this.#host;
    this.#say(this.#panels.size === 0 ? '' : say(abuse ? 'danger-said-abuse' : 'danger-said'));
  };

  #remember({ name }: Field, kinds: readonly DangerKind[]): void {
    if (kinds.length > 0) this.#told.set(name, kinds);
    else this.#told.delete(name);
  }

  /** Where somebody may be watched, the way out goes with them from page to page. */
  #offerExit(): void {
    const { say, renderRoot } = this.#host;
    const abuse = [...this.#told.values()].some((kinds) => kinds.includes('abuse'));
    this.#listenForEscape(abuse);
    const isOffered = renderRoot.querySelector('.help.beside .leave') !== null;
    if (!abuse || isOffered) {
      this.#exit.remove();
      return;
    }
    render(renderExit(say, this.#leave), this.#exit);
    if (!this.#exit.isConnected) renderRoot.querySelector('.helpline')?.before(this.#exit);
  }

  #show(field: Field, kinds: readonly DangerKind[]): void {
    const { say, practiceRegion: region, practiceConfig: config } = this.#host;
    let panel = this.#panels.get(field);
    if (!panel) {
      panel = document.createElement('div');
      panel.className = 'help beside';
      panel.setAttribute('role', 'group');
      panel.setAttribute('aria-labelledby', `danger-${String(++this.#panelCount)}`);
      this.#panels.set(field, panel);
    }
    const id = panel.getAttribute('aria-labelledby') ?? '';
    const fitting = fittingLines(this.#host);
    render(renderDanger({ say, region, config, fitting }, kinds, id, this.#leave), panel);
    if (field.nextSibling !== panel) field.after(panel);
  }

  #close(field: Field): void {
    this.#panels.get(field)?.remove();
    this.#panels.delete(field);
  }

  /** A field went with its page. Where nobody had looked at its last words yet, the help line of the page opens. */
  #forget(field: Field, value: string): void {
    const wasOpen = this.#panels.has(field);
    this.#close(field);
    const kinds = this.#kindsIn(field, value);
    this.#remember(field, kinds);
    if (!wasOpen && kinds.length > 0) openHelpLine(this.#host.renderRoot);
  }

  /** A screen reader says what a status turns into, not what it is put on the page with: the words come a moment later. */
  #say(words: string): void {
    clearTimeout(this.#sayTimer);
    if (words === '') {
      this.#status.textContent = '';
      this.#status.remove();
      return;
    }
    if (!this.#status.isConnected) this.#host.renderRoot.querySelector('.rapport')?.prepend(this.#status);
    this.#sayTimer = setTimeout(() => {
      if (this.#status.textContent !== words) this.#status.textContent = words;
    }, beforeWords);
  }

  #listenForEscape(hears: boolean): void {
    if (hears === this.#hearsEscape) return;
    this.#hearsEscape = hears;
    if (hears) addEventListener('keydown', this.#countEscapes, true);
    else removeEventListener('keydown', this.#countEscapes, true);
  }

  readonly #leave = (): void => {
    void leavePage(this.#host);
  };

  readonly #countEscapes = escapeCounter(this.#leave);

  readonly #press = (): void => {
    this.#isPressed = true;
  };

  readonly #release = (): void => {
    this.#isPressed = false;
  };
}

/** Widgets that are watched already: they load anew when their options change. */
const watched = new WeakSet<FlowHost>();

/** Watches what somebody writes in a widget: see `DangerWatch`. */
export function watchForDanger(host: FlowHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  new DangerWatch(host);
}
