import { expect, waitUntil } from '@open-wc/testing';
import * as entry from '../../src/i18n/en/presets/personal-training.entry.js';
import type { Answers } from '../../src/model/form/answers.js';
import { applyText } from '../../src/model/form/preset.js';
import { openJourney } from './journey-page.js';
import { pressIn } from './pressing.js';
import { sheet } from './questionnaire-page.js';

const definition = applyText(entry.structure, entry.text);
const answers: Answers = {
  ...{ name: 'Sam', adult: 'yes', email: 'sam@example.com', 'contact-by': ['email'], consent: true },
  ...{ active: 'yes', conditions: ['none'], symptoms: 'no', recent: ['none'] },
};

/** The result of a journey whose intake said this. */
async function resultAfter(change: Answers): Promise<string> {
  const journey = await openJourney({
    steps: 'intake questionnaire',
    intake: { definition, answers: { ...answers, ...change } },
  });
  const { session } = journey.flow;
  for (const [id, answer] of Object.entries(sheet(2, 5))) session!.answer(id, answer);
  const main = () => journey.shadowRoot!.querySelector('.main')!;
  while (session!.page !== 'result') {
    const before = session!.page;
    const go = [...main().querySelectorAll('button')].find(({ type }) => type === 'submit')!;
    await pressIn(journey, go);
    await waitUntil(() => session!.page !== before, 'the next page never came');
  }
  await waitUntil(() => main().textContent.includes('What could help next'), 'no result', { timeout: 5000 });
  return main().textContent.replace(/\s+/g, ' ');
}

describe('what a result says could help next', () => {
  it('is to move gently where nothing asks for a doctor', async () => {
    expect(await resultAfter({}))
      .to.contain('Begin at your own pace')
      .and.not.to.contain('doctor first');
  });

  for (const [name, change] of [
    ['“stop and talk”', { symptoms: 'yes' }],
    ['“talk first”', { recent: ['surgery'] }],
  ] as const)
    it(`is a talk with a doctor after ${name}: nothing says to begin, or that ten minutes are enough`, async () => {
      expect(await resultAfter(change))
        .to.contain('Talk to a doctor first')
        .and.not.to.match(/ten minutes|enough to begin|begin at your own pace|somewhere to go/i);
    });
});
