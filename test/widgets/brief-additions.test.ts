import { expect } from '@open-wc/testing';
import { brief as words } from '../../src/i18n/en/brief.js';
import { moreAboutYou } from '../../src/i18n/en/presets/more-about-you.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { headings, sectionOf, settled, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** What somebody sends before Send of the short form: no check-in, no goal, no medicine. */
function first(): Submission {
  const { answers, ...rest } = sampleSubmission();
  const { medicine, pronouns, 'birth-date': born, ...before } = answers;
  expect([medicine, pronouns, born]).not.to.include(undefined);
  const definition = { id: 'personal-training', version: '4', heldBy: 'trainer' as const };
  return { ...rest, definition, answers: before, results: [], goals: [] };
}

/** Something that they added to it a day later. */
function addition(number: number, part: Partial<Submission>): Submission {
  const { id } = first();
  const { schema, practice, widget, locale, completedInSeconds } = sampleSubmission();
  return {
    ...{ schema, practice, widget, locale, completedInSeconds, follows: id, recipient: 'trainer' },
    id: id.replace(/1$/, String(number + 1)),
    createdAt: `2026-11-2${String(2 + number)}T08:00:00.000Z`,
    ...{ answers: {}, results: [], goals: [], consents: [], safety: { helpShown: true }, ...part },
  };
}

const checkIn = () => addition(1, { results: sampleSubmission().results });
const goal = () => addition(2, { goals: sampleSubmission().goals });
const more = () =>
  addition(3, {
    definition: { id: 'more-about-you', version: '1' },
    answers: {
      ...{ pronouns: 'They / them', medicine: 'An inhaler, before stairs.', 'birth-date': '1990-03-14' },
      'visit-if': 'It rains at six.',
    },
  });

const goalText = 'Walk on the flat without worrying about my knee';

describe('a brief with what was added since', () => {
  it('is shown as one: each in its place, under the words of its own form', async () => {
    const additions = [more(), goal(), checkIn()];
    const el = await show(first(), { additions });
    expect(headings(el)).to.deep.equal([
      'Sam Ellery',
      'Check first',
      words['brief-asks'](false),
      'Body and injuries',
      words['brief-words'](false),
      words['brief-hard'](false),
      'Goals',
      'The last weeks',
      words['brief-style'](false),
      words['brief-opening'](false),
      words['brief-reach'](false),
      'Also said',
      'What may be shared, and with whom',
    ]);
    expect(plain(sectionOf(el, 'Goals'))).to.contain(goalText);
    expect(plain(sectionOf(el, 'The last weeks'))).to.contain('of 100');
    expect(plain(sectionOf(el, 'Check first'))).to.contain('“An inhaler, before stairs.”');
    expect(plain(sectionOf(el, words['brief-words'](false)))).to.contain(
      moreAboutYou.questions['visit-if'].label,
    );
    expect(plain(el.shadowRoot!.querySelector('header')!)).to.contain('They / them');
    expect(plain(el.shadowRoot!.querySelector('header')!)).to.contain('14 March 1990');
    await expect(el).to.be.accessible();
  });

  it('says the later answer where both have one, in whatever order they come', async () => {
    const early = addition(1, {
      ...more(),
      createdAt: '2026-11-23T08:00:00.000Z',
      answers: { medicine: 'Old' },
    });
    for (const additions of [
      [early, more()],
      [more(), early],
    ]) {
      const el = await show(first(), { additions });
      expect(textOf(el)).to.contain('An inhaler, before stairs.').and.not.to.contain('“Old”');
    }
  });

  it('reads words of danger in an addition as well', async () => {
    const danger = addition(1, { ...more(), answers: { 'visit-if': 'I want to kill myself' } });
    const el = await show(first(), { additions: [danger] });
    expect(plain(sectionOf(el, words['brief-danger']))).to.contain('I want to kill myself');
  });

  it('leaves out what adds to another submission, to none, or cannot be read', async () => {
    const alone = textOf(await show(first()));
    const { follows, ...stray } = goal();
    expect(follows).to.be.a('string');
    for (const other of [
      { ...goal(), follows: checkIn().id },
      stray,
      { ...goal(), schema: 'rapport/submission@9' },
      { ...goal(), goals: [{ text: goalText }] },
      { follows },
      goalText,
      null,
    ]) {
      const el = await show(first(), { additions: [other] });
      expect(textOf(el), JSON.stringify(other).slice(0, 80)).to.equal(alone);
    }
    const el = await show(first(), { additions: [null, { ...goal(), schema: '' }, goal()] });
    expect(textOf(el)).to.contain(goalText);
  });

  it('knows its first whatever case the id is written in', async () => {
    const shouted = { ...goal(), follows: first().id.toUpperCase() };
    expect(textOf(await show(first(), { additions: [shouted] }))).to.contain(goalText);
  });

  it('shows another client nothing of it', async () => {
    const el = await show(first(), { additions: [goal()] });
    expect(textOf(el)).to.contain(goalText);
    el.submission = { ...first(), id: checkIn().id };
    await settled(el);
    expect(textOf(el)).not.to.contain(goalText);
  });
});

describe('the other side, reading what was added', () => {
  const additions = () => [checkIn(), goal(), more()];
  const secrets = [
    goalText,
    'keep up with my sister',
    'An inhaler',
    'They / them',
    '1990',
    'It rains',
    'of 100',
  ];

  it('sees nothing of it: no consent came with it', async () => {
    const el = await show(first(), { additions: additions(), audience: 'therapist' });
    for (const secret of secrets) expect(textOf(el)).not.to.contain(secret);
    const client = await show(first(), { additions: additions(), audience: 'client' });
    for (const secret of secrets.slice(0, 4)) expect(textOf(client)).to.contain(secret);
  });

  it('neither where the first named the other side, nor where the page says that it holds it', async () => {
    const theirs = additions().map((each) => ({ ...each, recipient: 'therapist' }));
    const sent = { ...first(), definition: { ...first().definition!, heldBy: 'therapist' } };
    const el = await show(sent, { additions: theirs, audience: 'trainer', heldBy: 'trainer' });
    for (const secret of secrets) expect(textOf(el)).not.to.contain(secret);
    const therapist = await show(sent, { additions: theirs, audience: 'therapist' });
    expect(textOf(therapist)).to.contain(goalText);
  });

  it('still sees of the first what its consents say, its health among it', async () => {
    const without = await show(first(), { audience: 'therapist' });
    const el = await show(first(), { additions: additions(), audience: 'therapist' });
    for (const title of ['Check first', 'Body and injuries'])
      expect(plain(sectionOf(el, title)), title).to.equal(plain(sectionOf(without, title)));
  });
});
