import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { brief as briefWords } from '../../src/i18n/en/brief.js';
import { loadPreset } from '../../src/i18n/presets.js';
import { formatAnswer } from '../../src/questions/format.js';
import { systemClock } from '../../src/model/clock.js';
import { isEntries, isList, type Answer, type Answers } from '../../src/model/form/answers.js';
import type { Definition, Question } from '../../src/model/form/definition.js';
import { visibleQuestions } from '../../src/model/form/visible.js';
import { findInstrument } from '../../src/model/instruments/registry.js';
import { score } from '../../src/model/scoring/score.js';
import { answersTo } from '../answers.js';
import { keyboard, pointer, say } from './client.js';
import { rowsOf, startSite, type Site } from './site.js';
import { addCheck, addGoal, send, walkToReview, filledCheck, type Client } from './walk.js';

/** As strict as a site can be: nothing but its own scripts and its own endpoint, and Trusted Types. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const strictPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A practice</title>
<body><main><h1>A practice</h1><rapport-journey practice="Fennel Street Practice" endpoint="/api/submissions" trainers="/trainers.json" config="/practice.json" region="GB" steps="intake questionnaire goals match"><p>Ring us.</p></rapport-journey></main>
<script src="/rapport/embed.js"></script>`;

const sam: Omit<Client, 'definition' | 'intake'> = {
  check: filledCheck,
  share: true,
  goal: {
    starter: 'endurance',
    why: 'I want to walk the coast path with my sister.',
    importance: 9,
    baseline: 10,
    target: 40,
    by: `${String(new Date().getUTCFullYear() + 1)}-06-14`,
    confidence: 5,
    when: 'it is dark and raining',
    then: 'do ten minutes of stairs at home',
  },
  signed: 'Sam Ellery',
};

const samsIntake: Answers = {
  name: 'Sam',
  story: 'Work and my knee at once.',
  adult: 'yes',
  'body-areas': ['knee-left'],
  'body-detail': [
    {
      of: 'knee-left',
      since: 'months',
      bother: 6,
      worse: 'Coming down the stairs.',
      helps: 'Warmth, and a slow start.',
      safe: 'Seeing a move before I try it.',
    },
  ],
  conditions: ['none'],
  symptoms: 'no',
  challenge: -1,
  times: ['tue-evening', 'thu-evening', 'sat-early'],
  email: 'sam@example.com',
  'contact-by': ['email'],
  consent: true,
};

const ruler = fc.integer({ min: 0, max: 10 });
const often = fc.integer({ min: 0, max: 4 });

/** Any answers to the check-in: six how often, six how sure. */
const someCheck: fc.Arbitrary<Client['check']> = fc.record(
  Object.fromEntries(Object.keys(sam.check).map((id, index) => [id, index < 6 ? often : ruler])),
  { noNullPrototype: true },
);

/** Sam's goal with other numbers. */
const someGoal: fc.Arbitrary<Client['goal']> = fc
  .record({
    importance: ruler,
    confidence: ruler,
    baseline: fc.constantFrom(5, 10, 20),
    more: fc.constantFrom(5, 20, 25),
  })
  .map(({ more, ...numbers }) => ({ ...sam.goal, ...numbers, target: numbers.baseline + more }));

let site: Site;
let definition: Definition;

before(async () => {
  site = await startSite();
  definition = (await loadPreset('personal-training', 'en'))!;
});
after(() => site.close());

/** Sam's answers, held to the ids that the preset has. */
function client(intake: Answers = samsIntake): Client {
  const required = visibleQuestions(definition, intake).filter((question) => question.required);
  for (const { id } of required) assert.ok(id in intake, `Sam has no answer to ${id}`);
  return { definition, intake, ...sam };
}

/** An answer in the words of its question, each choice by itself; of a group, what was said in each entry. */
function wordsOf(question: Question, answer: Answer): string[] {
  if (question.kind === 'group' && isEntries(answer))
    return answer.flatMap((entry) =>
      question.questions.flatMap((asked) => {
        const part = entry[asked.id];
        return part === undefined ? [] : wordsOf(asked, part);
      }),
    );
  const answers = isList(answer) ? answer.map((id) => [id]) : [answer];
  return answers.map((each) => formatAnswer(question, each, { say, language: 'en' }));
}

/** What a client wrote, and each option they chose. Readiness and styles stand on the brief in a form of their own. */
const saidIn = (intake: Answers): string[] =>
  visibleQuestions(definition, intake).flatMap((question) => {
    const answer = intake[question.id];
    const { kind, role } = question;
    if (role === 'filled-by') return answer === 'helper' ? [briefWords['brief-helped']] : [];
    if (role === 'adult' && answer === 'yes') return []; // only somebody under 18 is told of
    return answer === undefined ||
      role?.startsWith('ready-') ||
      ['bipolar', 'scale', 'consent', 'week'].includes(kind)
      ? []
      : wordsOf(question, answer);
  });

const textOfBrief = async (id: string, width: number) => {
  const visit = await site.open(`/inbox#${id}`, { width });
  const brief = visit.page.locator('rapport-brief');
  await brief.locator('.brief').waitFor();
  const text = (await brief.locator('.brief').innerText()).replace(/\s+/g, ' ');
  return { text, visit };
};

describe('the whole journey, on the built bundle', () => {
  it('is done with the keyboard alone, under the strictest policy, and ends as a row and a brief', async () => {
    const visit = await site.open('/privacy');
    await visit.page.route('**/strict', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
        body: strictPage,
      }),
    );
    await visit.page.goto(new URL('/strict', site.demo.origin).href);
    const hands = keyboard(visit.page);
    await walkToReview(visit.page, hands, client(), { byKeys: true });
    await send(visit.page, hands);
    await visit.page.getByRole('heading', { name: 'Thank you, Sam.' }).waitFor();
    assert.deepEqual(visit.complaints, []);

    const [row] = await rowsOf(site.demo);
    assert.ok(row);
    assert.equal(row.submission.widget, 'rapport-journey');
    assert.deepEqual(row.submission.answers, samsIntake);
    const result = score(findInstrument('rapport-check')!, sam.check);
    assert.deepEqual(row.submission.results[0]?.subscales, result.subscales);
    assert.deepEqual(row.submission.results[0].items, sam.check);
    assert.equal(row.submission.goals[0]?.target, 40);

    const { text, visit: staff } = await textOfBrief(row.id, 1280);
    for (const words of [
      'Left knee',
      'Up to 6 months ago',
      '6 out of 10',
      'coast path',
      ...saidIn(samsIntake),
    ])
      assert.ok(text.includes(words), words);
    assert.deepEqual(staff.complaints, []);
    await staff.close();
    await visit.close();
  });

  for (const width of [360, 1280])
    it(`holds whatever a client says, found by roles and labels at ${String(width)} px, word for word`, async () => {
      await fc.assert(
        fc.asyncProperty(
          answersTo(definition, systemClock.today()),
          someCheck,
          someGoal,
          async (intake, check, goal) => {
            const visit = await site.open('/', { width });
            // The widget is fetched when it comes near: the page's own link leads to it.
            await visit.page.getByRole('link', { name: 'Find out where to start' }).click();
            const someone = { ...client({ ...samsIntake }), intake, check, goal };
            await walkToReview(visit.page, pointer, someone, { parts: ['intake', 'match'] });
            await send(visit.page, pointer);
            await visit.page.getByRole('heading', { name: /^Thank you/ }).waitFor();
            // What may be added while they wait: each goes by itself, and stops nowhere.
            await addCheck(visit.page, pointer, someone);
            await addGoal(visit.page, pointer, someone);
            assert.deepEqual(visit.complaints, []);
            await visit.close();

            const [row] = await rowsOf(site.demo);
            assert.ok(row);
            assert.deepEqual(row.submission.answers, intake);
            const added = row.additions.toSorted((one, other) =>
              one.createdAt.localeCompare(other.createdAt),
            );
            for (const { follows, agreement, recipient } of added) {
              assert.deepEqual(
                { follows, agreement, recipient },
                { follows: row.id, agreement: row.submission.agreement, recipient: 'trainer' },
              );
            }
            assert.deepEqual(
              added.map(({ results }) => results.map(({ items }) => items)),
              [[check], []],
            );
            const [kept] = added[1]!.goals;
            const { when, then, ...rest } = goal;
            assert.deepEqual({ ...kept, ...rest, plan: { when, then } }, kept);

            const { text, visit: staff } = await textOfBrief(row.id, width);
            for (const words of saidIn(intake)) assert.ok(text.includes(words), words);
            await staff.close();
          },
        ),
        { numRuns: 2, endOnFailure: true },
      );
    });
});
