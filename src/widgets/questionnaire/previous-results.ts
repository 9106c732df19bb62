import type { ReactiveControllerHost } from 'lit';
import { retryImport } from '../../element/retry-import.js';
import { warnOnce } from '../../element/warn.js';
import type { Reading } from '../../i18n/format-result.js';
import type { Say } from '../../i18n/messages.js';
import { systemClock, type Clock } from '../../model/clock.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import type { PreviousScores } from './previous-change.js';
import type { LoadedInstrument } from './pages.js';

type History = typeof import('./previous-change.js');

/**
 * Results of earlier days, from the page and from a file that the person kept. What reads, compares and draws them is
 * fetched only once there are some.
 */
export class PreviousResults {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #speech: () => { say: Say; language: string };
  readonly #clock: Clock;
  #history: History | undefined;
  #given: readonly PreviousResult[] = [];
  #opened: readonly PreviousResult[] = [];
  #notice = '';
  #reading: Promise<void> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    speech: () => { say: Say; language: string },
    clock: Clock = systemClock,
  ) {
    this.#host = host;
    this.#speech = speech;
    this.#clock = clock;
  }

  /** What became of the results that were handed in, in words. */
  get notice(): string {
    return this.#notice;
  }

  /** Of the days before this one, oldest first. */
  get all(): readonly PreviousResult[] {
    const today = this.#clock.today();
    return [...this.#given, ...this.#opened]
      .filter(({ date }) => date < today)
      .toSorted((a, b) => a.date.localeCompare(b.date));
  }

  /** Resolves when what the page gave is read; undefined where nothing is being read. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  async #load(): Promise<History> {
    return (this.#history ??= await retryImport(() => import('./previous-change.js')));
  }

  /** Takes the results that the page gives. What cannot be used is left out, and the page's owner is told why. */
  recall(previous: readonly PreviousResult[] | null, chosen: readonly LoadedInstrument[]): void {
    const given = previous ?? []; // a page without types may take them back with null
    if ((given.length === 0 && this.#given.length === 0) || chosen.length === 0) return;
    const reading = this.#read(given, chosen).finally(() => {
      if (this.#reading === reading) this.#reading = undefined;
      this.#host.requestUpdate();
    });
    this.#reading = reading;
  }

  async #read(previous: readonly PreviousResult[], chosen: readonly LoadedInstrument[]): Promise<void> {
    const instruments = chosen.map(({ instrument }) => instrument);
    const { results, refused } = (await this.#load()).readPrevious(
      previous,
      instruments,
      this.#clock.today(),
    );
    this.#given = results;
    for (const { path, code, problem } of refused)
      warnOnce({
        element: this.#host.localName,
        attribute: `previous.${path}`,
        received: `a result that cannot be compared (${code})`,
        expected: problem,
      });
    const unlike = refused.some(({ code }) => code === 'version');
    this.#notice = unlike ? this.#speech().say('past-version') : '';
  }

  /** Opens a file that the person kept. */
  async open(file: File, chosen: readonly LoadedInstrument[]): Promise<void> {
    const history = await this.#load();
    const read = await history.readResultsFile(file, chosen, this.#clock.today());
    if (read.results.length > 0) this.#opened = read.results;
    this.#notice = history.openedText(read, this.#speech());
    this.#host.requestUpdate();
  }

  /** The file to keep: its name and what it holds. Only of the questionnaires whose scores the person sees. */
  async toKeep(
    shown: readonly LoadedInstrument[],
    results: readonly SubmissionResult[],
  ): Promise<readonly [name: string, text: string]> {
    const { resultsFile } = await this.#load();
    const ids = shown.map(({ instrument }) => instrument.id);
    const mine = (each: { instrument: string }) => ids.includes(each.instrument);
    const today = this.#clock.today();
    return [
      `${this.#speech().say('past-file')}-${today}.json`,
      resultsFile(this.all.filter(mine), today, results.filter(mine)),
    ];
  }

  /** A result with what has moved since. */
  compared(chosen: LoadedInstrument, result: SubmissionResult): SubmissionResult {
    return this.#history?.withChange(chosen, result, this.all) ?? result;
  }

  /** The past of one score, to be shown. */
  past(
    outcome: LoadedInstrument & { result: SubmissionResult },
    reading: Reading & { value: number },
  ): PreviousScores | undefined {
    return this.#history?.previousScoresOf(this.all, outcome, reading, this.#speech());
  }

  /** Forgets what was opened: the next person sits here. */
  reset(): void {
    this.#opened = [];
    this.#notice = '';
  }
}
