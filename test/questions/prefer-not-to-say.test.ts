import { expect } from '@open-wc/testing';
import type { Question, QuestionKind } from '../../src/model/form/definition.js';
import { kindNames } from '../kinds/index.js';
import { question } from '../model/form/sample.js';
import { ask, type ControlProbe } from './probe.js';

/** Every kind but a consent: nobody agrees by keeping it to oneself. */
const kinds = kindNames.filter((kind) => kind !== 'consent');

const sensitive = (kind: QuestionKind): Question => ({
  ...question(kind),
  required: true,
  sensitive: true,
  why: 'So that we can plan.',
});

const unsaid = (probe: ControlProbe) =>
  [...probe.root.querySelectorAll('label')].filter(
    ({ textContent }) => textContent.trim() === 'I’d rather not say',
  );

const follows = (before: Element, after: Element) =>
  (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('what one would rather not say', () => {
  for (const kind of kinds)
    it(`is the last answer of a ${kind}, above why we ask, and belongs to the question`, async () => {
      const probe = await ask(sensitive(kind));
      const [box, ...more] = unsaid(probe);
      expect(more).to.deep.equal([]);
      const others = probe.inputs.filter((input) => !box!.contains(input));
      for (const input of others) expect(follows(input, box!), input.id || input.name).to.equal(true);
      expect(follows(box!, probe.root.querySelector('.why')!)).to.equal(true);
      expect(box!.closest('.question, .field')).to.not.equal(null);
      box!.click();
      const answer = probe.session.answers.q;
      expect(answer).to.deep.equal(
        ['multiple-choice', 'body'].includes(kind) ? ['rather-not-say'] : 'rather-not-say',
      );
    });

  it('is asked once for the whole of an address or a group, not for each line in it', async () => {
    const probe = await ask(
      { ...sensitive('address'), id: 'home' },
      {
        ...question('group', {
          id: 'meds',
          questions: [{ id: 'name', kind: 'text', label: 'What is it called?' }],
        }),
        sensitive: true,
      },
    );
    probe.session.answer('meds', [{ name: 'Ibuprofen' }, {}]);
    await probe.updateComplete;
    expect(unsaid(probe).length).to.equal(2);
  });

  it('is not offered with a consent', async () => {
    expect(unsaid(await ask(sensitive('consent')))).to.deep.equal([]);
  });
});
