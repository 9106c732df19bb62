import type { Flow } from '../model/flow/flow.js';

/** What an entry of the browser's history says of the widgets on its page: ids and positions, never an answer. */
interface Mark {
  /** Each widget's step. */
  steps: Readonly<Record<string, number>>;
  /** The widget that moved to make this entry, and the step it came from. */
  from?: readonly [id: string, step: number];
}

/** A short name for what a widget keeps. */
const shortName = (about: string): string => {
  let hash = 2166136261; // FNV-1a
  for (const letter of about) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash.toString(36);
};

export interface HistoryOptions {
  /** The browser's history, or one like it. */
  history: Pick<History, 'state' | 'back' | 'pushState' | 'replaceState'> & { scrollRestoration: string };
  /** Tells of `popstate`. */
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Tells this widget from the others of the page. */
  id: string;
  flow: Flow;
  /** False where the page has a router of its own. */
  enabled: () => boolean;
  /** Goes to a place because the browser did. Going on, the page is checked as Continue would. */
  go: (place: number) => void;
}

/**
 * Lets the browser's Back and Forward move between the pages of a flow. The page's address stays as it is. Every
 * entry says where each widget on the page stands, so that several do not move one another.
 */
export class HistoryController {
  readonly #options: HistoryOptions;
  readonly #id: string;
  #step = 0;
  /** The furthest step since the start: the browser leads nowhere that the person has not been. */
  #reach = 0;
  #goingBack = false;
  #pushed = false;

  constructor(options: HistoryOptions) {
    this.#options = options;
    this.#id = shortName(options.id);
  }

  connect(): void {
    this.#options.target.addEventListener('popstate', this.#follow);
  }

  disconnect(): void {
    const { target, history } = this.#options;
    target.removeEventListener('popstate', this.#follow);
    // A page that is loaded anew comes up where it was; between steps of ours the browser's own jump would lose the heading.
    if (this.#pushed) history.scrollRestoration = 'auto';
  }

  /** Begins at a place; what an entry said before no longer holds. */
  start(place: number): void {
    this.#step = this.#reach = place;
    if (this.#options.enabled() && this.#mark()?.steps[this.#id] !== place) this.#adopt();
  }

  /** The widget may be at another place. */
  update(): void {
    const { flow, enabled } = this.#options;
    const { place } = flow;
    const was = this.#step;
    if (!enabled() || place === was) return;
    this.#step = place;
    this.#reach = Math.max(this.#reach, place);
    const mark = this.#mark();
    if (this.#goingBack || mark?.steps[this.#id] === place) return;
    if (mark?.from?.[0] === this.#id && mark.from[1] === place) this.#goBack();
    else this.#push(was);
  }

  /** The entry that the person came from is the one they go to: the browser goes back, so that none piles up. */
  #goBack(): void {
    this.#goingBack = true;
    this.#options.history.back();
    setTimeout(this.#settle, 500); // something else may have called it off
  }

  /** The browser went back. Meanwhile the person may have gone on. */
  #settle = (): void => {
    if (!this.#goingBack) return;
    this.#goingBack = false;
    const was = this.#mark()?.steps[this.#id];
    if (was !== undefined && was !== this.#step) this.#push(was);
  };

  #push(was: number): void {
    this.#pushed = true;
    this.#options.history.scrollRestoration = 'manual';
    this.#write('pushState', { steps: this.#stepsHere(), from: [this.#id, was] });
  }

  /** An entry of the page's own, such as a link within it: it belongs to the page on screen. */
  #adopt(): void {
    this.#write('replaceState', { steps: this.#stepsHere() });
  }

  #stepsHere(): Mark['steps'] {
    return { ...this.#mark()?.steps, [this.#id]: this.#step };
  }

  #follow = (): void => {
    if (this.#goingBack) {
      this.#settle();
      return;
    }
    const { flow, enabled, go } = this.#options;
    if (!enabled() || flow.sending.kind !== 'idle') return;
    const wanted = this.#mark()?.steps[this.#id];
    if (wanted === undefined || wanted > this.#reach) this.#adopt();
    else if (wanted !== this.#step) go(wanted);
  };

  /** What stands in an entry may be another script's, or an older version's of ours: what does not fit is not there. */
  #mark(): Mark | undefined {
    const { rapport } = Object(this.#options.history.state) as {
      rapport?: { steps?: unknown; from?: unknown } | null;
    };
    const { steps, from } = rapport ?? {};
    if (typeof steps !== 'object' || steps === null) return undefined;
    const known = Object.entries(steps).filter(([, step]) => Number.isSafeInteger(step) && step >= 0);
    return {
      steps: Object.fromEntries(known),
      ...(Array.isArray(from) && { from: from as unknown as [string, number] }),
    };
  }

  /** Writes an entry; what the page itself keeps in it stays. A browser may refuse: then Back leaves the page. */
  #write(how: 'pushState' | 'replaceState', rapport: Mark): void {
    const { history } = this.#options;
    const state: unknown = history.state;
    try {
      history[how]({ ...(typeof state === 'object' ? state : {}), rapport }, '');
    } catch {
      // Too many entries at once, for example. Nothing else is lost.
    }
  }
}
