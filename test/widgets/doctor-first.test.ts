import { expect, waitUntil } from '@open-wc/testing';
import * as entry from '../../src/i18n/en/presets/personal-training.entry.js';
import type { Answers } from '../../src/model/form/answers.js';
import { applyText } from '../../src/model/form/preset.js';
import { choose, clean, one, press, titleOf, toPath } from './goals-page.js';
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
      .to.contain('Go at your own pace')
      .and.not.to.contain('doctor first');
  });

  for (const [name, change] of [
    ['“stop and talk”', { symptoms: 'yes' }],
    ['“talk first”', { recent: ['surgery'] }],
    ['warning signs that are kept to oneself', { symptoms: 'rather-not-say' }],
  ] as const)
    it(`is a talk with a doctor after ${name}: nothing says to begin, or that ten minutes are enough`, async () => {
      expect(await resultAfter(change))
        .to.contain('Talk to a doctor first')
        .and.not.to.match(/ten minutes|enough to begin|at your own pace|somewhere to go/i);
    });
});

describe('a goal', () => {
  const goalsAfter = (change: Answers) =>
    openJourney({ steps: 'intake goals', intake: { definition, answers: { ...answers, ...change } } });
  const lead = (journey: Awaited<ReturnType<typeof goalsAfter>>) =>
    clean(one(journey, '.main .lead')?.textContent);
  const text = (journey: Awaited<ReturnType<typeof goalsAfter>>) => clean(one(journey, '.main')?.textContent);

  it('may begin this week where nothing asks for a doctor, and has an example', async () => {
    const journey = await goalsAfter({});
    expect(lead(journey)).to.include('small enough to start this week');
    await toPath(journey);
    expect(text(journey)).to.include('For example: from');
  });

  for (const [name, change] of [
    ['“stop and talk”', { symptoms: 'yes' }],
    ['“talk first”', { recent: ['surgery'] }],
    ['warning signs that are kept to oneself', { symptoms: 'rather-not-say' }],
  ] as const)
    it(`is chosen and not begun after ${name}, in any number of goals`, async () => {
      const journey = await goalsAfter(change);
      expect(lead(journey)).to.include('begin once a doctor has said yes').and.not.to.include('this week');
      for (const starter of [/Keep going for longer/, /Feel stronger/]) {
        await toPath(journey, starter);
        expect(text(journey)).not.to.match(/for example|start from this/i);
        await press(journey, /^Back/);
        await waitUntil(() => titleOf(journey) === 'A goal worth getting up for');
      }
      await choose(journey, /^Something else/);
      expect(lead(journey)).to.include('begin once a doctor has said yes');
    });
});
