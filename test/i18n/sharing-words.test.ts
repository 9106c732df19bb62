import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consent } from '../../src/i18n/en/consent.js';
import { review } from '../../src/i18n/en/review.js';
import { presets } from '../../src/model/form/presets/index.js';

const topics = ['goals', 'body', 'results', 'coaching'] as const;

/** What a consent hands over by topic: each question of our forms, with the words that name it. */
const named: Record<(typeof topics)[number], Record<string, readonly RegExp[]>> = {
  goals: {
    ...{ focus: [/what brings you/], brings: [/what brings you/], 'how-long': [/what brings you/] },
    ...{ habits: [/habits/, /smoking/, /alcohol/], movement: [/goals/], outlet: [/what helps/] },
    ...{ 'hard-before': [/what is hard/], 'hard-when': [/what is hard/], 'hard-where': [/what is hard/] },
    ...{ 'hard-with': [/what is hard/], activities: [/what is hard/], surroundings: [/what is hard/] },
    ...{ equipment: [/what helps/], 'people-who-help': [/who and what helps/], order: [/goals/] },
  },
  body: {
    ...{ 'body-areas': [/body/], 'body-detail': [/old injuries/], active: [/health/] },
    ...{ conditions: [/health conditions/], symptoms: [/warning signs/], medicine: [/medicine/] },
    recent: [/pregnancy/, /operations/],
  },
  results: { sleep: [/sleep/], energy: [/energy/], 'too-much': [/how often it is too much/] },
  coaching: {
    ...{
      challenge: [/style/],
      flexibility: [/style/],
      quiet: [/style/],
      brevity: [/style/],
      space: [/style/],
    },
    ...{ times: [/week/], format: [/week/], pace: [/style/], 'safe-with': [/helps you feel safe/] },
  },
};

describe('what a consent hands over', () => {
  for (const topic of topics)
    it(`is named where it is turned on, and in the words that are signed: ${topic}`, () => {
      const asked = presets.flatMap(({ sections }) =>
        sections.flatMap(({ topic: around, questions }) =>
          questions.filter((each) => (each.topic ?? around) === topic).map(({ id }) => id),
        ),
      );
      // A question with no row here is one that nobody has found words for yet.
      assert.deepEqual([...new Set(asked)].sort(), Object.keys(named[topic]).sort());
      for (const words of Object.values(named[topic]).flat())
        assert.match(review[`share-said-${topic}`], words);
      const sensitive = Object.values(named[topic]).flat().map(String);
      const shown = `${review[`share-${topic}`]} ${review[`share-${topic}-hint`]}`.toLowerCase();
      for (const words of new Set(sensitive)) assert.match(shown, new RegExp(words.slice(1, -1), 'i'));
    });

  it('is never said to stay out where it goes, nor to go to one person alone, nor to be for nothing else', () => {
    const statement = consent['share-statement']({
      ...{ giver: 'Fennel Street', receiver: 'Robin', what: review['share-said-results'], talk: true },
      ...{ until: '22 November 2027', withdraw: 'Tell them.' },
    });
    const sending = consent['agree-statement']('Fennel Street', '22 November 2027', 'Tell them.');
    const said = [statement, sending, consent['share-with-hint'], consent['share-results-scores']('PHQ-4')];
    for (const words of said)
      assert.doesNotMatch(
        words,
        /(about|for) nothing else|nobody else|only with your yes\.|answers stay out\./m,
      );
    assert.match(sending, /except where the law asks for it or somebody is in danger/);
    for (const one of [/sleep/, /energy/, /too much/, /behind those scores/])
      assert.match(consent['share-results-scores']('PHQ-4'), one);
  });
});
