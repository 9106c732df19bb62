import { expect } from '@open-wc/testing';
import { loadCustomDefinition } from '../../src/element/load-custom-definition.js';
import { ConfigurationError } from '../../src/element/configuration-error.js';
import { questionsOf } from '../../src/model/form/definition.js';
import { form, question } from '../model/form/sample.js';
import { warningsOf } from '../widgets/warnings.js';

const formOf = (...kinds: readonly string[]) =>
  form(
    kinds.map((kind, index) => ({
      ...question(kind === 'lean' ? 'bipolar' : 'multiple-choice', { id: `q${String(index)}` }),
      kind,
    })) as never,
  );

describe('a form that an owner wrote', () => {
  it('may have kinds by their old names: the console says once for each what to write', async () => {
    const heard = await warningsOf(async () => {
      for (let time = 0; time < 2; time++) {
        const read = await loadCustomDefinition(formOf('lean', 'choices', 'lean', 'choices'), 'en');
        expect(questionsOf(read).map(({ kind }) => kind)).to.deep.equal([
          'bipolar',
          'multiple-choice',
          'bipolar',
          'multiple-choice',
        ]);
      }
    });
    expect(heard).to.deep.equal([
      'Rapport: definition sections.0.questions.0.kind: the kind "lean" is called "bipolar" now. Write "kind": "bipolar".',
      'Rapport: definition sections.0.questions.1.kind: the kind "choices" is called "multiple-choice" now. Write "kind": "multiple-choice".',
    ]);
  });

  it('says of a kind that there is not what may be meant', async () => {
    const error: unknown = await loadCustomDefinition(formOf('multiple-choise'), 'en').catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ConfigurationError);
    expect((error as ConfigurationError).expected).to.match(
      /^sections\.0\.questions\.0\.kind: "multiple-choise" is no kind of question here \(did you mean "multiple-choice"\?\); allowed: text, /,
    );
  });
});
