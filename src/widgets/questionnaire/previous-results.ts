import type { ReactiveControllerHost } from 'lit';
import { again } from '../../element/retry-import.js';
import { warnOnce } from '../../element/warn.js';
import type { Reading } from '../../i18n/format-result.js';
import type { Say } from '../../i18n/messages.js';
import type { EarlierResult } from '../../model/scoring/previous.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import type { Past } from './previous-change.js';
import type { Chosen } from './pages.js';

type History = typeof import('./previous-change.js');

/** Today on the person's own calendar. */
export function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Results of earlier days, from the page and from a file that the person kept. What reads, compares and draws them is
 * fetched only once there are some.
 */
export class EarlierResults {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #speech: () => { say: Say; language: string };
  #history: History | undefined;
  #given: readonly EarlierResult[] = [];
  #opened: readonly EarlierResult[] = [];
  #notice = '';
  #reading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, speech: () => { say: Say; language: string }) {
    this.#host = host;
    this.#speech = speech;
  }

  /** What became of the results that were handed in, in words. */
  get notice(): string {
    return this.#notice;
  }

  /** Of the days before this one, oldest first. */
  get all(): readonly EarlierResult[] {
    const today = localToday();
    return [...this.#given, ...this.#opened]
      .filter(({ date }) => date < today)
      .toSorted((a, b) => a.date.localeCompare(b.date));
  }

  /** Resolves when what the page gave is read; undefined where nothing is being read. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  async #load(): Promise<History> {
    return (this.#history ??= await again(() => import('./previous-change.js')));
  }

  /** Takes the results that the page gives. What cannot be used is left out, and the page's owner is told why. */
  recall(previous: readonly EarlierResult[] | null, chosen: readonly Chosen[]): void {
    const given = previous ?? []; // a page without types may take them back with null
    if ((given.length === 0 && this.#given.length === 0) || chosen.length === 0) return;
    const reading = this.#read(given, chosen).finally(() => {
      if (this.#reading === reading) this.#reading = undefined;
      this.#host.requestUpdate();
    });
    this.#reading = reading;
  }

  async #read(previous: readonly EarlierResult[], chosen: readonly Chosen[]): Promise<void> {
    const instruments = chosen.map(({ instrument }) => instrument);
    const { results, refused } = (await this.#load()).readEarlier(previous, instruments, localToday());
    this.#given = results;
    for (const { field, reason, problem } of refused)
      warnOnce({
        element: this.#host.localName,
        attribute: `previous.${field}`,
        came: `a result that cannot be compared (${reason})`,
        allowed: problem,
      });
    const unlike = refused.some(({ reason }) => reason === 'version');
    this.#notice = unlike ? this.#speech().say('past-version') : '';
  }

  /** Opens a file that the person kept. */
  async open(file: File, chosen: readonly Chosen[]): Promise<void> {
    const history = await this.#load();
    const read = await history.readKept(file, chosen, localToday());
    if (read.results.length > 0) this.#opened = read.results;
    this.#notice = history.openedWords(read, this.#speech());
    this.#host.requestUpdate();
  }

  /** The file to keep: its name and what it holds. Only of the questionnaires whose scores the person sees. */
  async toKeep(
    shown: readonly Chosen[],
    results: readonly SubmissionResult[],
  ): Promise<readonly [name: string, text: string]> {
    const { keptFile } = await this.#load();
    const ids = shown.map(({ instrument }) => instrument.id);
    const mine = (each: { instrument: string }) => ids.includes(each.instrument);
    const today = localToday();
    return [
      `${this.#speech().say('past-file')}-${today}.json`,
      keptFile(this.all.filter(mine), today, results.filter(mine)),
    ];
  }

  /** A result with what has moved since. */
  compared(chosen: Chosen, result: SubmissionResult): SubmissionResult {
    return this.#history?.withChange(chosen, result, this.all) ?? result;
  }

  /** The past of one score, to be shown. */
  past(
    outcome: Chosen & { result: SubmissionResult },
    reading: Reading & { value: number },
  ): Past | undefined {
    return this.#history?.pastOf(this.all, outcome, reading, this.#speech());
  }

  /** Forgets what was opened: the next person sits here. */
  reset(): void {
    this.#opened = [];
    this.#notice = '';
  }
}
