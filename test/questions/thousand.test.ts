import { expect } from '@open-wc/testing';
import type { Question } from '../../src/model/form/definition.js';
import { question } from '../model/form/sample.js';
import { ask } from './probe.js';

/** How often each question's label was read: once or more whenever the question is drawn. */
const reads = new Map<string, number>();

const counting = (id: string): Question['label'] => ({
  get en() {
    reads.set(id, (reads.get(id) ?? 0) + 1);
    return `Question ${id}`;
  },
});

const kinds = [
  'text',
  'single-choice',
  'multiple-choice',
  'yes-no',
  'scale',
  'number',
  'date',
  'long-text',
] as const;

/** A thousand questions of many kinds; the hundredth of them waits for the first. */
const thousand = (): Question[] =>
  [...Array(1000).keys()].map((n) => {
    const id = `q${String(n)}`;
    const label = counting(id);
    if (n === 0) return question('yes-no', { id, label });
    const when = n === 100 ? { when: { question: 'q0', op: 'equals' as const, value: 'yes' } } : {};
    return question(kinds[n % kinds.length]!, { id, label, required: true, ...when });
  });

/** The questions that were drawn while something was done. */
const drawnBy = async (act: () => unknown): Promise<string[]> => {
  reads.clear();
  await act();
  return [...reads.keys()];
};

describe('a thousand questions on one page', () => {
  it('draw all of them once, and then only the one that is answered', async () => {
    const all = thousand();
    const first = await drawnBy(async () => {
      const probe = await ask(...all);
      for (const [at, answer] of [
        [501, 'a'],
        [998, 'a word'],
        [3, 'yes'],
      ] as const) {
        const { id } = all[at]!;
        expect(
          await drawnBy(async () => {
            probe.session.answer(id, answer);
            await probe.updateComplete;
          }),
        ).to.deep.equal([id]);
      }
      reads.clear();
      probe.remove();
      await ask(...all);
    });
    expect(first.length).to.equal(999);
    expect([...reads.values()].every((times) => times <= 3)).to.equal(true);
  });

  it('draw one that comes up, beside the answer that brought it, and leave the others as they are', async () => {
    const probe = await ask(...thousand());
    const before = probe.inputs;
    before.at(-1)!.focus();
    const drawn = await drawnBy(async () => {
      probe.session.answer('q0', 'yes');
      await probe.updateComplete;
    });
    expect(drawn).to.have.members(['q0', 'q100']);
    const after = new Set(probe.inputs);
    expect(before.filter((input) => !after.has(input))).to.deep.equal([]);
    expect(probe.root.activeElement).to.equal(before.at(-1));
    expect(
      await drawnBy(async () => {
        probe.session.answer('q0', 'no');
        await probe.updateComplete;
      }),
    ).to.deep.equal(['q0']);
    expect(probe.inputs).to.deep.equal(before);
  });

  it('draw the one that is mended, where all of them were amiss', async () => {
    const probe = await ask(...thousand());
    const amiss = await drawnBy(async () => {
      probe.session.checkPage();
      await probe.updateComplete;
    });
    expect(amiss.length).to.equal(998);
    const drawn = await drawnBy(async () => {
      probe.session.answer('q501', 'sam@example.com');
      probe.session.answer('q2', ['a']);
      await probe.updateComplete;
    });
    expect(drawn).to.have.members(['q501', 'q2']);
  });
});
