import type { Page } from 'playwright-core';
import { rapportCheck } from '../../src/i18n/en/instruments/rapport-check.js';
import { goals as goalWords } from '../../src/i18n/en/presets/goals.js';
import { common } from '../../src/i18n/en/common.js';
import { review } from '../../src/i18n/en/review.js';
import { matchResults as match } from '../../src/i18n/en/match-results.js';
import { questionnaire } from '../../src/i18n/en/questionnaire.js';
import { systemClock } from '../../src/model/clock.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import type { PresetText } from '../../src/model/form/preset.js';
import { textIn } from '../../src/model/form/text.js';
import { evaluateVisibility } from '../../src/model/form/visible.js';
import { findInstrument } from '../../src/model/instruments/registry.js';
import { give, giveDate, starting, type Hands } from './client.js';

/** What one client says on the whole journey. */
export interface Client {
  definition: Definition;
  intake: Answers;
  /** Answers to `rapport-check` by item. */
  check: Readonly<Record<string, number>>;
  share: boolean;
  goal: {
    starter: string;
    why: string;
    importance: number;
    baseline: number;
    target: number;
    by: string;
    confidence: number;
    when: string;
    then: string;
  };
  /** Name to sign with, where somebody shares with their therapist. */
  signed: string;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, level: 2, exact: typeof name === 'string' });
const goOn = (page: Page, hands: Hands, name: string | RegExp = common.continue) =>
  hands.press(page.getByRole('button', { name, exact: typeof name === 'string' }));

export async function fillIntake(
  page: Page,
  hands: Hands,
  { definition, intake }: Pick<Client, 'definition' | 'intake'>,
): Promise<void> {
  for (const { section, questions } of evaluateVisibility(definition, intake, systemClock.today()).sections) {
    await heading(page, textIn(section.title, 'en')).waitFor();
    for (const question of questions) {
      const answer = intake[question.id];
      if (answer !== undefined) await give(page, hands, question, answer);
    }
    await goOn(page, hands);
  }
}

/** Answers `rapport-check`, up to its result. */
async function answerCheck(page: Page, hands: Hands, { check }: Client, byKeys: boolean): Promise<void> {
  const instrument = findInstrument('rapport-check')!;
  const often = rapportCheck.scales['how-often'].options;
  const rows = instrument.items.filter((item) => item.scale === 'how-often');
  const words = rapportCheck.items as Record<string, string>;
  await page.getByRole('radiogroup', { name: words[rows[0]!.id]! }).waitFor();
  for (const [index, { id }] of rows.entries()) {
    const group = page.getByRole('radiogroup', { name: words[id]! });
    const value = check[id]!;
    if (!byKeys || index === 0)
      await hands.choose(group.getByRole('radio', { name: often[value as 0], exact: true }));
    // A digit answers and moves on to the next row.
    if (byKeys) await page.keyboard.press(String(value + 1));
  }
  await goOn(page, hands, /^(Continue|See where I am)$/);
  const rulers = instrument.items.filter((item) => item.scale !== 'how-often');
  await page.getByRole('group', { name: words[rulers[0]!.id]! }).waitFor();
  for (const { id } of rulers) {
    const group = page.getByRole('group', { name: words[id]! });
    await hands.choose(group.getByRole('radio', { name: new RegExp(`^${String(check[id])}(,|$)`) }));
  }
  await goOn(page, hands, /^(Continue|See where I am)$/);
  await heading(page, questionnaire['result-title']).waitFor();
}

async function fillCheck(page: Page, hands: Hands, client: Client, byKeys: boolean): Promise<void> {
  await answerCheck(page, hands, client, byKeys);
  const wish = client.share ? questionnaire['ask-share-yes'] : questionnaire['ask-share-keep'];
  await hands.choose(page.getByRole('radio', { name: starting(wish) }));
  await goOn(page, hands);
}

/** Sets a goal, up to the page that shows it. */
async function fillGoal(page: Page, hands: Hands, { goal }: Client): Promise<void> {
  const { questions }: PresetText = goalWords;
  const label = (id: string) => questions[id]!.label;
  const option = questions.starter!.options![goal.starter]!;
  const ruler = (id: string, value: number) =>
    page
      .getByRole('group', { name: label(id) })
      .getByRole('radio', { name: new RegExp(`^${String(value)}(,|$)`) });
  await heading(page, goalWords.sections.goal.title).waitFor();
  await hands.choose(
    page.getByRole('radio', { name: starting(typeof option === 'string' ? option : option.label) }),
  );
  await hands.type(page.getByLabel(starting(label('why'))), goal.why);
  await hands.choose(ruler('importance', goal.importance));
  await goOn(page, hands);
  await heading(page, goalWords.sections.path.title).waitFor();
  await hands.type(page.getByLabel(starting(label('baseline'))), String(goal.baseline));
  await hands.type(page.getByLabel(starting(label('target'))), String(goal.target));
  await giveDate(page.getByRole('group', { name: starting(label('by')) }), hands, goal.by);
  await hands.choose(ruler('confidence', goal.confidence));
  await goOn(page, hands);
  await heading(page, goalWords.sections.plan.title).waitFor();
  await hands.type(page.getByLabel(starting(label('plan-when'))), goal.when);
  await hands.type(page.getByLabel(starting(label('plan-then'))), goal.then);
  await goOn(page, hands, 'Save my goal');
  await heading(page, 'Your goal').waitFor();
}

/** Chooses the first person offered; where nobody fits, goes on without. Gives the name chosen. */
async function chooseTrainer(page: Page, hands: Hands): Promise<string | undefined> {
  await heading(page, /people|person|No close match/).waitFor();
  const asks = page.getByRole('button', { name: /^Ask to meet / });
  const chosen = (await asks.count()) > 0 ? await asks.first().innerText() : undefined;
  if (chosen !== undefined) await hands.press(asks.first());
  await goOn(page, hands, new RegExp(`^(${common.continue}|${match['match-go-on']})$`));
  return chosen?.replace('Ask to meet ', '');
}

/** The whole journey up to the review; Send is left to the caller. Gives the trainer chosen. */
export async function walkToReview(
  page: Page,
  hands: Hands,
  client: Client,
  { byKeys = false, parts = ['intake', 'questionnaire', 'goals', 'match'] } = {},
): Promise<string | undefined> {
  await fillIntake(page, hands, client);
  if (parts.includes('questionnaire')) await fillCheck(page, hands, client, byKeys);
  if (parts.includes('goals')) {
    await fillGoal(page, hands, client);
    await goOn(page, hands);
  }
  const chosen = await chooseTrainer(page, hands);
  await heading(page, review['review-title']).waitFor();
  return chosen;
}

/** After Send: takes up an offer, and sends what was added. */
async function add(page: Page, hands: Hands, offer: string, fill: () => Promise<void>): Promise<void> {
  await hands.press(page.getByRole('button', { name: starting(offer) }));
  await fill();
  await send(page, hands);
  await heading(page, /added/).waitFor();
}

export const addCheck = (page: Page, hands: Hands, client: Client): Promise<void> =>
  add(page, hands, review['after-questionnaire'], () => answerCheck(page, hands, client, false));

export const addGoal = (page: Page, hands: Hands, client: Client): Promise<void> =>
  add(page, hands, review['after-goals'], () => fillGoal(page, hands, client));

/** Presses Send on the review. */
export const send = (page: Page, hands: Hands): Promise<void> =>
  hands.press(page.getByRole('button', { name: /^Send/ }));

/** A check-in filled in to the end. */
export const filledCheck: Client['check'] = {
  ...{ 'asked-too-much': 3, 'busy-mind': 3, 'tense-body': 2, 'enough-sleep': 1, 'ready-for-the-day': 2 },
  ...{ 'time-for-good': 1, 'trust-body': 4, 'when-tired': 3, 'when-low': 5, 'when-short-of-time': 2 },
  ...{ 'when-alone': 6, 'when-sore': 4 },
};
