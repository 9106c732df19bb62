import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { question } from '../model/form/sample.js';
import { ask, press, show, tabInto, type ControlProbe } from './probe.js';
import { hear, propertyOf } from './tree.js';

const echo = (probe: ControlProbe) => probe.root.querySelector('[role=status]')!.textContent;
const values = (probe: ControlProbe) => probe.inputs.map(({ value }) => value);

/** Puts text into a field as a paste does. */
function paste(input: HTMLInputElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  return input.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

describe('a date', () => {
  it('is said back in words as soon as it is one, politely', async () => {
    const probe = await ask(question('date'));
    await tabInto(probe);
    await press('14', 'Tab', '6', 'Tab', '202');
    expect(echo(probe)).to.equal('');
    await press('7');
    expect(echo(probe)).to.match(/^Monday,? 14 June 2027$/); // browsers differ in the comma
    expect(propertyOf(await hear('status', ''), 'live')).to.equal('polite');
  });

  it('asks in the order of the language, and names its fields', async () => {
    const probe = await ask(question('date'));
    const names = () =>
      [...probe.root.querySelectorAll('.date label')].map((each) => each.textContent.trim());
    expect(names()).to.deep.equal(['Day', 'Month', 'Year']);
    probe.session.answer('q', '2027-06-14');
    probe.language = 'en-US';
    probe.requestUpdate();
    await probe.updateComplete;
    expect(names()).to.deep.equal(['Month', 'Day', 'Year']);
    expect(values(probe)).to.deep.equal(['6', '14', '2027']);
    expect(echo(probe)).to.equal('Monday, June 14, 2027');
  });

  for (const [keys, half] of [
    [['14'], ['14', '', '']],
    [
      ['Tab', 'juno'],
      ['', 'juno', ''],
    ],
    [
      ['Tab', 'Tab', '202'],
      ['', '', '202'],
    ],
  ] as const)
    it(`that is typed by halves (${half.join('/')}) outlives its draft, and does not pass for no answer`, async () => {
      const asked = question('date');
      const probe = await ask(asked);
      await tabInto(probe);
      await press(...keys);
      expect(values(probe)).to.deep.equal(half);
      const later = await show({ q: probe.session.answers.q! }, asked);
      expect(values(later)).to.deep.equal(half);
      expect(later.session.checkPage()).to.equal(false);
      await later.updateComplete;
      expect(later.root.querySelector('.err')!.textContent).to.contain('Give a full date');
      expect(values(later)).to.deep.equal(half);
    });

  it('that is taken out again is no answer', async () => {
    const probe = await ask(question('date'));
    await tabInto(probe);
    await press('1', 'Backspace');
    expect(probe.session.answers).to.deep.equal({});
  });

  it('that there is not is told kindly', async () => {
    const probe = await ask(question('date'));
    await tabInto(probe);
    await press('31', 'Tab', '2', 'Tab', '2027');
    probe.session.checkPage();
    await probe.updateComplete;
    expect(probe.root.querySelector('.err')!.textContent).to.contain('That month has 28 days');
    expect(echo(probe)).to.equal('');
    expect(values(probe)).to.deep.equal(['31', '2', '2027']);
  });

  it('keeps within its bounds', async () => {
    const probe = await ask(question('date', { max: 'today' }));
    await tabInto(probe);
    await press('23', 'Tab', 'nov', 'Tab', '2026');
    expect(probe.session.checkPage()).to.equal(false);
    await press('Backspace', '5');
    expect(probe.session.checkPage()).to.equal(true);
  });

  it('takes the name of a month as it stands, and a year of two digits once the field is left', async () => {
    const probe = await ask(question('date', { max: 'today' }));
    await tabInto(probe);
    await press('4', 'Tab', 'sep', 'Tab', '85');
    expect(probe.session.answers.q).to.equal('85-sep-4');
    await press('Tab');
    await probe.updateComplete;
    expect(probe.session.answers.q).to.equal('1985-09-04');
    expect(values(probe)[2]).to.equal('1985');
    expect(echo(probe)).to.match(/^Wednesday,? 4 September 1985$/);
  });

  for (const text of ['14/06/2027', '2027-06-14', '14 June 2027'])
    it(`spreads ${text} over its fields, pasted or typed into one of them`, async () => {
      const pasted = await ask(question('date'));
      pasted.inputs[1]!.value = '1';
      expect(paste(pasted.inputs[1]!, text)).to.equal(false);
      await pasted.updateComplete;
      expect(values(pasted)).to.deep.equal(['14', '6', '2027']);
      pasted.remove();
      const typed = await ask(question('date'));
      await tabInto(typed);
      await sendKeys({ type: text });
      expect(typed.session.answers.q).to.equal('2027-06-14');
      await typed.updateComplete;
      expect(values(typed)).to.deep.equal(['14', '6', '2027']);
    });

  it('leaves any other text that is pasted to the browser', async () => {
    const probe = await ask(question('date'));
    expect(paste(probe.inputs[0]!, '14')).to.equal(true);
  });

  it('is filled in by browsers where it is a day of birth, all fields at once', async () => {
    const probe = await ask(question('date', { autocomplete: 'bday' }));
    expect(probe.inputs.map(({ autocomplete }) => autocomplete)).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
    ['28', '02', '1990'].forEach((value, at) => (probe.inputs[at]!.value = value));
    for (const input of probe.inputs) input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(probe.session.answers.q).to.equal('1990-02-28');
    const shy = await ask(question('date'));
    expect(new Set(shy.inputs.map(({ autocomplete }) => autocomplete))).to.deep.equal(new Set(['off']));
  });
});
