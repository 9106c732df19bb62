import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signedSections } from '../../src/flow/signed-sections.js';
import { review } from '../../src/i18n/en/review.js';
import type { Say } from '../../src/i18n/messages.js';
import { agreementInForm } from '../../src/model/submission/form-agreement.js';
import { agreementFrom, consentsFrom } from '../../src/model/submission/sharing.js';
import { everyIntake } from '../model/form/every-preset.js';

const say = ((key: keyof typeof review, ...given: never[]) => {
  const words = review[key] as string | ((...some: never[]) => string);
  return typeof words === 'string' ? words : words(...given);
}) as unknown as Say;

const meta = {
  ...{ now: Date.parse('2026-11-22T09:30:00.000Z'), today: '2026-11-22', purpose: 'To plan with you' },
  ...{ withdraw: 'Tell Fennel Street at any time.', receiver: 'Fennel Street', language: 'en' },
  unnamed: (of: string) => `Somebody for ${of}`,
};
const given = { agreement: true, 'signed-name': 'Sam Lee', 'signed-as': 'self', share: ['goals'] } as const;

const told = (signed: Partial<Parameters<typeof signedSections>[0]>) => {
  const [section] = signedSections({ consents: [], statements: [], ...signed }, { say, language: 'en' });
  return { title: section?.title, rows: section?.rows.map(({ label, words }) => [label, words]) };
};

describe('what a copy says of a yes', () => {
  for (const { id, definition } of everyIntake)
    it(`is that it was agreed, to whom it goes and how to take it back, where only a box was asked (${id})`, () => {
      const answers = { name: 'Sam', adult: 'yes', consent: true } as const;
      const { agreement } = agreementInForm({ definition, answers }, meta)!;
      const { title, rows } = told({ agreement });
      assert.equal(title, 'What you agreed to');
      assert.deepEqual(rows?.slice(1), [
        ['Who receives it', 'Fennel Street'],
        ['Agreed by', 'Sam, 22 November 2026. For myself.'],
        ['Holds until', 'You take it back'],
        ['To take it back', 'Tell Fennel Street at any time.'],
      ]);
    });

  it('is that it was signed, where a name was typed', () => {
    const agreement = agreementFrom(given, meta);
    const consents = consentsFrom(given, { ...meta, from: 'trainer', giver: 'Fennel Street' });
    for (const signed of [{ agreement }, { consents }]) {
      const { title, rows } = told(signed);
      assert.equal(title, 'What you signed');
      assert.deepEqual(rows?.[1], ['Signed by', 'Sam Lee, 22 November 2026. For myself.']);
    }
  });
});
