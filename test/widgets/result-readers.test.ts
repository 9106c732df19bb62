import { expect, waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import type { FlowElement } from '../../src/flow/flow-element.js';
import { instrumentText } from '../../src/i18n/instrument-text.js';
import { contentFrom } from '../../src/model/flow/content.js';
import type { Outcomes } from '../../src/model/flow/parts.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { openJourney, partIn } from './journey-page.js';
import { all, openIn, press, ready, rootOf, sheet, textOf, toResult } from './questionnaire-page.js';

const responder = { name: 'Ruth', hours: 'Monday to Friday', plan: 'Ruth calls by phone within 2 hours' };
const config: PracticeConfig = { responder, region: 'GB', practice: { recipient: 'therapist' } };
const practice = 'Fennel Street';

/** The same answer to everything, but for what is left open. */
async function answersTo(ids: string, value: string, open: readonly string[] = []): Promise<Answers> {
  const sheets = await Promise.all(
    ids.split(' ').map(async (id) => {
      if (id === 'rapport-check') return Object.entries(sheet(Number(value), 5));
      const { words } = (await instrumentText(id, 'en'))!;
      return Object.keys(words.items).map((item) => [`${id}-${item}`, value] as const);
    }),
  );
  return Object.fromEntries(sheets.flat().filter(([id]) => !open.includes(id)));
}
const privacy = (el: FlowElement) => all(el, '.privacy')[0]!.textContent.trim();
const helpLine = (el: FlowElement) => rootOf(el).querySelector<HTMLDetailsElement>('details.helpline')!;
const summaryIn = (el: FlowElement) => el.parts.open('questionnaire')!.summary();
const outcomeIn = (el: FlowElement) => el.parts.open('questionnaire')!.outcome() as Outcomes['questionnaire'];
const wordsOf = (el: FlowElement) =>
  summaryIn(el)
    .flatMap(({ rows }) => rows.map(({ label, words }) => `${label}: ${words ?? ''}`))
    .join('\n');

/** A copy that is downloaded, as it is written. */
async function copyOf(el: FlowElement): Promise<string> {
  const { createObjectURL } = URL;
  let file: Blob | undefined;
  URL.createObjectURL = (given: Blob) => {
    file = given;
    return createObjectURL(new Blob());
  };
  try {
    await press(el, /Download/);
    return await file!.text();
  } finally {
    URL.createObjectURL = createObjectURL;
  }
}

describe('where nothing is sent', () => {
  for (const instruments of ['gad-7', 'phq-9', 'phq-4 rapport-check'])
    it(`nobody is said to read it: ${instruments}`, async () => {
      const el = await ready(await openIn(config, instruments, { practice }));
      expect(textOf(el)).not.to.match(/Ruth|share/);
      expect(privacy(el)).to.equal('Nothing is sent from this page.');
      el.answers = await answersTo(instruments, '1');
      await toResult(el);
      expect(textOf(el))
        .to.contain('You’re keeping this to yourself. It isn’t sent.')
        .and.not.to.match(/will talk (this|it) through/);
      const copy = await copyOf(el);
      expect(copy).not.to.match(/will talk (this|it) through|What I told/);
      expect(copy).to.contain('Several days');
    });

  it('the practice reads it as soon as there is somewhere to send it', async () => {
    for (const more of [
      { endpoint: '/intake' },
      { onsubmission: () => undefined },
      { answersInEvents: true },
    ]) {
      const el = await ready(await openIn(config, 'phq-9', { practice, ...more }));
      expect(textOf(el)).to.contain('Ruth reads these answers');
      el.answers = await answersTo('phq-9', '1');
      await toResult(el);
      expect(textOf(el)).to.contain('Fennel Street will talk this through with you');
    }
  });
});

describe('what is said beforehand of who sees the result, and who chooses', () => {
  const chooses = /you choose|then choose/i;
  for (const [instruments, shown, seen] of [
    ['rapport-check', false, true],
    ['gad-7', false, false],
    ['gad-7', true, true],
    ['rapport-check gad-7', false, false],
    ['phq-9', true, false], // after item 9 no score is shown
  ] as const)
    it(`is true of ${instruments}${shown ? ', shown' : ''}`, async () => {
      const said = { ...config, showPractitionerResults: shown };
      const alone = await ready(await openIn(said, instruments, { practice, onsubmission: () => undefined }));
      expect(privacy(alone).includes('You’ll see your result first')).to.equal(seen);
      expect(privacy(alone)).not.to.match(chooses);
      const properties = { instruments, practice };
      const journey = await openJourney({ steps: 'questionnaire', config: said, properties });
      expect(privacy(journey).includes('You’ll see your result first')).to.equal(seen);
      expect(privacy(journey)).to.match(chooses);
    });
});

/** A journey at its result page, with this said about sharing. */
async function journeyWith(instruments: string, answers: Answers, share?: 'yes' | 'keep') {
  const el = await openJourney({ steps: 'questionnaire', config, properties: { instruments, practice } });
  el.answers = answers;
  await toResult(el);
  await waitUntil(() => all(el, '.result').length > 0, 'no result');
  el.answers = { ...answers, ...(share && { 'share-result': share }) };
  await el.updateComplete;
  return el;
}

describe('a copy of what a practitioner reads', () => {
  const item9 = 'Thoughts that you would be better off dead, or of hurting yourself in some way';
  for (const [name, value, open, says] of [
    ['said', '3', [], 'Nearly every day'],
    ['said little', '1', [], 'Several days'],
    ['said never', '0', [], 'Not at all'],
    ['skipped', '1', ['phq-9-better-off-dead'], 'Left open'],
  ] as const)
    it(`has every answer of a shared one in words, without a score: ${name}`, async () => {
      const el = await journeyWith('phq-9 gad-7', await answersTo('phq-9 gad-7', value, open), 'yes');
      const text = wordsOf(el);
      expect(text).to.contain(`${item9}: ${says}`).and.to.contain('Fennel Street will talk this through');
      expect(summaryIn(el).map(({ rows }) => rows.length)).to.deep.equal([10, 8]);
      expect(text).not.to.match(/\d+ of \d+|two weeks with|heavy/);
      expect(await copyOf(el)).to.contain(item9);
    });

  it('has nothing of one that is kept back, in what says that it is sent', async () => {
    const el = await journeyWith('phq-9', await answersTo('phq-9', '2'), 'keep');
    expect(wordsOf(el)).to.equal('Your result: You’re keeping this to yourself. It isn’t sent.');
    const own = await copyOf(el);
    expect(own)
      .to.contain(item9)
      .and.not.to.match(/will talk (this|it) through|What I told/);
  });

  it('of one for everybody has the scores alone', async () => {
    const el = await journeyWith('rapport-check', await answersTo('rapport-check', '2'), 'yes');
    expect(summaryIn(el).map(({ rows }) => rows.length)).to.deep.equal([2]);
  });
});

const form: Definition = {
  ...{ schema: 'rapport/definition@1', id: 'first-talk', version: '1', title: 'First talk' },
  sections: [
    {
      ...{ id: 'one', title: 'One' },
      questions: [
        { id: 'grown', kind: 'yes-no', label: '18 or over', role: 'adult' },
        { id: 'born', kind: 'date', label: 'Born', role: 'birth-date' },
      ],
    },
  ],
};

describe('somebody who says after the questionnaire that they are under 18', () => {
  for (const [name, answers] of [
    ['by a yes or no', { grown: 'no' }],
    ['by a day of birth', { grown: 'yes', born: `${String(new Date().getFullYear() - 14)}-01-01` }],
  ] as const)
    it(`has nothing sent that a practitioner has to talk through: ${name}`, async () => {
      const instruments = 'phq-9 rapport-check gad-7';
      const el = await openJourney({
        steps: 'questionnaire intake',
        config,
        properties: { instruments, practice, definition: form },
      });
      const session = el.flow.session!;
      const given = { ...(await answersTo(instruments, '1')), 'share-result': 'yes' };
      for (const [id, answer] of Object.entries(given)) session.answer(id, answer);
      expect(outcomeIn(el).results).to.have.length(3);
      el.flow.finish('questionnaire', outcomeIn(el), summaryIn(el));
      await partIn(el, 'intake');
      const intake = el.flow.session!;
      intake.answer('grown', 'yes');
      expect(outcomeIn(el).results).to.have.length(3);
      for (const [id, answer] of Object.entries(answers)) intake.answer(id, answer);
      for (const done of [false, true]) {
        if (done) el.flow.finish('intake', { definition: form, answers }, []);
        const questionnaire = outcomeIn(el);
        expect(questionnaire.results.map(({ instrument }) => instrument)).to.deep.equal(['rapport-check']);
        expect(contentFrom('rapport-journey', { questionnaire }).results).to.have.length(1);
        expect(summaryIn(el)).to.have.length(1);
      }
    });
});

describe('help on the page of the result', () => {
  for (const [grown, isThere] of [
    ['no', true],
    ['yes', false],
  ] as const)
    it(`has the lines for the young where somebody is: ${grown}`, async () => {
      const el = await openJourney({
        steps: 'intake questionnaire',
        intake: { definition: form, answers: { grown } },
        properties: { instruments: 'rapport-check', practice, region: 'GB' },
      });
      const { session } = el.flow;
      for (const [id, answer] of Object.entries(await answersTo('rapport-check', '2')))
        session!.answer(id, answer);
      await toResult(el);
      const says = () => all(el, 'section.help')[0]!.textContent.includes('Childline');
      if (isThere) await waitUntil(says, 'no line for the young', { timeout: 5000 });
      else expect(says()).to.equal(false);
    });
});

describe('the help line after an answer that should not wait', () => {
  it('is open again when the questionnaire comes up again', async () => {
    const el = await journeyWith('phq-9', await answersTo('phq-9', '1'), 'yes');
    expect(helpLine(el).open).to.equal(true);
    await press(el, /Continue/);
    await waitUntil(() => el.flow.at === 'review', 'no review');
    helpLine(el).open = false;
    el.flow.edit('questionnaire', 'phq-9-1');
    await waitUntil(() => helpLine(el).open, 'it stays closed', { timeout: 2000 });
  });

  it('is open on the page that follows Send, where it is a new one', async () => {
    const el = await ready(await openIn(config, 'phq-9', { practice, onsubmission: () => undefined }));
    el.answers = await answersTo('phq-9', '1');
    await toResult(el);
    const before = helpLine(el);
    el.flow.setSending({ kind: 'sent', receivedAt: '2026-11-22T09:30:00.000Z' });
    await waitUntil(() => helpLine(el) !== before, 'the same page', { timeout: 3000 });
    await el.updateComplete;
    expect(helpLine(el).open).to.equal(true);
  });
});
