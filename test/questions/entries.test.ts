import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { checkAnswer } from '../../src/model/form/validate.js';
import { question } from '../model/form/sample.js';
import { idle } from '../until.js';
import { ask, press, show, tabInto, type ControlProbe } from './probe.js';
import { hear, propertyOf } from './tree.js';

const byLabel = (probe: ControlProbe, words: string) =>
  [...probe.root.querySelectorAll('label')].find((each) => each.textContent.trim().endsWith(words))!;
const button = (probe: ControlProbe, words: string) =>
  [...probe.root.querySelectorAll('button')].find(
    (each) => each.ariaLabel === words || each.textContent.trim() === words,
  )!;
const click = async (probe: ControlProbe, element: Element) => {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await probe.updateComplete;
};

describe('an address', () => {
  it('tells browsers and password managers what each line is, unless it is sensitive', async () => {
    const probe = await ask(question('address'));
    expect(probe.inputs.map((input) => input.autocomplete)).to.deep.equal([
      'address-line1',
      'address-line2',
      'address-level2',
      'address-level1',
      'postal-code',
      'country',
    ]);
    const shy = await ask(question('address', { sensitive: true }));
    expect(new Set(shy.inputs.map((input) => input.autocomplete))).to.deep.equal(new Set(['off']));
  });

  it('asks for the lines that are wanted, in their own order, and marks those that it needs', async () => {
    const probe = await ask(question('address', { fields: ['country', 'city'] }));
    expect(probe.inputs.map(({ name }) => name)).to.deep.equal(['q/city', 'q/country']);
    expect(probe.root.querySelectorAll('.opt').length).to.equal(0);
    const full = await ask(question('address', { required: true }));
    expect(full.root.querySelectorAll('.opt').length).to.equal(2);
    expect(full.inputs.map((input) => input.ariaRequired)).to.deep.equal([
      'true',
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
  });

  it('takes what a browser fills in at once, and forgets lines that are emptied', async () => {
    const probe = await ask(question('address'));
    const filled = ['1 Hill', '', 'York', '', 'YO1 7HH', 'United Kingdom'];
    probe.inputs.forEach((input, at) => {
      input.value = filled[at]!;
      input.dispatchEvent(new Event('input'));
    });
    expect(probe.session.answers.q).to.deep.equal({
      line1: '1 Hill',
      city: 'York',
      postcode: 'YO1 7HH',
      country: 'GB',
    });
    await probe.updateComplete;
    for (const input of probe.inputs) {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    }
    expect(probe.session.answers).to.deep.equal({});
  });

  it('says at the line what is amiss, and ties it to that line alone', async () => {
    const probe = await ask(question('address', { required: true }));
    probe.session.checkPage();
    await probe.updateComplete;
    expect((await hear('textbox', 'Town or city')).description?.value).to.equal('Error: Please fill this in');
    expect(probe.root.querySelectorAll('[aria-invalid=true]').length).to.equal(2);
    expect(probe.root.getElementById('q-q/city')).to.equal(probe.inputs[2]);
    probe.session.answer('q', { line1: '1 Hill' });
    await probe.updateComplete;
    expect(probe.root.querySelectorAll('[aria-invalid=true]').length).to.equal(1);
  });
});

describe('a ranking', () => {
  const asked = question('ranking', { label: 'What matters', top: 2 });
  const said = (probe: ControlProbe) => probe.root.querySelector('[aria-live]')!.textContent;
  const places = (probe: ControlProbe) =>
    [...probe.root.querySelectorAll('.place')].map((each) => each.textContent);

  it('gives numbers in the order of the taps, says each aloud, and takes them back', async () => {
    const probe = await ask(asked);
    await click(probe, byLabel(probe, 'C'));
    expect(said(probe)).to.equal('C is now number 1');
    await click(probe, byLabel(probe, 'A'));
    expect([probe.session.answers.q, places(probe)]).to.deep.equal([
      ['c', 'a'],
      ['2', '', '1'],
    ]);
    await hear('checkbox', '2. A');
    await click(probe, byLabel(probe, 'C'));
    expect(said(probe)).to.equal('You’ve taken C out');
    expect([probe.session.answers.q, places(probe)]).to.deep.equal([['a'], ['1', '', '']]);
    await click(probe, byLabel(probe, 'A'));
    expect(probe.session.answers).to.deep.equal({});
  });

  it('takes no more than are asked, and says why', async () => {
    const probe = await show({ q: ['a', 'b'] }, asked);
    await click(probe, byLabel(probe, 'C'));
    expect(probe.session.answers.q).to.deep.equal(['a', 'b']);
    expect(probe.inputs.map(({ checked }) => checked)).to.deep.equal([true, true, false]);
    expect(said(probe)).to.equal('You’ve chosen 2. Take one out to choose another.');
  });

  it('changes places with its buttons, which keep the focus and stop at the ends', async () => {
    const probe = await show({ q: ['c', 'a', 'b'] }, question('ranking'));
    const up = button(probe, 'Move B up');
    up.focus();
    await press('Enter', 'Space');
    expect(probe.session.answers.q).to.deep.equal(['b', 'c', 'a']);
    expect(said(probe)).to.equal('B is now number 1');
    expect(probe.root.activeElement).to.equal(up);
    expect(propertyOf(await hear('button', 'Move B up'), 'disabled')).to.equal(true);
    await press('Enter');
    expect(probe.session.answers.q).to.deep.equal(['b', 'c', 'a']);
    await click(probe, button(probe, 'Move C down'));
    expect(probe.session.answers.q).to.deep.equal(['b', 'a', 'c']);
  });
});

describe('a matrix', () => {
  const asked = question('matrix', { required: true });
  const items = (probe: ControlProbe) => [...probe.root.querySelectorAll('.statement')];
  const isOpen = (item: Element) => item.querySelector('input')!.getClientRects().length > 0;

  afterEach(() => setViewport({ width: 1024, height: 768 }));

  it('is a grid where there is room, with its answers named once', async () => {
    const probe = await show({ q: { r: 'a' } }, asked);
    expect(probe.root.querySelector('.heads')!.getClientRects().length).to.equal(1);
    expect(items(probe).map(isOpen)).to.deep.equal([true, true]);
  });

  it('is cards on a phone, one of them open: a tap answers it and opens the next', async () => {
    await setViewport({ width: 360, height: 800 });
    const probe = await ask(asked);
    expect(probe.root.querySelector('.heads')!.getClientRects().length).to.equal(0);
    expect(items(probe).map(isOpen)).to.deep.equal([true, false]);
    await click(probe, items(probe)[0]!.querySelectorAll('label')[1]!);
    await idle();
    expect(probe.session.answers.q).to.deep.equal({ r: 'b' });
    expect(items(probe).map(isOpen)).to.deep.equal([false, true]);
    expect(probe.root.activeElement).to.equal(probe.inputs[2]);
    await hear('button', 'Change Row one');
    await click(probe, items(probe)[0]!); // the whole card is the button
    expect(items(probe).map(isOpen)).to.deep.equal([true, false]);
    expect(probe.root.activeElement).to.equal(probe.inputs[1]);
  });

  it('can be left open: any card opens, and the last one folds to its own way back', async () => {
    await setViewport({ width: 360, height: 800 });
    const probe = await show({ q: { r: 'a' } }, asked);
    expect(items(probe).map(isOpen)).to.deep.equal([false, true]);
    await click(probe, items(probe)[1]!.querySelectorAll('label')[0]!);
    await idle();
    expect(items(probe).map(isOpen)).to.deep.equal([false, false]);
    expect(probe.root.activeElement).to.equal(items(probe)[1]!.querySelector('button'));
    expect(items(probe)[1]!.querySelector('.recap')!.textContent.replace(/\s+/g, ' ')).to.contain(
      'A Change Row two',
    );
  });

  it('opens every card that has something amiss, so that the summary can lead there', async () => {
    await setViewport({ width: 360, height: 800 });
    const probe = await ask(asked);
    probe.session.checkPage();
    await probe.updateComplete;
    expect(items(probe).map(isOpen)).to.deep.equal([true, true]);
    await click(probe, items(probe)[1]!.querySelectorAll('label')[0]!);
    await idle();
    expect(items(probe).map(isOpen)).to.deep.equal([true, false]);
    expect(probe.root.activeElement).to.equal(probe.inputs[0]);
    await expect(probe).to.be.accessible();
  });

  it('does not fold under somebody who uses the keys, until they go on', async () => {
    await setViewport({ width: 360, height: 800 });
    const probe = await ask(asked);
    await tabInto(probe);
    await press('Space', 'ArrowDown', 'ArrowUp');
    expect(probe.session.answers.q).to.deep.equal({ r: 'a' });
    expect(items(probe).map(isOpen)).to.deep.equal([true, false]);
    await press('Tab', 'Enter');
    expect(items(probe).map(isOpen)).to.deep.equal([false, true]);
    expect(probe.root.activeElement).to.equal(probe.inputs[2]);
  });

  it('says at each row that is open what is amiss', async () => {
    const probe = await show({ q: { r: 'a' } }, asked);
    probe.session.checkPage();
    await probe.updateComplete;
    expect((await hear('radiogroup', 'Row two')).description?.value).to.equal('Error: Choose one answer');
    expect(probe.root.querySelectorAll('.err').length).to.equal(1);
    expect(probe.root.getElementById('q-q/s')).to.equal(probe.inputs[2]);
  });

  it('stays cards where its answers are too many for columns', async () => {
    const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id }));
    const probe = await ask(question('matrix', { options }));
    expect(probe.root.querySelector('.heads')!.getClientRects().length).to.equal(0);
  });
});

describe('a signature', () => {
  const asked = question('signature', { required: true });
  const inked = (probe: ControlProbe) => {
    const canvas = probe.root.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  };
  const turn = async (probe: ControlProbe, words: string) => {
    await click(probe, button(probe, words));
    // The pad is fetched when it is wanted; once it is here, a finger on it draws and scrolls no more.
    const isReady = () => (probe.root.querySelector('canvas')?.style.touchAction ?? 'none') === 'none';
    await waitUntil(isReady, 'the pad never came', { timeout: 5000 });
  };
  const sign = async (probe: ControlProbe) => {
    const canvas = probe.root.querySelector('canvas')!;
    canvas.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = canvas.getBoundingClientRect();
    const at = (across: number, down: number): [number, number] => [
      Math.round(x + width * across),
      Math.round(y + height * down),
    ];
    await sendMouse({ type: 'move', position: at(0.1, 0.5) });
    await sendMouse({ type: 'down' });
    for (let step = 1; step <= 10; step++)
      await sendMouse({ type: 'move', position: at(0.1 + step * 0.08, 0.5 + 0.3 * Math.sin(step)) });
    await sendMouse({ type: 'up' });
    await probe.updateComplete;
  };

  it('is drawn with a finger and kept as a path that the model takes', async () => {
    const probe = await ask(asked);
    await turn(probe, 'Draw my name');
    await hear('image', 'Draw your name here');
    await sign(probe);
    const { q } = probe.session.answers as { q: { drawing: string } };
    expect(Object.keys(q)).to.deep.equal(['drawing']);
    expect(checkAnswer(asked, q)).to.equal(undefined);
    expect(inked(probe)).to.be.above(100);
    const before = q.drawing;
    await sign(probe);
    const after = (probe.session.answers.q as { drawing: string }).drawing;
    expect(after.match(/M/g)?.length).to.equal(2);
    expect(after.startsWith(before.slice(0, 6))).to.equal(true);
  });

  it('shows a drawing again, holds it in no attribute, and begins anew', async () => {
    const drawing = 'M50 100C80 40 120 40 150 100 180 160 220 160 250 100';
    const probe = await show({ q: { drawing } }, asked);
    await waitUntil(() => inked(probe) > 100, 'nothing was drawn', { timeout: 5000 });
    expect(probe.root.innerHTML).not.to.contain('M50');
    await expect(probe).to.be.accessible();
    await click(probe, button(probe, 'Start again'));
    expect(probe.session.answers).to.deep.equal({});
    expect(inked(probe)).to.equal(0);
    expect(probe.root.activeElement?.textContent).to.equal('Type my name');
  });

  it('loses nothing when somebody turns to the other way of signing and back', async () => {
    const probe = await show({ q: { name: 'Sam' } }, asked);
    await turn(probe, 'Draw my name');
    expect(probe.session.answers.q).to.deep.equal({ name: 'Sam' });
    await turn(probe, 'Type my name');
    expect(probe.inputs[0]!.value).to.equal('Sam');
    await turn(probe, 'Draw my name');
    await sign(probe);
    expect(Object.keys(probe.session.answers.q as object)).to.deep.equal(['drawing']);
    await turn(probe, 'Type my name');
    expect(probe.inputs[0]!.value).to.equal('');
    expect(Object.keys(probe.session.answers.q as object)).to.deep.equal(['drawing']);
    probe.session.reset();
    await probe.updateComplete;
    expect(probe.inputs[0]!.value).to.equal('');
  });

  it('is filled in by the browser as a name', async () => {
    expect((await ask(asked)).inputs[0]!.autocomplete).to.equal('name');
    expect((await ask({ ...asked, sensitive: true })).inputs[0]!.autocomplete).to.equal('off');
  });
});
