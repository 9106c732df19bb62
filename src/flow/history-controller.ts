import type { Kept } from './kept.js';

/** What an entry of the browser's history says of the widgets on its page: ids and positions, never an answer. */
interface Mark {
  /** Each widget's step. */
  steps: Readonly<Record<string, number>>;
  /** The widget that moved to make this entry, and the step it came from. */
  from?: readonly [id: string, step: number];
}

/** What stands in an entry may be another script's, or an older version's of ours: what does not fit is not there. */
const marked = (): Mark | undefined => {
  const { rapport } = Object(history.state) as { rapport?: { steps?: unknown; from?: unknown } | null };
  const { steps, from } = rapport ?? {};
  if (typeof steps !== 'object' || steps === null) return undefined;
  const known = Object.entries(steps).filter(([, step]) => Number.isSafeInteger(step) && step >= 0);
  return {
    steps: Object.fromEntries(known),
    ...(Array.isArray(from) && { from: from as unknown as [string, number] }),
  };
};

/** A browser may refuse, for example too many entries at once. Then Back leaves the page; nothing else is lost. */
const write = (how: 'pushState' | 'replaceState', mark: Mark): void => {
  try {
    history[how](withMark(mark), '');
  } catch {
    // Refused.
  }
};

/** What the page itself keeps in an entry stays in it. */
const withMark = (rapport: Mark) => {
  const state: unknown = history.state;
  return { ...(typeof state === 'object' ? state : {}), rapport };
};

/** A short name for what a widget keeps. */
const shortName = (about: string): string => {
  let hash = 2166136261; // FNV-1a
  for (const letter of about) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash.toString(36);
};

/**
 * Lets the browser's Back and Forward move between the steps of a widget. The page's address stays as it is. Every
 * entry says where each widget on the page stands, so that several do not move one another.
 */
export class HistoryController {
  readonly #kept: Kept;
  readonly #id: string;
  #step = 0;
  /** The furthest step since the start: the browser leads nowhere that the person has not been. */
  #reach = 0;
  #goingBack = false;
  #pushed = false;

  constructor(kept: Kept, about: string) {
    this.#kept = kept;
    this.#id = shortName(about);
  }

  listen(): void {
    addEventListener('popstate', this.#follow);
  }

  leave(): void {
    removeEventListener('popstate', this.#follow);
    // A page that is loaded anew comes up where it was; between steps of ours the browser's own jump would lose the heading.
    if (this.#pushed) history.scrollRestoration = 'auto';
  }

  /** Begins at a step; what an entry said before no longer holds. */
  start(step: number): void {
    this.#step = this.#reach = step;
    if (!this.#kept.now().noHistory && marked()?.steps[this.#id] !== step) this.#adopt();
  }

  /** The widget may be on another step. */
  moved(): void {
    const { step, noHistory } = this.#kept.now();
    const was = this.#step;
    if (noHistory || step === was) return;
    this.#step = step;
    this.#reach = Math.max(this.#reach, step);
    const mark = marked();
    if (this.#goingBack || mark?.steps[this.#id] === step) return;
    if (mark?.from?.[0] === this.#id && mark.from[1] === step) this.#goBack();
    else this.#push(was);
  }

  /** The entry that the person came from is the one they go to: the browser goes back, so that none piles up. */
  #goBack(): void {
    this.#goingBack = true;
    history.back();
    setTimeout(this.#settle, 500); // something else may have called it off
  }

  /** The browser went back. Meanwhile the person may have gone on. */
  #settle = (): void => {
    if (!this.#goingBack) return;
    this.#goingBack = false;
    const was = marked()?.steps[this.#id];
    if (was !== undefined && was !== this.#step) this.#push(was);
  };

  #push(was: number): void {
    this.#pushed = true;
    history.scrollRestoration = 'manual';
    write('pushState', { steps: { ...marked()?.steps, [this.#id]: this.#step }, from: [this.#id, was] });
  }

  /** An entry of the page's own, such as a link within it: it belongs to the step on screen. */
  #adopt(): void {
    write('replaceState', { steps: { ...marked()?.steps, [this.#id]: this.#step } });
  }

  #follow = (): void => {
    if (this.#goingBack) {
      this.#settle();
      return;
    }
    const { noHistory, busy } = this.#kept.now();
    if (noHistory || busy) return;
    const wanted = marked()?.steps[this.#id];
    if (wanted === undefined || wanted > this.#reach) this.#adopt();
    else if (wanted !== this.#step) this.#kept.go(wanted);
  };
}
