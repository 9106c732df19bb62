import type { Say } from '../../i18n/messages.js';
import type { Section } from '../../model/form/definition.js';

/** The page that shows the result, and in a journey asks whether to share it. */
export const resultPage = 'result';
export const shareQuestion = 'share-result';

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
