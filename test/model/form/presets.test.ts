import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { full } from '../../../src/i18n/en/presets/full.js';
import { presetIds } from '../../../src/i18n/other-presets.js';
import { loadPreset } from '../../../src/i18n/presets.js';
import { isAnswered, ratherNotSay, type Answer } from '../../../src/model/form/answers.js';
import { comparisonsIn } from '../../../src/model/form/condition.js';
import { questionsOf, type Definition } from '../../../src/model/form/definition.js';
import type { Role } from '../../../src/model/form/roles.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import type { QuestionStructure, QuestionText } from '../../../src/model/form/preset.js';
import { findPreset, presets } from '../../../src/model/form/presets/index.js';
import { textIn } from '../../../src/model/form/text.js';
import { FormSession } from '../../../src/model/form/session.js';
import { validate } from '../../../src/model/form/validate.js';
import { evaluateVisibility, visibleQuestions } from '../../../src/model/form/visible.js';
import { styleFacets } from '../../../src/model/matching/trainer.js';
import { answersTo } from '../../answers.js';
import { everyPreset } from './every-preset.js';

const idsOf = (question: QuestionStructure): string[] =>
  'options' in question
    ? question.options.map((option) => (typeof option === 'string' ? option : option.id))
    : [];

/** The words of a question, and of those in it, are those that its kind shows, no more and no less. */
function assertWorded(question: QuestionStructure, words: QuestionText | undefined): void {
  assert.ok(words, question.id);
  assert.deepEqual(Object.keys(words.options ?? {}).sort(), idsOf(question).sort(), question.id);
  const rows = 'rows' in question ? question.rows : [];
  assert.deepEqual(Object.keys(words.rows ?? {}).sort(), [...rows].sort(), question.id);
  const ends = [words.from, words.to, words.low, words.high].map((end) => end !== undefined);
  const [bipolar, scale] = [question.kind === 'bipolar', question.kind === 'scale'];
  assert.deepEqual(ends, [bipolar, bipolar, scale, scale], question.id);
  if (question.kind !== 'long-text') assert.equal(words.prompts, undefined, question.id);
  const within = 'questions' in question ? question.questions : [];
  assert.deepEqual(
    Object.keys(words.questions ?? {}),
    within.map(({ id }) => id),
  );
  for (const each of within) assertWorded(each, words.questions?.[each.id]);
}

describe('the presets that ship', () => {
  it('are found by their id, and nothing else is', () => {
    assert.deepEqual(
      presets.map(({ id }) => id),
      presetIds,
    );
    for (const { id, structure } of everyPreset) assert.deepEqual(findPreset(id), structure);
    assert.equal(findPreset('constructor'), undefined);
    assert.equal(findPreset(undefined), undefined);
  });

  it('load as definitions that can be used', async () => {
    assert.equal(everyPreset.length, presets.length);
    for (const preset of presets) {
      const loaded = await loadPreset(preset.id, 'en');
      const read: Definition = parseDefinition(JSON.parse(JSON.stringify(loaded)));
      assert.deepEqual([read.id, read.version], [preset.id, preset.version]);
    }
  });

  it('fall back to the base language, then to English', async () => {
    for (const { id, definition } of everyPreset)
      for (const language of ['en', 'EN-gb', 'xx-YY', ''])
        assert.deepEqual(await loadPreset(id, language), definition);
  });

  it('give nothing for an id that is not there', async () => {
    for (const id of ['', 'constructor', 'no-such-form']) assert.equal(await loadPreset(id, 'en'), undefined);
  });

  it('say every word that they share', () => {
    const [pages, asked] = [new Set<string>(), new Set<string>()];
    for (const { structure } of everyPreset)
      for (const section of structure.sections) {
        pages.add(section.id);
        for (const question of section.questions) asked.add(question.id);
      }
    for (const id of Object.keys(full.sections)) assert.ok(pages.has(id), id);
    for (const id of Object.keys(full.questions)) assert.ok(asked.has(id), id);
  });
});

for (const { id, structure, words, definition, longWay, barest } of everyPreset) {
  const questions = questionsOf(definition);
  const bare = structure.sections.flatMap((section) => section.questions);
  const asks = (ask: string, answers: Record<string, Answer>): boolean =>
    visibleQuestions(definition, answers).some((question) => question.id === ask);
  const withRole = (role: Role) => questions.filter((question) => question.role === role);

  const isIntake = id !== 'more-about-you';
  const isFull = id.endsWith('-full');

  describe(`the ${id} form`, () => {
    it('has words for every page, question, option, row and end, and none of its own is left over', () => {
      for (const section of structure.sections) assert.ok(words.sections[section.id]?.title, section.id);
      for (const question of bare) assertWorded(question, words.questions[question.id]);
      const pages = structure.sections.map((section) => section.id);
      for (const page of Object.keys(words.sections))
        assert.ok(pages.includes(page) || page in full.sections, page);
      const ids = bare.map((question) => question.id);
      for (const question of Object.keys(words.questions))
        assert.ok(ids.includes(question) || question in full.questions, question);
    });

    it('gives one reason a page at most, and on nearly every page', () => {
      const reasons = definition.sections.map(({ id: page, questions: asked }) => {
        // Styles stand together and give theirs once.
        const found = asked.filter(({ why }) => why !== undefined);
        const styles = found.filter(({ kind }) => kind === 'bipolar').length;
        assert.ok(found.length - Math.max(0, styles - 1) <= 1, page);
        for (const { why } of found) assert.match(textIn(why, 'en'), /^[A-Z].+\.$/, page);
        return found.length;
      });
      const without = reasons.filter((count) => count === 0).length;
      assert.ok(without <= (isFull ? 4 : 1), `${String(without)} pages without a reason`);
    });

    it('names no page as it names a question: a practice that changes it means one of them', () => {
      const pages = structure.sections.map((section) => section.id);
      for (const question of bare) assert.ok(!pages.includes(question.id), question.id);
    });

    it('looks back only: each condition rests on a question before it', () => {
      const before = new Set<string>();
      let looked = 0;
      for (const section of definition.sections) {
        for (const { question } of comparisonsIn(section.when)) {
          assert.ok(before.has(question), `${section.id} looks at ${question}`);
          looked++;
        }
        for (const each of section.questions) {
          for (const { question } of comparisonsIn(each.when)) {
            assert.ok(before.has(question), `${each.id} looks at ${question}`);
            looked++;
          }
          before.add(each.id);
        }
      }
      assert.ok(looked > (isIntake ? 4 : 0));
    });

    it('shows one to four questions a page, whatever is answered', () => {
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          const { sections } = evaluateVisibility(definition, answers);
          for (const section of sections)
            assert.ok(section.questions.length >= 1 && section.questions.length <= 4, section.section.id);
        }),
        { numRuns: 50 },
      );
    });

    it('takes any valid answers, and keeps them all', () => {
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          assert.deepEqual(validate(definition, answers, '2026-11-22'), []);
          assert.deepEqual(evaluateVisibility(definition, answers, '2026-11-22').answers, answers);
        }),
        { numRuns: 50 },
      );
    });

    it('promises no more time than it is meant to take, on its longest path', () => {
      const session = new FormSession(definition, { answers: longWay, today: () => '2026-11-22' });
      assert.equal(session.progress.questions, questions.length, 'not the longest path');
      const minutes = session.progress.secondsLeft / 60;
      const [least, most] = isFull ? [8, 17] : isIntake ? [5, 10] : [1, 4];
      assert.ok(minutes >= least && minutes <= most, `${minutes.toFixed(1)} minutes`);
    });

    it('lets someone through who gives only what is needed', () => {
      assert.deepEqual(validate(definition, barest), []);
      for (const needed of Object.keys(barest)) {
        const { [needed]: left, ...rest } = barest;
        assert.ok(isAnswered(left));
        assert.deepEqual(validate(definition, rest), [{ question: needed, code: 'missing' }]);
      }
    });

    if (!isIntake) return;

    it('asks a helper who they are, and nobody else', () => {
      for (const ask of ['helper-name', 'helper-relation'])
        assert.deepEqual(
          [asks(ask, { 'filled-by': 'helper' }), asks(ask, { 'filled-by': 'me' }), asks(ask, {})],
          [true, false, false],
        );
    });

    it('asks for a guardian under 18 alone, who has to say yes', () => {
      for (const ask of ['guardian-name', 'guardian-relation', 'guardian-consent'])
        assert.deepEqual([asks(ask, { adult: 'no' }), asks(ask, { adult: 'yes' })], [true, false]);
      const young = { ...barest, adult: 'no' };
      assert.deepEqual(
        validate(definition, young).map(({ question }) => question),
        ['guardian-name', 'guardian-consent'],
      );
      assert.deepEqual(
        validate(definition, { ...young, 'guardian-name': 'Kim', 'guardian-consent': true }),
        [],
      );
    });

    it('asks more about the body only when a place is named, once for each', () => {
      const ways = (areas: string[]) => asks('body-detail', { ...longWay, 'body-areas': areas });
      assert.ok(ways(['hip-left']));
      for (const areas of [[], ['none'], [ratherNotSay]]) assert.ok(!ways(areas), areas.join());
      const [group] = withRole('body-detail');
      assert.ok(group?.kind === 'group' && group.each === 'body-areas');
      assert.equal(withRole('body-areas')[0]?.kind, 'body');
    });

    if (!isFull)
      it('is ten pages with the people who fit and the review, for somebody of age who fills it in alone', () => {
        const { pages } = new FormSession(definition, {
          answers: { ...longWay, 'filled-by': 'me', adult: 'yes' },
        });
        assert.ok(pages.length + 2 <= 10, pages.join());
      });

    it('asks first what somebody would like to ask', () => {
      assert.deepEqual(
        withRole('asks').map(({ kind, topic }) => [kind, topic]),
        [['long-text', 'words']],
      );
    });

    it('asks for a phone number only for a text or a call', () => {
      const by = (...ways: string[]) => asks('phone', { 'contact-by': ways });
      assert.deepEqual([by('email'), by('text'), by('email', 'call')], [false, true, true]);
    });

    it('gives each role to one question, save those that gather several', () => {
      const several = ['own-words', 'filled-by', 'guardian', 'emergency-contact'];
      const given = questions.flatMap(({ role }) => (role && !several.includes(role) ? [role] : []));
      assert.equal(new Set(given).size, given.length);
      for (const facet of styleFacets)
        for (const { kind } of withRole(`style-${facet}`)) assert.equal(kind, 'bipolar', facet);
    });

    it('marks every question about health, so that it can be declined and is not autofilled', () => {
      const health: Role[] = ['body-areas', 'body-detail', 'ready-conditions', 'ready-symptoms'];
      const marked = [...health, 'ready-recent' as const, 'care-team' as const].flatMap(withRole);
      assert.deepEqual(
        marked.filter(({ sensitive }) => !sensitive),
        [],
      );
      for (const section of definition.sections.filter((each) => ['mind', 'before-now'].includes(each.id)))
        assert.ok(section.questions.every(({ sensitive }) => sensitive));
    });

    it('shares own words only as own words, and gives every answer a topic', () => {
      const own = (['asks', 'own-words', 'fear', 'self-talk'] as const).flatMap(withRole);
      assert.ok(own.length >= (isFull ? 5 : 2));
      assert.ok(own.every(({ topic }) => topic === 'words'));
      for (const section of definition.sections)
        for (const question of section.questions) assert.ok(question.topic ?? section.topic, question.id);
    });

    it('keeps who helps, who looks after somebody and whom to call among the contact details', () => {
      for (const section of definition.sections)
        for (const { role, topic = section.topic } of section.questions)
          if (['filled-by', 'guardian', 'emergency-contact', 'birth-date', 'adult'].includes(role ?? ''))
            assert.equal(topic, 'contact', role);
    });
  });
}
