import { waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import { review } from '../../src/i18n/en/review.js';
import type { Addition } from '../../src/model/flow/followed.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Submission } from '../../src/model/submission/submission.js';
import '../../src/widgets/journey/define.js';
import type { RapportJourney } from '../../src/widgets/journey/journey.js';
import { all, clean, fillPath, one, press, titleOf, toPath, toYours } from './goals-page.js';
import { partIn } from './journey-page.js';
import { practiceThatSays } from './practice-page.js';
import { sheet, toResult } from './questionnaire-page.js';
import { endpoint, type Sent } from './receiver.js';

export const practice = 'Fennel Street';
export const thanks = review['sent-title']('Sam');
export const added = review['added-title']('Sam');

/** Answers to the shipped form that leave nothing to mend. */
export const least: Answers = {
  ...{ name: 'Sam', adult: 'yes', email: 'sam@example.com', 'contact-by': ['email'], consent: true },
  ...{ active: 'yes', conditions: ['none'], symptoms: 'no', recent: ['none'] },
};
export const young: Answers = { adult: 'no', 'guardian-name': 'Kim', 'guardian-consent': true };

/** A journey on its first page, with the answers to an intake of ours. */
async function onFirstPage(
  answers: Answers = {},
  properties: Partial<RapportJourney> = {},
  config: PracticeConfig = {},
): Promise<RapportJourney> {
  const place = await practiceThatSays({ practice: { name: practice }, region: 'GB', ...config });
  const journey = document.createElement('rapport-journey');
  const given = { steps: 'intake', drafts: 'off', noHistory: true, practice, endpoint, ...properties };
  Object.assign(journey, given);
  place.append(journey);
  await partIn(journey, 'intake');
  journey.answers = { ...least, ...answers };
  return journey;
}

/** The same on its review. */
export async function onReview(...given: Parameters<typeof onFirstPage>): Promise<RapportJourney> {
  const journey = await onFirstPage(...given);
  await leaveIntake(journey);
  return journey;
}

/** Sent by the page's own script, from wherever it stands. */
export async function sentFromFirstPage(): Promise<RapportJourney> {
  const journey = await onFirstPage();
  await journey.submit();
  await arrive(journey, thanks);
  return journey;
}

/** Hands over the intake as it stands, in place of its eight times Continue. */
export async function leaveIntake(journey: RapportJourney): Promise<void> {
  const part = journey.parts.open('intake')!;
  await part.loadRest?.();
  const { definition, visibleAnswers } = part.session!;
  journey.flow.finish('intake', { definition, answers: visibleAnswers }, []);
  await journey.updateComplete;
}

export const arrive = async (journey: RapportJourney, title: string) => {
  await waitUntil(() => titleOf(journey) === title, `the heading never said "${title}"`, { timeout: 8000 });
  await journey.updateComplete;
};

/** A journey that the practice has. */
export async function sentJourney(...given: Parameters<typeof onReview>): Promise<RapportJourney> {
  const journey = await onReview(...given);
  await journey.submit();
  await arrive(journey, thanks);
  return journey;
}

/** What is offered, in its order. */
export const offered = (journey: RapportJourney) =>
  all(journey, '.offers button b').map((each) => clean(each.textContent));

export async function begin(journey: RapportJourney, part: Addition): Promise<RapportJourney> {
  const words = review[`after-${part}`];
  all(journey, '.offers button')
    .find((each) => clean(each.textContent).startsWith(words))!
    .click();
  return partIn(journey, part);
}

/** Fills an addition in, up to the page that it is sent from. */
export const fillIn: Record<Addition, (journey: RapportJourney) => Promise<unknown>> = {
  questionnaire: async (journey) => {
    for (const [id, answer] of Object.entries(sheet(2, 5))) journey.flow.session!.answer(id, answer);
    await toResult(journey);
  },
  goals: async (journey) => {
    await toPath(journey);
    await fillPath(journey);
    await toYours(journey);
  },
  intake: async (journey) => {
    const { session } = journey.flow;
    session!.answer('pronouns', 'they/them');
    session!.answer('medicine', 'An inhaler');
    while (!journey.flow.isAtEnd) {
      const before = titleOf(journey);
      await press(journey, /^Continue/);
      await waitUntil(() => titleOf(journey) !== before, 'the next page never came');
    }
  },
};

export async function sendAddition(journey: RapportJourney): Promise<void> {
  await waitUntil(
    () => one(journey, '.actions [type=submit]')?.textContent.includes('Send'),
    'no way to send',
    {
      timeout: 5000,
    },
  );
  one(journey, '.actions [type=submit]')!.click();
  await arrive(journey, added);
}

export const submissionsIn = (sent: readonly Sent[]) =>
  sent.map(({ body }) => JSON.parse(body) as Submission);
