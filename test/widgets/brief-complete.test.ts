import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatAnswer } from '../../src/questions/format.js';
import { brief } from '../../src/i18n/en/brief.js';
import { common } from '../../src/i18n/en/common.js';
import { formatWeekday } from '../../src/i18n/format.js';
import { questions } from '../../src/i18n/en/questions/index.js';
import type { Say } from '../../src/i18n/messages.js';
import { isEntries, listOf, type Answer } from '../../src/model/form/answers.js';
import { questionsOf, type Question } from '../../src/model/form/definition.js';
import { recipientOf } from '../../src/model/submission/recipient.js';
import { answersTo } from '../answers.js';
import { submission as anySubmission } from '../arbitraries.js';
import { everyIntake } from '../model/form/every-preset.js';
import { headings, sectionOf, settled, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

/** Every word in an answer, at any depth, with the ids that lead to it. */
function leavesOf(answer: unknown): string[] {
  if (answer === true) return ['Yes'];
  if (typeof answer === 'string') return answer.trim() === '' ? [] : [answer];
  if (typeof answer === 'number') return [String(answer)];
  if (Array.isArray(answer)) return (answer as unknown[]).flatMap(leavesOf);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([id, each]) => {
    const leaves = leavesOf(each);
    return leaves.length > 0 ? [id, ...leaves] : [];
  });
}

const english = { ...common, ...questions };
const say = ((key: keyof typeof english, ...args: never[]) => {
  const said = english[key];
  return typeof said === 'string' ? said : (said as (...all: never[]) => string)(...args);
}) as Say;
const speech = { say, language: 'en' };
const lately = { pregnancy: /[Pp]regnan/, birth: /[Bb]irth/, surgery: /[Oo]peration/ };
const illnesses = { heart: /Heart/, metabolic: /Diabetes/, kidney: /Kidney/ };

/** What has to stand on the page for an answer: the words that the person saw, another way than the brief finds them. */
function wordsFor(question: Question, answer: Answer): string[] {
  const { kind, role } = question;
  if (role?.startsWith('ready-')) return [];
  if (role === 'adult') return answer === 'no' ? ['Under 18.'] : [];
  if (role === 'filled-by' && answer === 'helper') return ['Filled in by somebody who helps'];
  if (role === 'filled-by' && answer === 'me') return []; // as everybody does of whom the page does not say otherwise
  if (kind === 'body') return listOf(answer).map((id) => formatAnswer(question, [id], speech));
  if (kind === 'group' && isEntries(answer))
    return answer.flatMap((entry) =>
      question.questions.flatMap((each) => wordsFor(each, entry[each.id] ?? []).filter(Boolean)),
    );
  // Times are said in the brief's own words: each day, then its parts.
  return kind === 'week' ? [] : [formatAnswer(question, answer, speech)];
}

describe('nothing that was sent is missing', () => {
  for (const { id: preset, definition } of everyIntake)
    it(`whatever was answered to ${preset}, at any depth`, async () => {
      const el = await show(sampleSubmission());
      await fc.assert(
        fc.asyncProperty(answersTo(definition), async (answers) => {
          const { definition: form, ...rest } = sampleSubmission();
          const { id, version } = definition;
          el.heldBy = recipientOf({ consents: [], definition: { ...form!, id } })!;
          el.submission = { ...rest, definition: { id, version }, answers, consents: [] };
          el.audience = el.heldBy;
          await settled(el);
          const all = textOf(el);
          for (const question of questionsOf(definition)) {
            const answer = answers[question.id];
            if (answer !== undefined)
              for (const said of wordsFor(question, answer)) expect(all, question.id).to.contain(said);
          }
          for (const slot of listOf(answers.times)) {
            const [day, part] = slot.split('-') as ['mon', 'early'];
            expect(all).to.match(
              new RegExp(`${formatWeekday(day, 'en')}: [a-z, ]*${brief['brief-part'](part)}`),
            );
          }
          if (answers.adult === 'yes') expect(all).to.match(/18 or over|years old/);
          const flags = [...sectionOf(el, 'Check first').querySelectorAll('li')]
            .map((each) => each.textContent.trim())
            .filter((each) => each.startsWith('Said yes to'))
            .join(' ');
          for (const each of listOf(answers.conditions))
            if (each in illnesses) expect(flags).to.match(illnesses[each as 'heart']);
          for (const each of listOf(answers.recent))
            if (each in lately) expect(flags).to.match(lately[each as 'birth']);
          if (answers.symptoms === 'yes') expect(flags).to.contain('Warning signs');
        }),
        { numRuns: 25 },
      );
    }).timeout(90_000);

  it('of a submission whose form, questionnaires and trainers nobody knows', async () => {
    const el = await show(sampleSubmission(), { audience: 'client' }); // a side sees what its consents say
    await fc.assert(
      fc.asyncProperty(anySubmission, async (sent) => {
        el.submission = sent;
        await settled(el);
        const all = textOf(el);
        const has = (part: string) => {
          expect(all.includes(part), `shows ${JSON.stringify(part)}`).to.be.true;
        };
        for (const [id, answer] of Object.entries(sent.answers)) {
          const leaves = leavesOf(answer);
          if (leaves.length > 0) has(id);
          leaves.map(has);
        }
        for (const { instrument, value, band, subscales, items } of sent.results) {
          has(instrument);
          if (value !== undefined) has(String(value));
          if (band !== undefined) has(band);
          for (const [id, number] of [...Object.entries(subscales), ...Object.entries(items)])
            [id, String(number)].map(has);
        }
        for (const { text, why, matters, hope, plan, story, who, levels = [] } of sent.goals)
          for (const own of [text, why, matters, hope, plan?.when, plan?.then, story, who, ...levels])
            if (own) has(own);
        for (const { purpose, signedName } of sent.consents) [purpose, signedName].map(has);
        for (const id of [...(sent.match?.shown ?? []), sent.match?.chosen ?? '']) has(id);
        for (const { trainer, facet } of sent.match?.reasons ?? []) [trainer, facet].map(has);
        if (sent.readiness) has(sent.readiness.outcome);
        has(sent.practice);
      }),
      { numRuns: 40 },
    );
  }).timeout(90_000);
});

describe("a practice's own form", () => {
  const sent = {
    ...sampleSubmission(),
    definition: { id: 'own-form', version: '2' },
    answers: { tea: 'green', calling: 'Alex' },
  };
  const definition = {
    schema: 'rapport/definition@1',
    id: 'own-form',
    version: '3',
    title: 'Ours',
    sections: [
      {
        id: 'a',
        title: 'A',
        questions: [
          { id: 'calling', kind: 'text', role: 'name', label: 'Your name' },
          { id: 'tea', kind: 'text', label: 'Which tea do you like?' },
        ],
      },
    ],
  };

  it('gives its words, and says when it is of another version', async () => {
    const el = await show(sent, { definition, heldBy: 'trainer' });
    expect(headings(el)[0]).to.equal('Alex');
    expect(sectionOf(el, 'Also said').textContent).to.contain('Which tea do you like?');
    expect(textOf(el)).to.contain('in the words of version 3');
  });

  it('is done without where it is not at hand: ids stand as labels', async () => {
    const el = await show(sent, { heldBy: 'trainer' });
    expect(headings(el)[0]).to.equal('A new client');
    expect(sectionOf(el, 'Answers').textContent.replace(/\s+/g, ' ')).to.contain('tea');
    expect(sectionOf(el, 'Answers').textContent).to.contain('green');
  });
});
