import type { Say } from '../../i18n/messages.js';
import type { Answers } from '../../model/form/answers.js';
import type { Section } from '../../model/form/definition.js';
import type { Instrument } from '../../model/instruments/instrument.js';
import type { LoadedInstrument } from './pages.js';

/** The page that shows the result, and in a journey asks whether to share it. */
export const resultPage = 'result';
export const shareQuestion = 'share-result';

/** Who reads a result: in a journey that is open until the person has said so. */
export type Reader = 'practice' | 'nobody' | 'open';

export const readerOf = (answers: Answers, isShared: boolean): Reader =>
  isShared ? 'practice' : answers[shareQuestion] === undefined ? 'open' : 'nobody';

/** Whether the person sees the score, whatever they answer: only then is it promised beforehand. */
const isAlwaysSeen = ({ audience, items }: Instrument, shows: boolean): boolean =>
  (audience === 'public' || shows) && !items.some(({ readFirst }) => readFirst);

/** What becomes of the answers, under the buttons of each page: what the person sees, and who decides. */
export function privacyWords(
  say: Say,
  chosen: readonly LoadedInstrument[],
  at: { practice: string; shows: boolean; isSent: boolean; hasReview: boolean },
): string {
  if (!at.isSent) return say('ask-private-none');
  const isSeen = chosen.every(({ instrument }) => isAlwaysSeen(instrument, at.shows));
  if (at.hasReview) return say(isSeen ? 'ask-private' : 'ask-private-share');
  return isSeen ? say('ask-private-first') : say('not-sent-yet', at.practice);
}

/** The result page of a journey: it waits until somebody has said whether the result is shared. */
export function shareSection(say: Say, practice: string): Section {
  const option = (id: 'yes' | 'keep', hint: string) => ({ id, label: say(`ask-share-${id}`), hint });
  return {
    id: resultPage,
    title: say('result-title'),
    questions: [
      {
        id: shareQuestion,
        kind: 'single-choice',
        label: say('ask-share', practice),
        hint: say('ask-share-hint'),
        required: true,
        options: [
          option('yes', say('ask-share-yes-hint', practice)),
          option('keep', say('ask-share-keep-hint')),
        ],
      },
    ],
  };
}
