import { resultSummary } from '../../i18n/format-result.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { hasBands } from '../../model/instruments/read-first.js';
import { boundsOf } from '../../model/instruments/scale.js';
import type { LoadedInstrument } from './pages.js';
import type { Outcome, ResultView } from './score.js';

type Row = Record<'label' | 'words', string>;
type RowsView = LocaleContext & Pick<ResultView, 'practice' | 'reader' | 'shows' | 'opensHelp'>;

/**
 * Whether the person who answered sees the score: always, unless it needs somebody to talk it through. After an answer
 * that should not wait, nothing says how much or how little of anything there is.
 */
export const showsScore = (
  { instrument }: LoadedInstrument,
  { shows, opensHelp }: Pick<ResultView, 'shows' | 'opensHelp'>,
): boolean => (instrument.audience === 'public' ? !opensHelp || !hasBands(instrument) : shows && !opensHelp);

/** Who goes through a result whose score is not shown. */
export const whoReads = ({ say, practice, reader }: Pick<RowsView, 'say' | 'practice' | 'reader'>): string =>
  reader === 'nobody'
    ? say('result-kept')
    : say(reader === 'open' ? 'result-theirs-if' : 'result-theirs', practice);

/** Every single answer in words, those left open too: a gap may say something. */
const answerRows = ({ instrument, words, result }: Outcome, { say }: LocaleContext): Row[] =>
  instrument.items.map(({ id, scale: scaleId }) => {
    const scale = instrument.scales[scaleId];
    const said = words.scales[scaleId];
    const value = result.items[id];
    const label = words.items[id] ?? id;
    if (value === undefined) return { label, words: say('result-open') };
    const chosen = said && 'options' in said ? said.options[value] : undefined;
    const most = scale ? boundsOf(scale)[1] : 10;
    return { label, words: chosen ?? say('result-of', String(value), String(most)) };
  });

/**
 * One result for the review and the copy to keep: the scores that the person sees; and where the practice reads more
 * than that, the single answers. A copy may be all that reaches it.
 */
export function rowsOf(outcome: Outcome, view: RowsView): Row[] {
  const { instrument, words, result } = outcome;
  const isShown = showsScore(outcome, view);
  const isRead =
    instrument.audience === 'practitioner' || instrument.items.some(({ readFirst }) => readFirst);
  return [
    ...(isShown
      ? resultSummary(result, instrument, words, view)
      : [{ label: view.say('result-short'), words: whoReads(view) }]),
    ...(isShown && !isRead ? [] : answerRows(outcome, view)),
  ];
}
