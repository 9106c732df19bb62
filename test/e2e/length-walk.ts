import type { Locator, Page } from 'playwright-core';
import { consent } from '../../src/i18n/en/consent.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition, Question } from '../../src/model/form/definition.js';
import type { PartName } from '../../src/model/flow/parts.js';
import type { RapportJourney } from '../../src/widgets/journey/journey.js';
import { give, pointer, type Hands } from './client.js';
import { pageLength, wordsIn, type InView } from './page-length.js';
import { noEffort, type Effort } from './time-needed.js';
import { typicalAnswer, type Manner } from './typical.js';

/** What a phone shows at once, in px. */
const screen = 740;
/** More pages than any journey has: something does not go on. */
const mostPages = 80;

/** One page as it was walked. */
export interface Walked extends Effort {
  part: PartName | 'review';
  title: string;
  /** Seconds that the part promised when its first page came up. */
  promised: number | undefined;
}

/** Where the journey stands. */
interface State {
  part: PartName | 'review';
  title: string;
  isFirst: boolean;
  partSeconds: number | undefined;
  questions: Question[];
  definition: Definition | undefined;
  answers: Answers;
}

const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => {
    const journey = document.querySelector<RapportJourney>('rapport-journey')!;
    const { flow } = journey;
    const { session } = flow;
    return {
      part: flow.at,
      title: journey.shadowRoot!.querySelector('.title')?.textContent.trim() ?? '',
      isFirst: session?.progress.page === 0,
      partSeconds: session?.progress.secondsLeft,
      questions: [...(session?.current?.questions ?? [])],
      definition: session?.definition,
      answers: { ...session?.visibleAnswers },
    };
  });

/** Hands that count what they do. Writing begins with a tap into the field. */
export function countingHands(hands: Hands): { hands: Hands; done: () => { taps: number; letters: number } } {
  let taps = 0;
  let letters = 0;
  return {
    done: () => ({ taps, letters }),
    hands: {
      type(field, text) {
        taps++;
        letters += text.length;
        return hands.type(field, text);
      },
      choose(option) {
        taps++;
        return hands.choose(option);
      },
      press(button) {
        taps++;
        return hands.press(button);
      },
      pick(list, words) {
        taps += 2;
        return hands.pick(list, words);
      },
    },
  };
}

/** Rows of a questionnaire stand as radio groups under one another; everything else is asked like a form's question. */
async function answerOne(journey: Locator, hands: Hands, question: Question, given: Answers): Promise<void> {
  const row = journey.locator(`[role="radiogroup"][aria-labelledby="said-${question.id}"]`);
  const answer = given[question.id]!;
  if (question.kind === 'single-choice' && (await row.count()) > 0) {
    const place = question.options.findIndex(({ id }) => id === answer);
    await hands.choose(row.getByRole('radio').nth(place));
  } else await give(journey, hands, question, answer);
}

const own = (question: Question) => question.kind === 'long-text' || question.kind === 'text';

/** Answers all that this page asks, also what comes up on the way. Gives the ids answered and those in own words. */
async function answerPage(
  page: Page,
  hands: Hands,
  manner: Manner,
): Promise<{ answered: number; boxes: number }> {
  const journey = page.locator('rapport-journey');
  const tried = new Set<string>();
  let answered = 0;
  let boxes = 0;
  for (;;) {
    const { questions, definition, answers, part } = await stateOf(page);
    const seen = (await pageLength(page)).questions;
    const isShown = ({ id }: Question) => part === 'questionnaire' || seen.includes(id);
    const next = questions.find((question) => !tried.has(question.id) && isShown(question));
    if (!next || !definition) return { answered, boxes };
    tried.add(next.id);
    const answer = typicalAnswer(next, { definition, answers, manner });
    if (answer === undefined || answers[next.id] !== undefined) continue;
    await answerOne(journey, hands, next, { ...answers, [next.id]: answer });
    answered++;
    boxes += next.kind === 'group' ? next.questions.filter(own).length : Number(own(next));
  }
}

/** What the people of the match and the review ask beside any form. */
async function answerAround(page: Page, hands: Hands, part: State['part']): Promise<void> {
  const journey = page.locator('rapport-journey');
  if (part === 'match') {
    const asks = journey.getByRole('button', { name: /^Ask to meet / });
    if ((await asks.count()) > 0) await hands.press(asks.first());
  }
  if (part !== 'review') return;
  const fields: [string, string][] = [
    [consent['reply-name'], 'Sam'],
    [consent['reply-email'], 'sam@example.com'],
    [consent['sign-label'], 'Sam Ellery'],
  ];
  for (const [label, text] of fields) {
    const field = journey.getByLabel(label, { exact: false });
    if ((await field.count()) > 0 && (await field.first().inputValue()) === '')
      await hands.type(field.first(), text);
  }
  const agreement = journey.getByRole('checkbox', { name: consent['agree-label'] });
  if ((await agreement.count()) > 0) await hands.choose(agreement);
}

const countQuestions = ({ part, questions, answers }: State, { questions: seen }: InView): number => {
  if (part === 'questionnaire') return questions.length;
  if (part === 'review') return seen.filter((id) => !id.includes('.')).length;
  const shown = questions.filter(({ id }) => seen.includes(id));
  return shown.reduce((count, question) => {
    if (question.kind !== 'group') return count + 1;
    const entries = answers[question.id];
    return count + question.questions.length * (Array.isArray(entries) ? entries.length : 1);
  }, 0);
};

/** Waits until the page that comes next has its words, and all that it fetches. */
async function waitForPage(page: Page, before: string): Promise<void> {
  await page.waitForFunction((was) => {
    const { flow, shadowRoot } = document.querySelector<RapportJourney>('rapport-journey')!;
    const title = shadowRoot?.querySelector('.title')?.textContent ?? '';
    if (title.startsWith('Thank you')) return true;
    const { session } = flow;
    const isReady = shadowRoot?.querySelector('button[type=submit]') && session?.textPending !== true;
    return isReady && title !== '' && `${flow.at} ${session?.page ?? ''}` !== was;
  }, before);
  await page.waitForLoadState('networkidle');
}

const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { flow } = document.querySelector<RapportJourney>('rapport-journey')!;
    return `${flow.at} ${flow.session?.page ?? ''}`;
  });

/** Walks the journey on this page to Send, and says what each page took. */
export async function walkAndMeasure(page: Page, manner: Manner): Promise<Walked[]> {
  const journey = page.locator('rapport-journey');
  const walked: Walked[] = [];
  const read = new Set<string>();
  let before = '';
  while (walked.length < mostPages) {
    await waitForPage(page, before);
    before = await place(page);
    const first = await stateOf(page);
    if (first.title.startsWith('Thank you')) return walked;
    const start = await pageLength(page);
    const { hands, done } = countingHands(pointer);
    const { answered, boxes } = await answerPage(page, hands, manner);
    await answerAround(page, hands, first.part);
    const [state, end] = [await stateOf(page), await pageLength(page)];
    const texts = start.texts.length > end.texts.length ? start.texts : end.texts;
    const isNew = new Set([...start.texts, ...end.texts].filter((text) => !read.has(text)));
    for (const text of isNew) read.add(text);
    await hands.press(journey.locator('form button[type=submit]').first());
    walked.push({
      ...noEffort,
      ...{ part: first.part, title: first.title, pages: 1, ...done(), answered, boxes },
      promised: first.isFirst ? first.partSeconds : undefined,
      questions: countQuestions(state, end),
      words: wordsIn(texts),
      fresh: wordsIn(isNew),
      screens: Math.max(start.height, end.height) / screen,
    });
    const fault = journey.locator('.error-summary');
    if ((await fault.count()) > 0)
      throw new Error(`"${first.title}" does not go on: ${(await fault.innerText()).replaceAll('\n', '; ')}`);
  }
  throw new Error(`after ${String(mostPages)} pages it is still not sent`);
}
