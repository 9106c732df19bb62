import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goals as presetText } from '../../src/i18n/en/presets/goals.js';
import { goalSentence, goalSummary, fullAmount, shortAmount, formatWin } from '../../src/i18n/format-goal.js';
import { repeatForGoals } from '../../src/model/goals/goal-index.js';
import { parseDefinition } from '../../src/model/form/parse-definition.js';
import { applyText, type PresetText } from '../../src/model/form/preset.js';
import { goals as structure } from '../../src/model/form/presets/goals.js';
import type { Goal } from '../../src/model/goals/goal.js';
import { measures, measureOf, type MeasureId } from '../../src/model/goals/measures.js';
import { starters } from '../../src/model/goals/starters.js';
import { say } from './say.js';

const presetWords: PresetText = presetText;

const speech = { say, language: 'en-GB' };

const goalOf = (starter: string, id: MeasureId, more: Partial<Goal> = {}): Goal => ({
  id: 'goal-1',
  starter,
  text: 'Swim in the sea',
  measure: { id, unit: measureOf(id).unit },
  baseline: 10,
  target: 40,
  by: '2027-03-14',
  wins: [
    { value: 15, by: '2026-12-06' },
    { value: 40, by: '2027-03-14' },
  ],
  ...more,
});

describe('a small win in words', () => {
  const wins = [
    { text: 'Walk to the bakery', by: '2026-12-01' },
    { value: 40, by: '2027-03-14' },
  ];
  const goal = goalOf('endurance', 'minutes-a-session', { wins });

  it('says how far, or quotes the person', () => {
    assert.deepEqual(
      wins.map((win) => formatWin(goal, win, speech)),
      ['“Walk to the bakery”', '40 minutes'],
    );
    assert.equal(formatWin(goal, wins[1]!, speech, fullAmount), '40 minutes each time');
  });

  it('stands in the rows of its goal, for the review, the copy and the brief', () => {
    const row = goalSummary(goal, speech).find(({ label }) => label === say('wins-legend'));
    assert.equal(row?.words, '“Walk to the bakery” by 1 December 2026; 40 minutes by 14 March 2027');
  });
});

describe('a goal as a sentence', () => {
  it('says by when and how far, in the words of its starter', () => {
    assert.equal(
      goalSentence(goalOf('endurance', 'minutes-a-session'), speech),
      'By 14 March 2027 I will keep going for 40 minutes each time.',
    );
  });

  it('quotes what the person wrote, as they wrote it', () => {
    const goal = goalOf('own', 'times', { why: 'I want to. For ME' });
    assert.equal(
      goalSentence(goal, speech),
      'By 14 March 2027, 40 times: “Swim in the sea”. It matters to me: “I want to. For ME”',
    );
  });

  it('calls a first time a first time', () => {
    const goal = goalOf('first', 'times', { baseline: 0, target: 1 });
    assert.equal(goalSentence(goal, speech), 'By 14 March 2027, for the first time: “Swim in the sea”.');
    assert.equal(shortAmount(goal, 0, speech), 'Not yet');
  });

  it('has words for every starter that the library offers', () => {
    const ours = starters.filter(({ id }) => !['own', 'first', 'habits'].includes(id));
    const sentences = ours.map(({ id, measures: [measure] }) => goalSentence(goalOf(id, measure), speech));
    assert.ok(sentences.every((sentence) => !sentence.includes('get to')));
    assert.equal(new Set(sentences).size, ours.length);
  });

  it('still speaks of a starter it does not know', () => {
    assert.equal(
      goalSentence(goalOf('handstand', 'days-a-week', { target: 1 }), speech),
      'By 14 March 2027 I will get to 1 day a week.',
    );
  });
});

describe('an amount in words', () => {
  it('says what is counted for every measure', () => {
    const amounts = measures.map((measure) => fullAmount({ starter: 'own', measure }, 2, speech));
    assert.equal(
      new Set(amounts).size,
      measures.length - 2,
      'what is lifted and what is weighed read the same',
    );
    assert.ok(amounts.every((amount) => amount.startsWith('2 ')));
  });

  it('knows one from many', () => {
    const measure = measureOf('hours-of-sleep');
    assert.equal(fullAmount({ starter: 'sleep', measure }, 1, speech), '1 hour a night');
    assert.equal(fullAmount({ starter: 'sleep', measure }, 7.5, speech), '7.5 hours a night');
  });
});

describe('a goal row by row', () => {
  const full = goalOf('own', 'times', {
    why: 'For my sister',
    importance: 9,
    confidence: 0,
    hope: 'I did it once',
    plan: { when: 'it rains', then: 'go to the pool' },
    matters: 'She waits for me',
    story: 'One day off means I stop',
    who: 'My sister',
    levels: ['None', 'Two', 'Forty', 'Fifty', 'Sixty'],
    weight: { importance: 3, difficulty: 2 },
    progress: [
      { date: '2026-12-01', value: 12 },
      { date: '2026-12-09', value: 15 },
    ],
    reached: 1,
  });

  it('shows everything that was said, and marks what is in own words', () => {
    const rows = goalSummary(full, speech);
    assert.deepEqual(
      rows.filter(({ own }) => own).map((row) => row.words),
      [
        ...['Swim in the sea', 'For my sister', 'She waits for me', 'I did it once'],
        ...['If it rains, then I will go to the pool', 'One day off means I stop', 'My sister'],
        '+2: Sixty; +1: Fifty; 0: Forty; −1: Two; −2: None',
      ],
    );
    assert.deepEqual(
      rows.filter(({ own }) => !own).map((row) => row.words),
      [
        'From 10 times to 40 times, by 14 March 2027',
        '15 times by 6 December 2026; 40 times by 14 March 2027',
        '15 times on 9 December 2026; 12 times on 1 December 2026',
        '9 out of 10',
        '0 out of 10',
        '+1',
        '3 and 2 of 3',
      ],
    );
  });

  it('leaves open what was left open', () => {
    const open = goalSummary(goalOf('sleep', 'hours-of-sleep'), speech).filter((row) => !('words' in row));
    assert.deepEqual(
      open.map(({ label }) => label),
      ['Why it matters to me', 'How much it matters', 'How sure I am', 'A plan for when it gets hard'],
    );
  });
});

describe('the form that asks for a goal', () => {
  it('is a definition like any other', () => {
    const definition = applyText(structure, presetWords);
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
  });

  it('is still one with room for four goals', () => {
    const definition = repeatForGoals(applyText(structure, presetWords), ({ title }) => ({ title }));
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
  });

  it('has words for every question and option, and none for what is not asked', () => {
    const questions = structure.sections.flatMap((section) => section.questions);
    assert.deepEqual(Object.keys(presetWords.questions).sort(), questions.map(({ id }) => id).sort());
    for (const question of questions) {
      if (!('options' in question)) continue;
      const ids = question.options.map((option) => (typeof option === 'string' ? option : option.id));
      assert.deepEqual(
        Object.keys(presetWords.questions[question.id]?.options ?? {}).sort(),
        [...ids].sort(),
      );
    }
  });
});
