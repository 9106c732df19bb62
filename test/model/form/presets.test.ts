import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as personalTraining from '../../../src/i18n/en/presets/personal-training.entry.js';
import { loadPreset } from '../../../src/i18n/presets.js';
import { ratherNotSay, type Answer, type Answers } from '../../../src/model/form/answers.js';
import { questionsOf, type Definition, type Question } from '../../../src/model/form/definition.js';
import type { Role } from '../../../src/model/form/meaning.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { withWords, type BareQuestion, type PresetWords } from '../../../src/model/form/preset.js';
import { findPreset, presets } from '../../../src/model/form/presets/index.js';
import { FormSession } from '../../../src/model/form/session.js';
import { validate } from '../../../src/model/form/validate.js';
import { see, visibleQuestions } from '../../../src/model/form/visible.js';
import { bodyAreas, formats, styleFacets } from '../../../src/model/matching/trainer.js';
import { healthConditions } from '../../../src/model/safety/readiness.js';

const { structure } = personalTraining;
const words: PresetWords = personalTraining.words;
const definition = withWords(structure, words);
const questions = questionsOf(definition);
const bare: readonly BareQuestion[] = structure.sections.flatMap((section) => section.questions);

const withRole = (role: Role): Question[] => questions.filter((question) => question.role === role);
const idsOf = (question: BareQuestion | Question | undefined): string[] =>
  question && 'options' in question
    ? question.options.map((option) => (typeof option === 'string' ? option : option.id))
    : [];
const roleOptions = (role: Role): string[] => idsOf(withRole(role)[0]).filter((id) => id !== 'none');

/** Every string inside, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
const texts = textsIn(words);
const sentences = texts.flatMap((text) => text.split(/(?<=[.?…])\s+/));
const lengthOf = (sentence: string): number => sentence.match(/[\p{L}\d’']+/gu)?.length ?? 0;

/** What one person might answer to a question; undefined leaves it blank. */
function answerTo(question: Question): fc.Arbitrary<Answer | undefined> {
  const ids = idsOf(question);
  if (question.kind === 'choice') return fc.constantFrom(undefined, ...ids);
  if (question.kind === 'choices')
    return fc.oneof(fc.constant([ratherNotSay]), fc.subarray(ids.filter((id) => id !== question.none)));
  if (question.kind === 'yes-no') return fc.constantFrom(undefined, 'yes', 'no', ratherNotSay);
  return fc.constantFrom(undefined, 'anything');
}

const anyAnswers = fc
  .record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])))
  .map((given) =>
    Object.fromEntries(
      Object.entries(given).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const])),
    ),
  );

/** Brings up every question there is. */
const longWay: Answers = {
  focus: 'something-else',
  'body-areas': ['knee', 'lower-back'],
  'contact-by': ['text'],
  'care-team': 'yes',
};

const barest: Answers = {
  name: 'Sam',
  conditions: ['none'],
  symptoms: ratherNotSay,
  email: 'sam@example.com',
  'contact-by': ['email'],
  consent: true,
};

describe('the presets that ship', () => {
  it('are found by their id, and nothing else is', () => {
    assert.equal(findPreset('personal-training'), structure);
    assert.equal(findPreset('constructor'), undefined);
    assert.equal(findPreset(undefined), undefined);
  });

  it('load as definitions that can be used', async () => {
    assert.ok(presets.length > 0);
    for (const preset of presets) {
      const loaded = await loadPreset(preset.id, 'en');
      const read: Definition = parseDefinition(JSON.parse(JSON.stringify(loaded)));
      assert.deepEqual([read.id, read.version], [preset.id, preset.version]);
    }
  });

  it('fall back to the base language, then to English', async () => {
    for (const language of ['en', 'EN-gb', 'xx-YY', ''])
      assert.deepEqual(await loadPreset('personal-training', language), definition);
  });

  it('give nothing for an id that is not there', async () => {
    for (const id of ['', 'constructor', 'no-such-form']) assert.equal(await loadPreset(id, 'en'), undefined);
  });
});

describe('the words of the personal-training intake', () => {
  it('are there for every section and question, and none is left over', () => {
    assert.deepEqual(
      Object.keys(words.sections),
      structure.sections.map(({ id }) => id),
    );
    assert.deepEqual(Object.keys(words.questions).sort(), bare.map(({ id }) => id).sort());
  });

  it('are there for every option and both ends, and none is left over', () => {
    for (const question of bare) {
      const say = words.questions[question.id]!;
      assert.deepEqual(Object.keys(say.options ?? {}).sort(), idsOf(question).sort(), question.id);
      const ends = [
        say.from !== undefined,
        say.to !== undefined,
        say.low !== undefined,
        say.high !== undefined,
      ];
      const [lean, scale] = [question.kind === 'lean', question.kind === 'scale'];
      assert.deepEqual(ends, [lean, lean, scale, scale], question.id);
      if (question.kind !== 'long-text') assert.equal(say.prompts, undefined, question.id);
    }
  });

  it('give a reason for every question', () => {
    for (const question of bare)
      assert.match(words.questions[question.id]?.why ?? '', /^[A-Z].+\.$/, question.id);
  });

  it('keep away from words that press, blame or label', () => {
    const unkind =
      /\b(should|must|just|simply|invalid|fail(ed|ure)?|forgot(ten)?|suffer\w*|non-compliant|before and after|diagnos\w*|disorder|obes\w*|overweight|thin(ner)?|slim\w*|lazy|easy)\b|!|\p{Extended_Pictographic}/iu;
    for (const text of texts) assert.doesNotMatch(text, unkind);
  });

  it('hold no phone number and no web address: those are the practice’s to give', () => {
    for (const text of texts) assert.doesNotMatch(text, /\d{3}|https?:|www\./);
  });

  it('come in short sentences', () => {
    const full = sentences.filter((sentence) => /[.?]$/.test(sentence));
    const average = full.reduce((sum, sentence) => sum + lengthOf(sentence), 0) / full.length;
    assert.ok(full.length > 50, 'too few sentences to judge by');
    assert.ok(average <= 14, `${average.toFixed(1)} words to a sentence`);
    assert.deepEqual(
      sentences.filter((sentence) => lengthOf(sentence) > 28),
      [],
    );
  });

  it('are few: under 9 kB in all', () => {
    assert.ok(Buffer.byteLength(texts.join('')) < 9000);
  });
});

describe('the personal-training intake', () => {
  it('shows one to five questions a page and at most twelve pages, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { sections } = see(definition, answers);
        assert.ok(sections.length <= 12);
        for (const section of sections)
          assert.ok(section.questions.length >= 1 && section.questions.length <= 5, section.section.id);
      }),
    );
  });

  it('takes eight to twelve minutes on its longest path', () => {
    const session = new FormSession(definition, { answers: longWay });
    assert.equal(session.progress.questions, questions.length, 'not the longest path');
    const minutes = session.progress.secondsLeft / 60;
    assert.ok(minutes >= 8 && minutes <= 12, `${minutes.toFixed(1)} minutes`);
  });

  it('lets someone through who gives only what is needed', () => {
    assert.deepEqual(validate(definition, barest), []);
    for (const id of Object.keys(barest)) {
      const { [id]: left, ...rest } = barest;
      assert.notEqual(left, undefined);
      assert.deepEqual(validate(definition, rest), [{ question: id, code: 'missing' }]);
    }
  });

  it('asks what weighs on someone before it asks what they want to do', () => {
    const order = questions.map(({ id }) => id);
    for (const later of ['focus', 'hard-before', 'body-areas', 'active', 'times', 'format'])
      assert.ok(order.indexOf('overwhelmed') < order.indexOf(later), later);
  });

  it('asks more about the body only when a place is named', () => {
    const details = (areas: Answer | undefined): number =>
      visibleQuestions(definition, areas === undefined ? {} : { 'body-areas': areas }).filter(
        ({ role }) => role === 'body-detail',
      ).length;
    assert.equal(details(['hip']), 5);
    for (const areas of [undefined, [], ['none'], [ratherNotSay]]) assert.equal(details(areas), 0);
  });

  it('asks for a phone number only for a text or a call', () => {
    const asks = (...by: string[]): boolean =>
      visibleQuestions(definition, { 'contact-by': by }).some(({ id }) => id === 'phone');
    assert.deepEqual([asks('email'), asks('text'), asks('email', 'call')], [false, true, true]);
  });

  it('uses the names that matching and readiness know', () => {
    assert.deepEqual(roleOptions('body-areas'), [...bodyAreas]);
    assert.deepEqual(roleOptions('format'), [...formats]);
    assert.deepEqual(roleOptions('ready-conditions'), [...healthConditions]);
    assert.deepEqual(
      withRole('body-areas')
        .concat(withRole('ready-conditions'))
        .map((question) => 'none' in question && question.none),
      ['none', 'none'],
    );
    for (const facet of styleFacets) assert.deepEqual(withRole(`style-${facet}`)[0]?.kind, 'lean', facet);
  });

  it('gives each role to one question, save those that gather several', () => {
    const several = ['own-words', 'body-detail'];
    const given = questions.flatMap(({ role }) => (role && !several.includes(role) ? [role] : []));
    assert.equal(new Set(given).size, given.length);
  });

  it('marks every question about health, so that it can be declined and is not autofilled', () => {
    const health: Role[] = ['body-areas', 'body-detail', 'ready-conditions', 'ready-symptoms', 'care-team'];
    const plain = health.flatMap(withRole).filter(({ sensitive }) => !sensitive);
    assert.deepEqual(plain, []);
    for (const section of definition.sections.filter(({ id }) => id === 'mind'))
      assert.ok(section.questions.every(({ sensitive }) => sensitive));
  });

  it('shares own words only as own words', () => {
    assert.ok(withRole('own-words').length >= 4);
    assert.ok(withRole('own-words').every(({ topic }) => topic === 'words'));
  });

  it('says under the signs what to do when they are there right now', () => {
    for (const id of ['body', 'readiness'])
      assert.match(words.sections[id]?.note ?? '', /local emergency number/);
  });
});
