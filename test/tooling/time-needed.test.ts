import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presetIds } from '../../src/i18n/other-presets.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answer } from '../../src/model/form/answers.js';
import { questionsOf } from '../../src/model/form/definition.js';
import { FormSession } from '../../src/model/form/session.js';
import { visibleQuestions } from '../../src/model/form/visible.js';
import { wordsIn } from '../e2e/page-length.js';
import { noEffort, paces, secondsByQuestions, secondsFor, sum } from '../e2e/time-needed.js';
import { typicalAnswer, type Manner } from '../e2e/typical.js';

describe('the time needed', () => {
  const close = (value: number, wanted: number) => {
    assert.ok(Math.abs(value - wanted) < 0.01, `${String(value)} and not ${String(wanted)}`);
  };

  for (const [what, effort, seconds] of [
    ['words that are new', { fresh: 220 }, 60],
    ['words that stood there before', { words: 220 }, 0],
    ['taps', { taps: 10 }, 26.5],
    ['letters', { letters: 181 }, 60],
    ['boxes in own words', { boxes: 2 }, 10],
    ['pages', { pages: 3 }, 3],
  ] as const)
    it(`counts ${what}`, () => {
      close(secondsFor({ ...noEffort, ...effort }, paces.usual), seconds);
    });

  it('is less for the quick and more for the slow', () => {
    const effort = { ...noEffort, fresh: 1000, letters: 200 };
    const [quick, usual, slow] = (['quick', 'usual', 'slow'] as const).map((pace) =>
      secondsFor(effort, paces[pace]),
    );
    assert.ok(quick! < usual! && usual! < slow!);
  });

  it('adds up pages', () => {
    const page = { ...noEffort, pages: 1, questions: 4, taps: 3 };
    assert.deepEqual(sum([page, page]), { ...noEffort, pages: 2, questions: 8, taps: 6 });
    close(secondsByQuestions(sum([page, page])), 82.4);
  });
});

it('counts words, numbers, contractions and addresses of what is in view', () => {
  assert.equal(wordsIn(['Step 1 of 5', 'You’re done – sam@example.com', '· …']), 7);
});

/** All that somebody says to a form, page after page. */
function answersOf(definition: Parameters<typeof typicalAnswer>[1]['definition'], manner: Manner) {
  const answers: Record<string, Answer> = {};
  for (const question of questionsOf(definition)) {
    if (!visibleQuestions(definition, answers).some(({ id }) => id === question.id)) continue;
    const answer = typicalAnswer(question, { definition, answers, manner });
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

for (const id of presetIds)
  describe(`somebody typical, asked ${id}`, () => {
    for (const manner of ['required', 'usual'] as const)
      it(`answers ${manner === 'required' ? 'what is required' : 'all of it'}, and each answer is right`, async () => {
        const definition = (await loadPreset(id, 'en'))!;
        const answers = answersOf(definition, manner);
        const session = new FormSession(definition, { answers, today: () => '2026-12-01' });
        assert.deepEqual(session.allIssues, []);
        const open = visibleQuestions(definition, answers).filter((each) => answers[each.id] === undefined);
        if (manner === 'required') assert.ok(open.length > 0 && open.every(({ required }) => !required));
        else assert.deepEqual(open, []);
        if (questionsOf(definition).some((each) => each.id === 'adult')) assert.equal(answers.adult, 'yes');
      });
  });
