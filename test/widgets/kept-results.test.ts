import { expect, waitUntil } from '@open-wc/testing';
import { instrumentText } from '../../src/i18n/instrument-text.js';
import { contentFrom } from '../../src/model/flow/content.js';
import type { Outcomes } from '../../src/model/flow/parts.js';
import { openJourney } from './journey-page.js';
import { all, textOf, toResult } from './questionnaire-page.js';

describe('who reads a result, in a journey', () => {
  for (const [answer, says, not] of [
    [
      undefined,
      'If you share this, Fennel Street will talk it through with you',
      'You’re keeping this to yourself',
    ],
    ['yes', 'Fennel Street will talk this through with you', 'You’re keeping this to yourself'],
    ['keep', 'You’re keeping this to yourself. It isn’t sent.', 'will talk this through'],
  ] as const)
    it(`is said as it stands: ${answer ?? 'not decided'}`, async () => {
      const { words } = (await instrumentText('gad-7', 'en'))!;
      const el = await openJourney({
        steps: 'questionnaire',
        properties: { instruments: 'gad-7', practice: 'Fennel Street' },
      });
      el.answers = Object.fromEntries(Object.keys(words.items).map((id) => [`gad-7-${id}`, '1']));
      await toResult(el);
      await waitUntil(() => all(el, '.says').length === 1, 'no result');
      el.answers = { ...el.answers, ...(answer && { 'share-result': answer }) };
      await waitUntil(() => textOf(el).includes(says), `it says ${textOf(el)}`);
      expect(textOf(el)).not.to.include(not);
      // What is sent is what was said.
      const part = el.parts.open('questionnaire')!;
      const content = contentFrom('rapport-journey', {
        questionnaire: part.outcome() as Outcomes['questionnaire'],
      });
      expect(content.results).to.have.length(answer === 'yes' ? 1 : 0);
    });
});
