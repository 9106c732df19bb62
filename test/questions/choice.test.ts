import { expect } from '@open-wc/testing';
import type { Question } from '../../src/model/form/definition.js';
import { weekSlots } from '../../src/model/form/week.js';
import { question } from '../model/form/sample.js';
import { ask, type ControlProbe } from './probe.js';

const press = async (probe: ControlProbe, ...labels: readonly string[]) => {
  for (const words of labels) {
    const label = [...probe.root.querySelectorAll('label')].find((each) => each.textContent.trim() === words);
    if (!label) throw new Error(`there is no "${words}"`);
    label.click();
    await probe.updateComplete;
  }
  return probe.session.answers.q;
};
const shown = (probe: ControlProbe) =>
  [...probe.root.querySelectorAll('label')].map((label) => label.textContent.trim());

describe('several choices', () => {
  const asked = question('multiple-choice', { none: 'none', sensitive: true });

  it('are kept in the order of the options, whatever the order of the taps, and taken back one by one', async () => {
    const probe = await ask(asked);
    expect(await press(probe, 'B', 'A')).to.deep.equal(['a', 'b']);
    expect(await press(probe, 'B')).to.deep.equal(['a']);
    expect(await press(probe, 'A')).to.equal(undefined);
  });

  it('leave "none" and "rather not say" standing alone, whichever comes last', async () => {
    const probe = await ask(asked);
    expect(await press(probe, 'A', 'B', 'None')).to.deep.equal(['none']);
    expect(await press(probe, 'I’d rather not say')).to.deep.equal(['rather-not-say']);
    expect(await press(probe, 'B')).to.deep.equal(['b']);
    expect(probe.inputs.map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
  });
});

describe('a reply to an answer', () => {
  const reply = 'Please rest for now, and talk to a doctor.';
  const said = (probe: ControlProbe) => probe.root.querySelector('[role=status]')?.textContent.trim();

  it('stands under the question the moment it is chosen, and goes with it', async () => {
    const probe = await ask(question('yes-no', { replies: { yes: reply } }));
    expect(said(probe)).to.equal('');
    await press(probe, 'Yes');
    expect(said(probe)).to.equal(reply);
    await press(probe, 'No');
    expect(said(probe)).to.equal('');
    expect(probe.root.querySelector('fieldset')!.contains(probe.root.querySelector('[role=status]'))).to.be
      .true;
  });

  it('stands for each of several choices', async () => {
    const probe = await ask(question('multiple-choice', { replies: { a: reply, b: { en: 'Call first.' } } }));
    await press(probe, 'A', 'B');
    expect(said(probe)).to.equal(`${reply} Call first.`);
  });

  it('has no place where there is none', async () => {
    expect((await ask(question('yes-no'))).root.querySelector('[role=status]')).to.equal(null);
  });
});

describe('"I’d rather not say"', () => {
  for (const kind of ['single-choice', 'multiple-choice', 'yes-no'] as const)
    it(`is offered with a sensitive ${kind}, and only there`, async () => {
      expect(shown(await ask(question(kind, { sensitive: true })))).to.include('I’d rather not say');
      expect(shown(await ask(question(kind)))).not.to.include('I’d rather not say');
    });
});

describe('an option with a condition', () => {
  it('comes and goes with the answer that it looks at', async () => {
    const options = [
      { id: 'swim', label: 'Swim' },
      { id: 'run', label: 'Run', when: { question: 'pain', op: 'equals' as const, value: 'no' } },
    ];
    const probe = await ask(question('yes-no', { id: 'pain' }), question('single-choice', { options }));
    expect(shown(probe)).to.deep.equal(['Yes', 'No', 'Swim']);
    await press(probe, 'No', 'Run');
    expect(probe.session.visibleAnswers.q).to.equal('run');
    await press(probe, 'Yes');
    expect(shown(probe)).to.deep.equal(['Yes', 'No', 'Swim']);
    expect(probe.session.visibleAnswers.q).to.equal(undefined);
  });
});

describe('a week', () => {
  it('keeps its slots in the order of the week, and names them aloud', async () => {
    const probe = await ask(question('week'));
    expect(await press(probe, 'Sunday evening', 'Monday early')).to.deep.equal(['mon-early', 'sun-evening']);
    const tally = probe.root.querySelector('.tally')!;
    expect([tally.textContent, tally.ariaLive]).to.deep.equal([
      'Chosen: Monday early, Sunday evening',
      'polite',
    ]);
    expect(await press(probe, 'Sunday evening', 'Monday early')).to.equal(undefined);
    expect(probe.inputs.length).to.equal(weekSlots.length);
  });
});

describe('what recorders on the page can read', () => {
  const kinds: readonly Question[] = [
    question('single-choice', { sensitive: true }),
    question('multiple-choice'),
    question('yes-no'),
    question('scale'),
    question('bipolar'),
    question('week'),
    question('consent'),
  ];
  for (const asked of kinds)
    it(`is a position, never a word, in a ${asked.kind}`, async () => {
      const probe = await ask(asked);
      const values = probe.inputs.map(({ value }) => value);
      for (const value of values) expect(value).to.match(/^\d+$/);
      expect(new Set(values).size).to.equal(values.length);
    });
});
