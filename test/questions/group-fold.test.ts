import { expect } from '@open-wc/testing';
import type { QuestionOf } from '../../src/model/form/definition.js';
import { question } from '../model/form/sample.js';
import { ask, press, show, tabInto, type ControlProbe } from './probe.js';

type Asked = QuestionOf<'group'>['questions'];

const since = { id: 'since', kind: 'yes-no', label: 'For long?' } as const;
const worse = { id: 'worse', kind: 'long-text', label: 'What makes it worse?', maxLength: 5 } as const;
const helps = { id: 'helps', kind: 'text', label: 'What helps?' } as const;

const group = (...questions: Asked) => question('group', { questions, label: 'Sore places' });
const folded = (probe: ControlProbe) => probe.root.querySelector('details');
const isSeen = (probe: ControlProbe, id: string) =>
  probe.root.querySelector(`[id="q-q/0/${id}"]`)!.checkVisibility();

describe('an entry of a group', () => {
  it('folds the free words that it ends with, and tells by one line what waits there', async () => {
    const probe = await show({ q: [{}] }, group(since, worse, helps));
    expect(folded(probe)!.querySelector('summary')!.textContent.trim()).to.equal(
      'More about it, if you like',
    );
    expect(isSeen(probe, 'since')).to.equal(true);
    expect([isSeen(probe, 'worse'), isSeen(probe, 'helps')]).to.deep.equal([false, false]);
    await expect(probe).to.be.accessible();
  });

  for (const [what, questions] of [
    ['has nothing before them', [worse, helps]],
    ['cannot do without them', [since, { ...worse, required: true }]],
    ['asks something else after them', [helps, since]],
  ] as const)
    it(`folds nothing where it ${what}`, async () => {
      const probe = await show({ q: [{}] }, group(...questions));
      expect(folded(probe)).to.equal(null);
    });

  it('is open where something was written, and stays so when it is taken out again', async () => {
    const probe = await show({ q: [{ helps: 'Rest' }] }, group(since, worse, helps));
    expect(isSeen(probe, 'helps')).to.equal(true);
    probe.session.answer('q', [{}]);
    await probe.updateComplete;
    expect(isSeen(probe, 'helps')).to.equal(true);
  });

  it('stays open under whoever opened it, and is opened by keys', async () => {
    const probe = await show({ q: [{}] }, group(since, worse));
    await tabInto(probe);
    for (let stop = 0; stop < 9 && probe.root.activeElement?.localName !== 'summary'; stop++)
      await press('Tab');
    await press('Enter', 'Tab', 'abc', 'Backspace', 'Backspace', 'Backspace');
    await probe.updateComplete;
    expect(probe.session.answers.q).to.deep.equal([{}]);
    expect(folded(probe)!.open).to.equal(true);
  });

  it('opens where something in it needs another look', async () => {
    const probe = await show({ q: [{ since: 'yes', worse: 'much too long' }] }, group(since, worse));
    folded(probe)!.open = false;
    probe.session.checkPage();
    await probe.updateComplete;
    expect(folded(probe)!.open).to.equal(true);
    expect(isSeen(probe, 'worse')).to.equal(true);
  });

  it('folds each entry by itself', async () => {
    const probe = await show({ q: [{ worse: 'Cold' }, { since: 'no' }] }, group(since, worse));
    expect([...probe.root.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('is asked as before where it is new', async () => {
    expect((await ask(group(since, worse))).root.querySelector('details')).to.equal(null);
  });
});
