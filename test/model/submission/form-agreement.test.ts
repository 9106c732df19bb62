import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../../src/model/form/answers.js';
import { agreementInForm, signerIn } from '../../../src/model/submission/form-agreement.js';
import { everyIntake } from '../form/every-preset.js';

const around = {
  ...{ now: Date.parse('2026-11-22T09:30:00.000Z'), today: '2026-11-22', purpose: 'To plan with you' },
  ...{ withdraw: 'Tell us', receiver: 'Fennel Street', language: 'en' },
  unnamed: (of: string) => `nobody by name, for ${of || 'themselves'}`,
};

describe('the yes that an intake asks for itself', () => {
  for (const { id, definition } of everyIntake) {
    const agreed = (answers: Answers) => agreementInForm({ definition, answers }, around);

    it(`is recorded with its words: health, who is responsible, how to take it back (${id})`, () => {
      const { agreement, text, version } = agreed({ name: ' Sam ', adult: 'yes', consent: true })!;
      assert.deepEqual(agreement, {
        ...{ receiver: 'Fennel Street', purpose: 'To plan with you', withdraw: 'Tell us' },
        ...{ statement: 'sending', statementVersion: version, signedName: 'Sam', authority: 'self' },
        at: '2026-11-22T09:30:00.000Z',
      });
      for (const word of [/health/, /responsible/, /take this back/, /cannot be unread/, /say no/])
        assert.match(text, word);
    });

    it(`is none where nobody said yes (${id})`, () => {
      assert.equal(agreed({ name: 'Sam', adult: 'yes' }), undefined);
      assert.equal(agreed({ name: 'Sam', adult: 'no', 'guardian-consent': true }), undefined);
    });

    it(`never has an empty name, whoever left theirs open (${id})`, () => {
      const helper = { 'filled-by': 'helper', consent: true, name: 'Sam' } as const;
      for (const answers of [
        { ...helper, adult: 'no' },
        { ...helper, adult: 'yes', 'helper-name': '  ' },
        { ...helper, adult: 'no', 'helper-relation': 'aunt' },
        { ...helper, adult: 'no', 'guardian-consent': true },
      ] as const)
        assert.equal(agreed(answers)!.agreement.signedName, 'nobody by name, for Sam');
      assert.equal(agreed({ consent: true })!.agreement.signedName, 'nobody by name, for themselves');
    });

    it(`names who signs for somebody else, and by what right (${id})`, () => {
      const signer = (answers: Answers) => signerIn({ definition, answers });
      assert.deepEqual(
        signer({ adult: 'no', 'guardian-name': 'Jo', 'guardian-relation': 'mother', name: 'Sam' }),
        { name: 'Jo', authority: 'parent', right: 'mother' },
      );
      assert.deepEqual(
        signer({ adult: 'yes', 'filled-by': 'helper', 'helper-name': 'Kim', 'helper-relation': 'carer' }),
        { name: 'Kim', authority: 'other', right: 'carer' },
      );
      assert.match(
        agreed({ adult: 'no', consent: true, 'guardian-consent': true, 'guardian-name': 'Jo' })!.text,
        /parent or guardian/,
      );
    });
  }
});
