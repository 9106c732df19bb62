import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Question } from '../../src/model/form/definition.js';
import { question } from '../model/form/sample.js';
import { ask, tabInto } from './probe.js';

/** Puts a value into the field as a paste does: at once, with one event. */
async function paste(value: string, asked: Question = question('number')) {
  const probe = await ask(asked);
  const [input] = probe.inputs;
  input!.value = value;
  input!.dispatchEvent(new Event('input'));
  await probe.updateComplete;
  return { probe, input: input!, answer: probe.session.answers[asked.id] };
}

describe('a number', () => {
  for (const [written, read] of [
    ['7', 7],
    [' 7.5 ', 7.5],
    ['7,5', 7.5],
    ['-0.5', -0.5],
    ['\u22124', -4],
    ['+3', 3],
    ['.5', 0.5],
    ['7.', 7],
    ['', undefined],
    ['  ', undefined],
    ['twelve', 'twelve'],
    ['1,000', '1,000'], // a thousand to one, one to another: neither is guessed
    ['12,500', '12,500'],
    ['1,000,000', '1,000,000'],
    ['0x10', '0x10'],
    ['1e3', '1e3'],
    ['Infinity', 'Infinity'],
    ['7 kg', '7 kg'],
  ] as const)
    it(`is read from "${written}" as ${JSON.stringify(read)}`, async () => {
      const { answer, input } = await paste(written);
      expect(answer).to.equal(read);
      expect(input.value).to.equal(written);
    });

  for (const typed of ['7.05', '0.05', '-0.5', '7,25', '12,500', '0.50'])
    it(`stands in the field as it is typed: ${typed}`, async () => {
      const probe = await ask(question('number'));
      await tabInto(probe);
      for (const key of typed) await sendKeys({ type: key });
      await probe.updateComplete;
      expect(probe.inputs[0]!.value).to.equal(typed);
    });

  it('that is no number is said to be none, and is kept to be mended', async () => {
    const { probe, input } = await paste('1,000');
    probe.session.checkPage();
    await probe.updateComplete;
    expect(probe.root.querySelector('.err')!.textContent).to.contain('Write a number');
    expect(input.value).to.equal('1,000');
  });
});

describe('a line', () => {
  const inputOf = async (asked: Question) => (await ask(asked)).inputs[0]!;

  it('brings up the keyboard for what is asked', async () => {
    for (const [kind, type, mode] of [
      ['text', 'text', ''],
      ['email', 'email', ''],
      ['phone', 'tel', 'tel'],
      ['number', 'text', 'decimal'],
      ['date', 'text', 'numeric'],
    ] as const) {
      const input = await inputOf(question(kind));
      expect([input.type, input.inputMode]).to.deep.equal([type, mode]);
    }
  });

  it('lets the browser fill in what it knows, and nothing that is sensitive', async () => {
    expect((await inputOf(question('text', { autocomplete: 'nickname' }))).autocomplete).to.equal('nickname');
    expect(
      (await inputOf(question('text', { autocomplete: 'name', sensitive: true }))).autocomplete,
    ).to.equal('off');
    expect((await inputOf(question('email'))).autocomplete).to.equal('email');
    expect((await inputOf(question('phone'))).autocomplete).to.equal('tel');
    expect((await inputOf(question('long-text'))).autocomplete).to.equal('off');
  });

  it('takes blanks alone for no answer', async () => {
    const { answer } = await paste('   ', question('text'));
    expect(answer).to.equal(undefined);
  });

  it('shows words from a definition as words, never as markup', async () => {
    const probe = await ask(
      question('text', { label: '<img src=x onerror=alert(1)>', hint: '<b>x</b>', why: '<i>y</i>' }),
    );
    expect(probe.root.querySelector('img, b, i')).to.equal(null);
    expect(probe.root.querySelector('label')!.textContent).to.contain('<img');
  });
});

describe('room to write', () => {
  it('begins a sentence for somebody who is stuck, and puts the caret behind it', async () => {
    const probe = await ask(question('long-text', { prompts: ['Lately I…', 'It helps when...'] }));
    const [first, second] = probe.root.querySelectorAll<HTMLButtonElement>('.chip');
    const [box] = probe.inputs;
    first!.click();
    expect(probe.session.answers.q).to.equal('Lately I ');
    expect(probe.root.activeElement).to.equal(box);
    await sendKeys({ type: 'sleep badly.' });
    second!.click();
    expect(probe.session.answers.q).to.equal('Lately I sleep badly. It helps when ');
    expect(box!.selectionStart).to.equal(box!.value.length);
  });

  it('tells the browser how much fits', async () => {
    const probe = await ask(question('long-text', { maxLength: 5 }));
    await tabInto(probe);
    await sendKeys({ type: 'abcdefgh' });
    expect(probe.session.answers.q).to.equal('abcde');
  });
});

describe('an email address', () => {
  it('with a slip in its domain is asked about, and mended by one tap that leaves the focus in it', async () => {
    const { probe, input } = await paste('dana@gmial.com', question('email'));
    const offer = () => probe.shadowRoot!.querySelector<HTMLButtonElement>('[role=status] button');
    expect(offer()!.textContent).to.equal('Did you mean dana@gmail.com?');
    offer()!.click();
    await probe.updateComplete;
    expect(input.value).to.equal('dana@gmail.com');
    expect(probe.session.answers[question('email').id]).to.equal('dana@gmail.com');
    expect(offer()).to.be.null;
    expect(probe.shadowRoot!.activeElement).to.equal(input);
  });
});
