import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Answers, Entry } from '../../../src/model/form/answers.js';
import { bodyPlaces, isSided, placeOf } from '../../../src/model/form/body-place.js';
import { bodyParts } from '../../../src/model/form/body.js';
import { visibleEntries, entriesOf, inEntry, pathTo, topOf } from '../../../src/model/form/group.js';
import { withAnswer } from '../../../src/model/form/group-answer.js';
import { FormSession } from '../../../src/model/form/session.js';
import { validate } from '../../../src/model/form/validate.js';
import { form, question } from './sample.js';

const place = question('body', { id: 'place' });
const since = question('single-choice', { id: 'since', required: true });
const pain = question('yes-no', { id: 'pain' });
const doctor = question('text', {
  id: 'doctor',
  when: { question: 'pain', op: 'equals', value: 'yes' },
});
const injuries = question('group', { id: 'injuries', questions: [since, pain, doctor], max: 3 });
const perPlace = question('group', { ...injuries, each: 'place' });

const open = form([place, injuries]);
const chosen = form([place, perPlace]);
const faults = (definition: typeof open, answers: Answers) =>
  validate(definition, answers).map(({ question: at, code }) => `${at} ${code}`);

describe('the places of a body', () => {
  it('have a left and a right where a person has two', () => {
    assert.deepEqual(
      bodyPlaces.map((each) => bodyParts.filter((id) => placeOf(id).place === each).length),
      bodyPlaces.map((each) => (isSided(each) ? 2 : 1)),
    );
    assert.deepEqual(placeOf('knee-left'), { place: 'knee', side: 'left' });
    assert.deepEqual(placeOf('upper-back'), { place: 'upper-back' });
    assert.deepEqual(placeOf('made-up-left'), { place: 'made-up-left' });
  });
});

describe('the answer to a body', () => {
  const rows: readonly [what: string, answer: unknown, fault?: string][] = [
    ['one place', ['knee-left']],
    ['every place', bodyParts],
    ['nowhere', ['none']],
    ['a place beside nowhere', ['none', 'neck'], 'place not-an-option'],
    ['a place twice', ['neck', 'neck'], 'place not-an-option'],
    ['a sided place without its side', ['knee'], 'place not-an-option'],
    ['a side of what has none', ['neck-left'], 'place not-an-option'],
    ['a word', 'neck', 'place not-an-option'],
    ['rather not say, unasked', ['rather-not-say'], 'place not-an-option'],
  ];
  for (const [what, answer, fault] of rows)
    it(`${fault === undefined ? 'can be' : 'cannot be'} ${what}`, () => {
      assert.deepEqual(
        faults(form([place]), { place: answer as Answer }),
        fault === undefined ? [] : [fault],
      );
    });

  it('can be kept to oneself where it is sensitive', () => {
    assert.deepEqual(
      faults(form([{ ...place, sensitive: true, required: true }]), { place: ['rather-not-say'] }),
      [],
    );
  });
});

describe('the entries of a group', () => {
  it('are those that were added, by their position', () => {
    assert.deepEqual(
      entriesOf(injuries, [{ since: 'a' }, {}], {}).map(({ key, questions }) => [
        key,
        questions.map(({ id }) => id),
      ]),
      [
        ['0', ['since', 'pain']],
        ['1', ['since', 'pain']],
      ],
    );
  });

  it('are one for each choice, in their order, answered or not, and none for "none"', () => {
    const keys = (place: readonly string[]) =>
      entriesOf(perPlace, [{ of: 'neck', since: 'a' }], { place }).map(({ key, entry }) => [
        key,
        entry.since,
      ]);
    assert.deepEqual(keys(['knee-left', 'neck']), [
      ['knee-left', undefined],
      ['neck', 'a'],
    ]);
    assert.deepEqual(keys(['none']), []);
    assert.deepEqual(keys(['rather-not-say']), []);
  });

  it('drop an answer whose question is hidden in that entry alone', () => {
    const answer = [
      { pain: 'yes', doctor: 'Dr A' },
      { pain: 'no', doctor: 'Dr B' },
    ];
    assert.deepEqual(visibleEntries(injuries, answer, {}), [{ pain: 'yes', doctor: 'Dr A' }, { pain: 'no' }]);
  });

  it('drop an option that is hidden in that entry alone', () => {
    const options = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', when: { question: 'pain', op: 'equals' as const, value: 'yes' } },
    ];
    const group = question('group', {
      questions: [pain, question('multiple-choice', { id: 'does', options })],
    });
    const answer: Entry[] = [
      { pain: 'yes', does: ['a', 'b'] },
      { pain: 'no', does: ['a', 'b'] },
      { does: ['b'] },
    ];
    assert.deepEqual(visibleEntries(group, answer, {}), [
      { pain: 'yes', does: ['a', 'b'] },
      { pain: 'no', does: ['a'] },
    ]);
  });

  it('may look at answers before the group, but not at those of another entry', () => {
    const group = question('group', {
      questions: [
        pain,
        doctor,
        question('text', { id: 'more', when: { question: 'place', op: 'answered' } }),
      ],
    });
    const seen = (answers: Answers) =>
      entriesOf(group, [{ pain: 'yes' }, {}], answers).map(({ questions }) => questions.map(({ id }) => id));
    assert.deepEqual(seen({}), [['pain', 'doctor'], ['pain']]);
    assert.deepEqual(seen({ place: ['neck'] }), [
      ['pain', 'doctor', 'more'],
      ['pain', 'more'],
    ]);
  });

  it('count for nothing where they say nothing', () => {
    assert.equal(visibleEntries(injuries, [{}, { since: ' ' }], {}), undefined);
    assert.equal(visibleEntries(perPlace, [{ of: 'neck' }], { place: ['neck'] }), undefined);
    for (const junk of ['text', 5, true, ['neck'], { since: 'a' }])
      assert.equal(visibleEntries(injuries, junk, {}), undefined);
    assert.equal(visibleEntries(injuries, 'rather-not-say', {}), 'rather-not-say');
  });
});

describe('an answer in an entry', () => {
  it('is kept in that entry alone, and taken back again', () => {
    const entries = [{ since: 'a' }, { since: 'b' }];
    assert.deepEqual(withAnswer(injuries, entries, '1', 'pain', 'no'), [
      { since: 'a' },
      { since: 'b', pain: 'no' },
    ]);
    assert.deepEqual(withAnswer(injuries, entries, '1', 'since', undefined), [{ since: 'a' }, {}]);
    assert.equal(withAnswer(injuries, entries, '0', 'since', 'a'), entries);
  });

  it('makes the entry of a choice that had none, and leaves those of others as they are', () => {
    const entries = [{ of: 'neck', since: 'a' }];
    assert.deepEqual(withAnswer(perPlace, entries, 'knee-left', 'since', 'b'), [
      ...entries,
      { of: 'knee-left', since: 'b' },
    ]);
    assert.deepEqual(withAnswer(perPlace, entries, 'neck', 'since', 'b'), [{ of: 'neck', since: 'b' }]);
  });
});

describe('paths', () => {
  it('lead to a question in an entry, and back to the question at the top', () => {
    assert.equal(pathTo('injuries', '0', 'since'), 'injuries/0/since');
    assert.equal(topOf('injuries/knee-left/since'), 'injuries');
    assert.equal(topOf('injuries'), 'injuries');
    assert.equal(inEntry(injuries, 'knee-left', since).id, 'injuries/knee-left/since');
  });
});

describe('faults in a group', () => {
  it('stand at the entry that the person sees, also behind one that was left blank', () => {
    assert.deepEqual(faults(open, { injuries: [{}, { pain: 'no' }, { since: 'zz' }] }), [
      'injuries/1/since missing',
      'injuries/2/since not-an-option',
    ]);
  });

  it('name each choice whose question is open', () => {
    assert.deepEqual(
      faults(chosen, { place: ['knee-left', 'neck'], injuries: [{ of: 'neck', since: 'a' }] }),
      ['injuries/knee-left/since missing'],
    );
  });

  it('are none for a choice that was taken back, and none where nothing was chosen', () => {
    assert.deepEqual(faults(chosen, { place: ['none'], injuries: [{ of: 'neck', since: 'zz' }] }), []);
    const required = form([place, { ...perPlace, required: true }]);
    for (const answers of [{}, { place: ['none'] }] as Answers[])
      assert.deepEqual(faults(required, answers), []);
  });

  it('say when there are too many, not counting blank ones', () => {
    const many = (count: number): Entry[] => [...Array(count).keys()].map(() => ({ since: 'a' }));
    assert.deepEqual(faults(open, { injuries: many(4) }), ['injuries too-many']);
    assert.deepEqual(faults(open, { injuries: [{}, ...many(3)] }), []);
    const unbounded = form([question('group', { id: 'injuries', questions: [since] })]);
    assert.deepEqual(faults(unbounded, { injuries: many(20) }), []);
    assert.deepEqual(faults(unbounded, { injuries: many(21) }), ['injuries too-many']);
  });

  it('ask for one entry at least where the group is required', () => {
    const required = form([{ ...injuries, required: true }]);
    assert.deepEqual(faults(required, {}), ['injuries missing']);
    assert.deepEqual(faults(required, { injuries: [{}] }), ['injuries missing']);
    assert.deepEqual(faults(required, { injuries: [{ since: 'a' }] }), []);
  });

  it('go one by one as they are mended, and none comes up before the person goes on', () => {
    const session = new FormSession(open, { answers: { injuries: [{ pain: 'no' }, { pain: 'no' }] } });
    const shown = () => session.issuesWithin('injuries').map(({ question: at }) => at);
    assert.deepEqual(shown(), []);
    session.checkPage();
    assert.deepEqual(shown(), ['injuries/0/since', 'injuries/1/since']);
    session.answer('injuries', [{ pain: 'no', since: 'a' }, { pain: 'no' }]);
    assert.deepEqual(shown(), ['injuries/1/since']);
    session.answer('injuries', [{ pain: 'no', since: 'a' }, { since: 'a' }, { pain: 'no' }]);
    assert.deepEqual(shown(), []);
  });
});
