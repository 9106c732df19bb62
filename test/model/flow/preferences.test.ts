import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalTraining as words } from '../../../src/i18n/en/presets/personal-training.js';
import { ratherNotSay, type Answers } from '../../../src/model/form/answers.js';
import type { Definition, Question } from '../../../src/model/form/definition.js';
import { applyText } from '../../../src/model/form/preset.js';
import { personalTraining } from '../../../src/model/form/presets/personal-training.js';
import { preferencesFrom } from '../../../src/model/flow/preferences.js';
import { matchTrainers } from '../../../src/model/matching/match.js';
import { someone } from '../matching/people.js';

const preset = applyText(personalTraining, words);
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
    assert.deepEqual(wishes, {
      style: {},
      availability: [],
      formats: [],
      places: [],
      languages: [],
      areas: [],
      conditions: [],
    });
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
      conditions: ['heart'],
    });
    assert.deepEqual(wishes, {
      style: { challenge: -2, space: 0 },
      availability: ['tue-evening', 'sat-midday'],
      formats: ['studio', 'online'],
      places: [],
      languages: [],
      areas: ['knee'],
      conditions: ['heart'],
    });
  });

  it('leaves out "nothing to tell you" and "I’d rather not say"', () => {
    assert.deepEqual(from({ 'body-areas': ['none'] }).areas, []);
    assert.deepEqual(from({ 'body-areas': [ratherNotSay] }).areas, []);
  });

  it('takes the side off an area, so that a left knee is a knee', () => {
    const options = ['knee-left', 'knee-right', 'lower-back', 'soul-left'].map((id) => ({ id, label: id }));
    const form = asking({ id: 'map', kind: 'multiple-choice', label: 'Where', role: 'body-areas', options });
    assert.deepEqual(preferencesFrom(form, { map: options.map(({ id }) => id) }).areas, [
      'knee',
      'lower-back',
    ]);
  });

  it('takes a price and places where a practice asks for them', () => {
    const options = [{ id: 'old-mill', label: 'The old mill' }];
    const form = asking(
      { id: 'most', kind: 'number', label: 'The most', role: 'price-ceiling' },
      { id: 'where', kind: 'multiple-choice', label: 'Where', role: 'place', sensitive: true, options },
    );
    const { priceCeiling, places } = preferencesFrom(form, { most: 40, where: ['old-mill'] });
    assert.deepEqual({ priceCeiling, places }, { priceCeiling: 40, places: ['old-mill'] });
    assert.deepEqual(preferencesFrom(form, { most: -1, where: [ratherNotSay] }).places, []);
    assert.equal(preferencesFrom(form, { most: -1 }).priceCeiling, undefined);
  });

  it('takes one choice as well as several', () => {
    const options = ['home', 'on-a-boat'].map((id) => ({ id, label: id }));
    const form = asking({ id: 'where', kind: 'single-choice', label: 'Where', role: 'format', options });
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
