import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { brief } from '../../src/i18n/en/brief.js';
import { common } from '../../src/i18n/en/common.js';
import { personalTraining as words } from '../../src/i18n/en/presets/personal-training.js';
import { questionsOf } from '../../src/model/form/definition.js';
import { withWords } from '../../src/model/form/preset.js';
import { personalTraining } from '../../src/model/form/presets/personal-training.js';
import { slots } from '../../src/model/form/week.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { submission as anySubmission } from '../arbitraries.js';
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

describe('nothing that was sent is missing', () => {
  const definition = withWords(personalTraining, words);

  it('whatever was answered to the form', async () => {
    const el = await show(sampleSubmission());
    const text = fc.stringMatching(/^[a-z]{12}$/);
    const answersTo = Object.fromEntries(
      questionsOf(definition).map((question) => {
        const options = 'options' in question ? question.options.map(({ id }) => id) : [];
        const { kind } = question;
        const answer =
          kind === 'choice'
            ? fc.constantFrom(...options)
            : kind === 'choices'
              ? fc.subarray(options, { minLength: 1 })
              : kind === 'week'
                ? fc.subarray([...slots], { minLength: 1 })
                : kind === 'yes-no'
                  ? fc.constantFrom('yes', 'no')
                  : kind === 'scale'
                    ? fc.integer({ min: 0, max: 10 })
                    : kind === 'lean'
                      ? fc.integer({ min: -2, max: 2 })
                      : kind === 'consent'
                        ? fc.constant(true)
                        : text;
        return [question.id, answer];
      }),
    );
    const { summarise } = await import('../../src/i18n/answer-words.js');
    const say = (key: keyof typeof common, ...args: never[]) => {
      const said = common[key];
      return typeof said === 'string' ? said : (said as (...all: never[]) => string)(...args);
    };
    await fc.assert(
      fc.asyncProperty(fc.record(answersTo, { requiredKeys: [], noNullPrototype: true }), async (answers) => {
        el.submission = { ...sampleSubmission(), answers };
        await settled(el);
        const all = textOf(el);
        // The words that the person saw, by the formatter of the review: another way than the brief's own sorting.
        const everything = JSON.parse(
          JSON.stringify(definition, (key, value: unknown) => (key === 'when' ? undefined : value)),
        ) as typeof definition;
        const ready = new Set(['active', 'conditions', 'symptoms']);
        const asked = questionsOf(definition).filter(({ id }) => !ready.has(id));
        const labels = new Map(asked.map((question) => [question.label, question.id]));
        for (const { rows } of summarise(everything, answers as Submission['answers'], {
          say: say as never,
          language: 'en',
        }))
          for (const { label, words: said } of rows)
            if (said !== undefined && labels.has(label) && labels.get(label) !== 'times')
              expect(all, labels.get(label)).to.contain(said);
        // Times are said in the brief's own words: each day, then its parts.
        for (const slot of (answers.times as string[] | undefined) ?? []) {
          const [day, part] = slot.split('-') as ['mon', 'early'];
          expect(all).to.match(new RegExp(`${common[day]}: [a-z, ]*${brief['brief-part'](part)}`));
        }
        const flags = sectionOf(el, 'Check first').textContent;
        for (const id of (answers.conditions as string[] | undefined) ?? [])
          if (id !== 'none')
            expect(flags.split('Said no to')[0]).to.match(
              { heart: /Heart/, metabolic: /Diabetes/, kidney: /Kidney/ }[id]!,
            );
        if (answers.symptoms === 'yes') expect(flags.split('Said no to')[0]).to.contain('Warning signs');
      }),
      { numRuns: 25 },
    );
  }).timeout(90_000);

  it('of a submission whose form, questionnaires and trainers nobody knows', async () => {
    const el = await show(sampleSubmission(), { heldBy: 'trainer' });
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
    const el = await show(sent, { definition });
    expect(headings(el)[0]).to.equal('Alex');
    expect(sectionOf(el, 'Also said').textContent).to.contain('Which tea do you like?');
    expect(textOf(el)).to.contain('in the words of version 3');
  });

  it('is done without where it is not at hand: ids stand as labels', async () => {
    const el = await show(sent);
    expect(headings(el)[0]).to.equal('A new client');
    expect(sectionOf(el, 'Answers').textContent.replace(/\s+/g, ' ')).to.contain('tea');
    expect(sectionOf(el, 'Answers').textContent).to.contain('green');
  });
});
