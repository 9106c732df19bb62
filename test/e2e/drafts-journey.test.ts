import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { common } from '../../src/i18n/en/common.js';
import { review } from '../../src/i18n/en/review.js';
import { drafts } from '../../src/i18n/en/drafts.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import { evaluateVisibility } from '../../src/model/form/visible.js';
import { pointer, type Hands } from './client.js';
import { heading, reload, restless, stored } from './drafting.js';
import { rowsOf } from './site.js';
import { stage } from './test-context.js';
import { until } from '../until.js';
import { send, walkToReview, filledCheck, type Client } from './walk.js';

const on = stage();
const mark = (id: string) => `marker-${id}-7Q`;

const intake: Answers = {
  name: mark('name'),
  story: mark('story'),
  adult: 'yes',
  'body-areas': ['knee-left'],
  'body-detail': [{ of: 'knee-left', since: 'months', bother: 6, safe: mark('safe') }],
  conditions: ['none'],
  symptoms: 'no',
  challenge: -1,
  times: ['tue-evening', 'thu-evening', 'sat-early'],
  email: 'marker-7q@x.example',
  'contact-by': ['email'],
  consent: true,
};

const rest: Omit<Client, 'definition' | 'intake'> = {
  check: filledCheck,
  share: true,
  goal: {
    starter: 'endurance',
    why: mark('why'),
    importance: 9,
    baseline: 10,
    target: 40,
    by: `${String(new Date().getUTCFullYear() + 1)}-06-14`,
    confidence: 5,
    when: mark('when'),
    then: mark('then'),
  },
  signed: 'nobody',
};

describe('a client who takes the whole journey', () => {
  it('and reloads the page at every step loses nothing, and no storage ever holds a plain answer', async () => {
    const definition = (await loadPreset('personal-training', 'en'))!;
    const page = await on.open(
      '<rapport-journey practice="Fennel Street" endpoint="/api/submissions" trainers="/trainers.json" steps="intake questionnaire goals match"></rapport-journey>',
    );
    const hands = restless(page, async () => {
      for (const each of await page.evaluate(stored)) {
        assert.ok(!each.includes('marker'), 'an answer in plain text');
        assert.ok(!/"knee|tue-evening|endurance/.test(each), 'a choice in plain text');
      }
    });
    // Whom somebody asks to meet is one press among several on a page.
    const asking: Hands = {
      ...hands,
      press: async (button) =>
        (await button.innerText()).startsWith('Ask to meet') ? pointer.press(button) : hands.press(button),
    };
    await walkToReview(page, asking, { definition, intake, ...rest });
    await reload(page);
    await page.getByRole('heading', { name: review['review-title'] }).waitFor();
    // Three pages of the check-in, four of the goal and the match come after the intake's own.
    assert.equal(hands.reloads, evaluateVisibility(definition, intake).sections.length + 8);
    await send(page, pointer);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    assert.deepEqual(on.visit.complaints, []);

    const [row] = await rowsOf(on.site.demo);
    assert.deepEqual(row?.submission.answers, intake);
    assert.deepEqual(row.submission.results[0]?.items, rest.check);
    assert.equal(row.submission.goals[0]?.plan?.then, mark('then'));
    assert.ok(row.submission.match?.chosen);

    // Sent: nothing is left, and a reload begins anew.
    const left = async () => (await page.evaluate(stored)).some((each) => each.startsWith('sealed'));
    await until(async () => !(await left()), 'the end of the draft');
    await page.reload();
    await page.getByRole('button', { name: common.continue }).waitFor();
    assert.notEqual(await heading(page), drafts['welcome-title']);
    assert.ok(!(await left()));
  });
});
