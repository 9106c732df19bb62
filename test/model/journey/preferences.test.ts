import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalTraining as words } from '../../../src/i18n/en/presets/personal-training.js';
import { ratherNotSay, type Answers } from '../../../src/model/form/answers.js';
import type { Definition, Question } from '../../../src/model/form/definition.js';
import { withWords } from '../../../src/model/form/preset.js';
import { personalTraining } from '../../../src/model/form/presets/personal-training.js';
import { preferencesFrom } from '../../../src/model/journey/preferences.js';
import { matchTrainers } from '../../../src/model/matching/match.js';
import { someone } from '../matching/people.js';

const preset = withWords(personalTraining, words);
const from = (answers: Answers) => preferencesFrom(preset, answers);

const asking = (...questions: Question[]): Definition => ({
  schema: 'rapport/definition@1',
  id: 'own',
  version: '1',
  title: 'Own',
  sections: [{ id: 'page', title: 'Page', questions }],
});

describe('what a filled form wishes for in a trainer', () => {
  it('is nothing at all from an empty form, so everyone fits', () => {
    const wishes = from({});
    assert.deepEqual(wishes, { style: {}, availability: [], formats: [], languages: [], areas: [] });
    const people = [someone('ada', { availability: [] }), someone('ben', { doesNotTake: ['knee'] })];
    assert.equal(matchTrainers({ ...wishes, seed: 's' }, { trainers: people }).fits.length, 2);
  });

  it('is read by the roles of the questions', () => {
    const wishes = from({
      challenge: -2,
      space: 0,
      times: ['sat-midday', 'tue-evening'],
      format: ['online', 'studio'],
      'body-areas': ['knee'],
    });
    assert.deepEqual(wishes, {
      style: { challenge: -2, space: 0 },
      availability: ['tue-evening', 'sat-midday'],
      formats: ['studio', 'online'],
      languages: [],
      areas: ['knee'],
    });
  });

  it('leaves out "nothing to tell you" and "I would rather not say"', () => {
    assert.deepEqual(from({ 'body-areas': ['none'] }).areas, []);
    assert.deepEqual(from({ 'body-areas': [ratherNotSay] }).areas, []);
  });

  it('takes one choice as well as several', () => {
    const options = ['home', 'on-a-boat'].map((id) => ({ id, label: id }));
    const form = asking({ id: 'where', kind: 'choice', label: 'Where', role: 'format', options });
    assert.deepEqual(preferencesFrom(form, { where: 'home' }).formats, ['home']);
    assert.deepEqual(
      preferencesFrom(form, { where: 'on-a-boat' }).formats,
      [],
      'a format nobody offers rules nobody out',
    );
  });

  it('takes languages by their tags, and no sentence for a language', () => {
    const form = asking({ id: 'tongue', kind: 'text', label: 'Language', role: 'language' });
    assert.deepEqual(preferencesFrom(form, { tongue: 'pt-BR' }).languages, ['pt-BR']);
    assert.deepEqual(preferencesFrom(form, { tongue: 'English, a little Welsh' }).languages, []);
    assert.deepEqual(preferencesFrom(form, { tongue: ratherNotSay }).languages, []);
  });

  it('leaves out a style that is not on the scale, so that the match never throws', () => {
    const wishes = from({ challenge: 3, quiet: 0.5, brevity: 'very', space: 2 });
    assert.deepEqual(wishes.style, { space: 2 });
  });
});
