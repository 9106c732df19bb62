import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { counsellingPartner as counsellingWords } from '../../../src/i18n/en/presets/counselling-partner.js';
import { occupationalTherapy as therapyWords } from '../../../src/i18n/en/presets/occupational-therapy.js';
import { personalTraining as trainingWords } from '../../../src/i18n/en/presets/personal-training.js';
import { isEntries, isEntry, isList, type Answer } from '../../../src/model/form/answers.js';
import { topics, type Topic } from '../../../src/model/form/roles.js';
import { applyText } from '../../../src/model/form/preset.js';
import { counsellingPartner } from '../../../src/model/form/presets/counselling-partner.js';
import { occupationalTherapy } from '../../../src/model/form/presets/occupational-therapy.js';
import { personalTraining } from '../../../src/model/form/presets/personal-training.js';
import { redactFor } from '../../../src/model/submission/redact.js';
import { recipientOf } from '../../../src/model/submission/recipient.js';
import { consentsFrom } from '../../../src/model/submission/sharing.js';
import type { Submission } from '../../../src/model/submission/submission.js';
import { answersTo } from '../../answers.js';

const now = Date.parse('2026-11-22T09:30:00.000Z');

/** The same answer with a marker at every leaf, at any depth. The choice that an entry belongs to is marked too. */
function marked(answer: Answer, marker: string): Answer {
  if (isList(answer)) return answer.map((_, at) => `${marker}.${String(at)}`);
  if (isEntries(answer)) return answer.map((entry) => marked(entry, marker)) as Answer;
  if (isEntry(answer))
    return Object.fromEntries(
      Object.entries(answer).map(([key, each]) => [key, marked(each, `${marker}.${key}`)]),
    ) as Answer;
  return marker;
}

const markersIn = (value: unknown): string[] =>
  JSON.stringify(value).match(/marker\.[a-z]+\.[a-z0-9.-]+/g) ?? [];

describe('answers to a shipped form, marked at every depth', () => {
  for (const [preset, words] of [
    [personalTraining, trainingWords],
    [occupationalTherapy, therapyWords],
    [counsellingPartner, counsellingWords],
  ] as const) {
    const definition = applyText(preset, words);
    const from = recipientOf({ consents: [], definition: preset })!;
    const to = from === 'trainer' ? 'therapist' : 'trainer';

    it(`pass from the ${from} to the ${to} only with their topic (${preset.id})`, () => {
      let nested = 0;
      fc.assert(
        fc.property(answersTo(definition), fc.subarray([...topics, 'talk' as const]), (given, share) => {
          const answers: Record<string, Answer> = {};
          for (const { topic: around, questions } of definition.sections)
            for (const { id, topic = around, role } of questions) {
              const answer = given[id];
              if (answer === undefined) continue;
              if (isEntries(answer)) nested += answer.length;
              answers[id] = role === 'name' ? 'Sam' : marked(answer, `marker.${topic!}.${id}`);
            }
          const sent = {
            ...{ schema: 'rapport/submission@1', id: '0193527b-7c40-7000-8000-000000000001' },
            ...{ createdAt: '2026-11-22T09:30:00.000Z', completedInSeconds: 480, practice: 'Fennel Street' },
            ...{ widget: 'rapport-intake', locale: 'en-GB', safety: { helpShown: true } },
            definition: { id: preset.id, version: preset.version },
            ...{ answers, results: [], goals: [] },
            consents: consentsFrom(
              { share, 'signed-name': 'Sam' },
              {
                now,
                today: '2026-11-22',
                purpose: 'one plan',
                ...{ from, giver: 'Fennel Street', receiver: 'theirs', withdraw: 'tell us' },
              },
            ),
          } as Submission;
          const { submission, withheld } = redactFor(sent, to, { now });
          const isOpen = (topic: string) => topic !== 'contact' && share.includes(topic as Topic);
          assert.deepEqual(
            markersIn(submission).sort(),
            markersIn(sent)
              .filter((each) => isOpen(each.split('.')[1]!))
              .sort(),
          );
          assert.equal(submission.answers.name, 'Sam');
          assert.deepEqual(
            withheld,
            topics.filter((topic) => !isOpen(topic)),
          );
          // Back to the side that it came to: all of it, whatever was shared.
          assert.deepEqual(redactFor(sent, from, { now }), { submission: sent, withheld: [] });
        }),
      );
      assert.ok(nested > 0, 'no entry of a group was tried');
    });
  }
});
