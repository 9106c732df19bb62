import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderErrors } from '../../src/form/page.js';
import { formatAnswer } from '../../src/questions/format.js';
import type { Entry } from '../../src/model/form/answers.js';
import { render } from 'lit';
import { say } from '../i18n/say.js';
import { question } from '../model/form/sample.js';
import { idle } from '../until.js';
import { ask, press, still, tabInto, type ControlProbe } from './probe.js';
import { hear } from './tree.js';

const medicines = question('group', {
  id: 'meds',
  label: 'Your medicines',
  one: 'Medicine',
  add: 'Add a medicine',
  max: 3,
  questions: [
    { id: 'name', kind: 'text', label: 'What is it called?', required: true },
    { id: 'daily', kind: 'yes-no', label: 'Every day?' },
    {
      id: 'when',
      kind: 'time',
      label: 'At what time?',
      when: { question: 'daily', op: 'equals', value: 'yes' },
    },
  ],
});

const where = question('body', { id: 'where' });
const each = question('group', {
  id: 'more',
  each: 'where',
  label: 'More about each',
  questions: [
    {
      id: 'long',
      kind: 'single-choice',
      label: 'How long?',
      required: true,
      options: [
        { id: 'weeks', label: 'Weeks' },
        { id: 'years', label: 'Years' },
      ],
    },
    { id: 'helps', kind: 'long-text', label: 'What helps' },
  ],
});

const titles = (probe: ControlProbe) =>
  [...probe.root.querySelectorAll('.follow h3')].map(({ textContent }) => textContent);
const button = (probe: ControlProbe, words: string): HTMLButtonElement => {
  const found = [...probe.root.querySelectorAll('button')].find((it) => it.textContent === words);
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
};
/** Presses a button and waits until focus has gone where it goes. */
const tap = async (probe: ControlProbe, words: string) => {
  button(probe, words).click();
  await probe.updateComplete;
  await idle();
};
const focused = (probe: ControlProbe) => probe.root.activeElement!;
const names = (probe: ControlProbe): unknown =>
  (probe.session.answers.meds as readonly Entry[] | undefined)?.map(({ name }) => name);
const withThree = async () => {
  const probe = await ask(medicines);
  probe.session.answer('meds', [{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
  await probe.updateComplete;
  return probe;
};

describe('a group that the person adds to', () => {
  it('begins with nothing but a button, and asks nothing of somebody who leaves it so', async () => {
    const probe = await ask({ ...medicines, required: false });
    expect(titles(probe)).to.deep.equal([]);
    expect(probe.session.checkPage()).to.equal(true);
  });

  it('opens an entry with focus on its first field, and names its fields under it', async () => {
    const probe = await ask(medicines);
    await tabInto(probe);
    await press('Enter');
    await sendKeys({ type: 'Ibuprofen' });
    await probe.updateComplete;
    expect(names(probe)).to.deep.equal(['Ibuprofen']);
    await tap(probe, 'Add a medicine');
    await hear('group', 'Medicine 1');
    await hear('group', 'Medicine 2');
    expect(focused(probe).id).to.equal('q-meds/1/name');
  });

  it('takes as many as the form allows, and then says why there is no button', async () => {
    const probe = await withThree();
    expect([...probe.root.querySelectorAll('button')].map((it) => it.textContent)).not.to.include(
      'Add a medicine',
    );
    expect(probe.root.querySelector('.entries')!.textContent).to.contain('Please keep it to 3');
  });

  it('removes one, says so, goes on at the heading that took its place, and gives it back', async () => {
    const probe = await withThree();
    await tap(probe, 'Remove Medicine 2');
    expect(names(probe)).to.deep.equal(['A', 'C']);
    expect(probe.inputs.filter(({ type }) => type === 'text').map(({ value }) => value)).to.deep.equal([
      'A',
      'C',
    ]);
    expect(focused(probe).textContent).to.equal('Medicine 2');
    const said = probe.root.querySelector('[aria-live]')!;
    expect([said.ariaLive, said.textContent]).to.deep.equal(['polite', 'We’ve removed Medicine 2.']);
    await tap(probe, 'Undo');
    expect(names(probe)).to.deep.equal(['A', 'B', 'C']);
    expect(focused(probe).textContent).to.equal('Medicine 2');
    expect(said.textContent).to.equal('');
  });

  it('goes on at the button when the last one is removed', async () => {
    const probe = await ask(medicines);
    await tap(probe, 'Add a medicine');
    await tap(probe, 'Remove Medicine 1');
    expect(probe.session.answers.meds).to.equal(undefined);
    expect(focused(probe)).to.equal(button(probe, 'Add a medicine'));
  });

  it('can give back what was removed after the rest has changed', async () => {
    const probe = await withThree();
    await tap(probe, 'Remove Medicine 3');
    probe.session.answer('meds', [{ name: 'X' }]);
    await probe.updateComplete;
    await tap(probe, 'Undo');
    expect(names(probe)).to.deep.equal(['X', 'C']);
  });

  it('asks in each entry what its own answers bring up, and keeps what they hide', async () => {
    const probe = await withThree();
    const labels = () =>
      [...probe.root.querySelectorAll('.follow')].map(
        (entry) => entry.textContent.split('At what time?').length - 1,
      );
    expect(labels()).to.deep.equal([0, 0, 0]);
    probe.root.querySelector<HTMLInputElement>('[name="meds/1/daily"][value="0"]')!.click();
    await probe.updateComplete;
    expect(labels()).to.deep.equal([0, 1, 0]);
    const at = probe.root.querySelector<HTMLInputElement>('[name="meds/1/when"]')!;
    at.value = '14:30';
    at.dispatchEvent(new Event('input'));
    probe.root.querySelector<HTMLInputElement>('[name="meds/1/daily"][value="1"]')!.click();
    await probe.updateComplete;
    expect(labels()).to.deep.equal([0, 0, 0]);
    expect((probe.session.answers.meds as readonly Entry[])[1]).to.include({ when: '14:30' });
    expect((probe.session.visibleAnswers.meds as readonly Entry[])[1]).to.deep.equal({
      name: 'B',
      daily: 'no',
    });
  });

  it('keeps both of two fields that are filled in before it is drawn again, as autofill does', async () => {
    const probe = await ask({
      ...medicines,
      questions: [
        { id: 'a', kind: 'text', label: 'A' },
        { id: 'b', kind: 'text', label: 'B' },
      ],
    });
    await tap(probe, 'Add a medicine');
    const [a, b] = probe.inputs;
    a!.value = 'one';
    b!.value = 'two';
    a!.dispatchEvent(new Event('input'));
    b!.dispatchEvent(new Event('input'));
    expect(probe.session.answers.meds).to.deep.equal([{ a: 'one', b: 'two' }]);
  });

  it('says what is amiss at the field, in its own words, also behind an entry that was left blank', async () => {
    const probe = await ask(medicines);
    probe.session.answer('meds', [{}, { daily: 'no' }]);
    probe.session.checkPage();
    await probe.updateComplete;
    const entries = probe.root.querySelectorAll('.follow');
    expect(entries[0]!.querySelector('.err')).to.equal(null);
    expect(entries[1]!.querySelector('.err')!.textContent).to.contain('Please fill this in');
    expect(probe.root.querySelector('[id="q-meds/1/name"]')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('is led to from the summary, at the very field', async () => {
    const probe = await ask(medicines);
    probe.session.answer('meds', [{ daily: 'no' }]);
    probe.session.checkPage();
    await probe.updateComplete;
    const summary = document.createElement('div');
    probe.root.append(summary);
    render(renderErrors({ session: probe.session, say, language: 'en' }, [medicines]), summary);
    const link = summary.querySelector('a')!;
    expect(link.textContent).to.equal('Medicine 1: What is it called? Please fill this in');
    link.click();
    expect(focused(probe).id).to.equal('q-meds/0/name');
  });

  it('can be kept to oneself where it is sensitive', async () => {
    const probe = await ask({ ...medicines, sensitive: true });
    [...probe.root.querySelectorAll('label')]
      .find((it) => it.textContent.trim() === 'I’d rather not say')!
      .click();
    expect(probe.session.answers.meds).to.equal('rather-not-say');
    await probe.updateComplete;
    expect(probe.session.checkPage()).to.equal(true);
    await tap(probe, 'Add a medicine');
    expect(probe.session.answers.meds).to.deep.equal([{}]);
  });

  it('is words alone where it cannot be changed', async () => {
    const probe = await ask({ ...medicines, readonly: true });
    probe.session.answer('meds', [{ name: 'Ibuprofen', daily: 'yes', when: '14:30' }]);
    await probe.updateComplete;
    expect(probe.inputs).to.deep.equal([]);
    expect(probe.root.querySelector('.fixed')!.textContent).to.equal(
      'Medicine 1\nWhat is it called? Ibuprofen\nEvery day? Yes\nAt what time? 14:30',
    );
  });
});

describe('a group that goes through the places chosen before', () => {
  const tick = async (probe: ControlProbe, words: string) => {
    [...probe.root.querySelectorAll('label')].find((it) => it.textContent.trim() === words)!.click();
    await probe.updateComplete;
  };

  it('has an entry for each, with its name and how many there are', async () => {
    const probe = await ask(where, each);
    expect(probe.root.textContent).not.to.contain('More about each');
    await tick(probe, 'Left knee');
    await tick(probe, 'Lower back');
    expect(titles(probe)).to.deep.equal(['Lower back', 'Left knee']);
    await hear('group', 'Left knee');
    expect(probe.root.querySelector('.follow header')!.textContent).to.contain('1 of 2');
  });

  it('keeps what was said of a place that is taken back, and sends it only when it is there', async () => {
    const probe = await ask(where, each);
    await tick(probe, 'Left knee');
    await tick(probe, 'Years');
    await tick(probe, 'Left knee');
    expect(titles(probe)).to.deep.equal([]);
    expect(probe.session.visibleAnswers).to.deep.equal({});
    await tick(probe, 'Neck or head');
    expect(probe.session.visibleAnswers.more).to.equal(undefined);
    await tick(probe, 'Left knee');
    expect(probe.session.visibleAnswers.more).to.deep.equal([{ of: 'knee-left', long: 'years' }]);
    expect(
      probe.root.querySelector<HTMLInputElement>('[name="more/knee-left/long"][value="1"]')!.checked,
    ).to.equal(true);
  });

  it('points at the entry that is still open', async () => {
    const probe = await ask(where, each);
    probe.session.replace({ where: ['neck', 'knee-left'], more: [{ of: 'neck', long: 'weeks' }] });
    probe.session.checkPage();
    await probe.updateComplete;
    const amiss = [...probe.root.querySelectorAll('.follow')].map(
      (entry) => entry.querySelector('.err')?.textContent.trim() ?? '',
    );
    expect(amiss).to.deep.equal(['', 'Error: Choose one answer']);
    await still(probe);
    await expect(probe).to.be.accessible();
  });

  it('is not asked of somebody who has nothing to tell', async () => {
    const probe = await ask(where, { ...each, required: true });
    probe.session.replace({ where: ['none'], more: [{ of: 'neck', long: 'weeks' }] });
    await probe.updateComplete;
    expect(probe.root.textContent).not.to.contain('More about each');
    expect(probe.session.checkPage()).to.equal(true);
    expect(probe.session.visibleAnswers).to.deep.equal({ where: ['none'] });
  });

  it('is named after the options where those were chosen, on the page and in the review', async () => {
    const sports = question('multiple-choice', { id: 'sports' });
    const group = question('group', { ...each, each: 'sports' });
    const probe = await ask(sports, group);
    probe.session.answer('sports', ['b']);
    probe.session.answer('more', [{ of: 'b', long: 'years', helps: 'Rest' }]);
    await probe.updateComplete;
    expect(titles(probe)).to.deep.equal(['B']);
    const speech = { say, language: 'en', questionOf: () => sports };
    expect(formatAnswer(group, probe.session.visibleAnswers.more!, speech)).to.equal(
      'B\nHow long? Years\nWhat helps: Rest',
    );
  });
});
