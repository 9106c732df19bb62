import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/model/form/answers.js';
import type { Question } from '../../src/model/form/definition.js';
import { question } from '../model/form/sample.js';
import { ask, still, type ControlProbe } from './probe.js';

const tap = async (probe: ControlProbe, ...labels: readonly string[]) => {
  for (const words of labels) {
    [...probe.root.querySelectorAll('label')].find((each) => each.textContent.trim() === words)!.click();
    await probe.updateComplete;
  }
};
const said = (probe: ControlProbe) => probe.root.querySelector('.had-back [aria-live=polite]')!.textContent;
const button = (probe: ControlProbe) => probe.root.querySelector<HTMLButtonElement>('.had-back button');

describe('a choice that puts others aside', () => {
  for (const [what, asked, taps, words, before, by] of [
    [
      '"none of these"',
      question('multiple-choice', { none: 'none' }),
      ['A', 'B', 'None'],
      'No longer ticked: A, B',
      ['a', 'b'],
      'None',
    ],
    [
      'one that takes "none" back',
      question('multiple-choice', { none: 'none' }),
      ['None', 'B'],
      'No longer ticked: None',
      ['none'],
      'B',
    ],
    [
      '"I’d rather not say"',
      question('multiple-choice', { sensitive: true }),
      ['B', 'I’d rather not say'],
      'No longer ticked: B',
      ['b'],
      'I’d rather not say',
    ],
    [
      'nothing to tell of the body',
      question('body', {}),
      ['Left knee', 'Neck or head', 'Nothing to tell you about right now'],
      'No longer ticked: Neck or head, Left knee',
      ['neck', 'knee-left'],
      'Nothing to tell you about right now',
    ],
  ] as const satisfies readonly (readonly [string, Question, readonly string[], string, Answer, string])[])
    it(`says so and can have them back: ${what}`, async () => {
      const probe = await ask(asked);
      await tap(probe, ...taps.slice(0, -1));
      expect([said(probe), button(probe)]).to.deep.equal(['', null]);
      await tap(probe, ...taps.slice(-1));
      expect(said(probe)).to.equal(words);
      await still(probe);
      await expect(probe).to.be.accessible();
      button(probe)!.click();
      await probe.updateComplete;
      expect(probe.session.answers.q).to.deep.equal(before);
      expect([said(probe), button(probe)]).to.deep.equal(['', null]);
      expect(probe.root.activeElement!.closest('label')!.textContent.trim()).to.equal(by);
    });

  it('offers nothing any more once something else is chosen, or nothing was put aside', async () => {
    const probe = await ask(question('multiple-choice', { none: 'none' }));
    await tap(probe, 'None', 'A');
    expect(button(probe)).not.to.equal(null);
    await tap(probe, 'B');
    expect(button(probe)).to.equal(null);
    await tap(probe, 'B', 'A');
    expect(button(probe)).to.equal(null);
    probe.session.replace({ q: ['none'] });
    await probe.updateComplete;
    expect(button(probe)).to.equal(null);
  });
});
