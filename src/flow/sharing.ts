import type { Say } from '../i18n/words.js';
import { withWords } from '../model/form/preset.js';
import { FormSession } from '../model/form/session.js';
import { sharing } from '../model/submission/sharing.js';

/** A session for the switches of the review page and the name under them. */
export const openSharing = (say: Say): FormSession =>
  new FormSession(
    withWords(sharing, {
      title: '',
      sections: { sharing: { title: say('share-title') } },
      questions: {
        share: { label: say('share-title') },
        'signed-name': { label: say('sign-label'), hint: say('sign-hint') },
      },
    }),
  );
