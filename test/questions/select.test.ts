import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { filterOptions } from '../../src/questions/option-filter.js';
import { countryChoices } from '../../src/questions/country/control.js';
import { question } from '../model/form/sample.js';
import { ask, press, show, tabInto, type ControlProbe } from './probe.js';
import { hear, heard, propertyOf } from './tree.js';

const words = [
  'Åland',
  'Aikido',
  'Archery',
  'Boxing',
  'Climbing',
  'Cycling',
  'Dance',
  'Élan',
  'Fencing',
  'Golf',
].concat(['Judo', 'Tai chi', 'Straßenlauf', 'Łódź walk', 'عدو']);
const asked = question('select', {
  label: 'A sport',
  options: words.map((label, at) => ({ id: `s${String(at)}`, label })),
});

const listed = (probe: ControlProbe) =>
  [...probe.root.querySelectorAll('[role=option]')].map((option) => option.textContent);
const fieldOf = (probe: ControlProbe) => probe.inputs[0]!;
const type = async (text: string) => {
  for (const key of text) await sendKeys({ type: key });
};
const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const click = (element: Element) => sendMouse({ type: 'click', position: centre(element) });

describe('a search in a long list', () => {
  const choices = words.map((each, at) => ({ id: String(at), words: each }));
  const found = (typed: string) => filterOptions(choices, typed).map((choice) => choice.words);

  it('takes no notice of accents, case, blanks and letters that are written in two ways', () => {
    expect(found('ELAN')).to.deep.equal(['Élan']);
    expect(found('aland')).to.deep.equal(['Åland']);
    expect(found('strassen')).to.deep.equal(['Straßenlauf']);
    expect(found('lodz')).to.deep.equal(['Łódź walk']);
    expect(found('tai-CHI ')).to.deep.equal(['Tai chi']);
    expect(found('عدو')).to.deep.equal(['عدو']);
  });

  it('puts first what begins with the letters, then what has a word that does', () => {
    expect(found('c').slice(0, 3)).to.deep.equal(['Climbing', 'Cycling', 'Tai chi']);
    expect(found('ing')).to.deep.equal(['Boxing', 'Climbing', 'Cycling', 'Fencing']);
    expect(found('')).to.deep.equal(words);
    expect(found('zzz')).to.deep.equal([]);
  });

  it('finds a country by what people also call it', () => {
    const country = (typed: string) => filterOptions(countryChoices('en'), typed)[0]?.id;
    expect(['uk', 'GB', 'scotland', 'usa', "cote d'ivoire", 'curacao', 'turkiye'].map(country)).to.deep.equal(
      ['GB', 'GB', 'GB', 'US', 'CI', 'CW', 'TR'],
    );
  });
});

describe('a long list', () => {
  it('opens on a click, nothing chosen, and closes without an answer', async () => {
    const probe = await ask(asked);
    await click(fieldOf(probe));
    expect(listed(probe)).to.deep.equal(words);
    expect(probe.root.querySelector('[aria-selected=true]')).to.equal(null);
    await press('Escape');
    expect(listed(probe)).to.deep.equal([]);
    expect(probe.session.answers).to.deep.equal({});
  });

  it('is heard as a list that is open, with the choice that the arrows stand on, and the number of matches', async () => {
    const probe = await ask(asked);
    await tabInto(probe);
    await type('ing');
    const field = await hear('combobox', 'A sport');
    expect(propertyOf(field, 'expanded')).to.equal(true);
    expect(propertyOf(await hear('option', 'Boxing'), 'selected')).to.equal(true);
    await press('ArrowDown');
    expect(propertyOf(await hear('option', 'Climbing'), 'selected')).to.equal(true);
    expect(fieldOf(probe).getAttribute('aria-activedescendant')).to.equal(
      [...probe.root.querySelectorAll('[role=option]')][1]!.id,
    );
    expect(probe.root.querySelector('[aria-live]')!.textContent).to.equal('4 matches');
    await expect(probe).to.be.accessible();
  });

  it('is chosen from with a finger, and cleared again', async () => {
    const probe = await ask(asked);
    await click(fieldOf(probe));
    await click([...probe.root.querySelectorAll('[role=option]')][2]!);
    expect(probe.session.answers.q).to.equal('s2');
    expect(fieldOf(probe).value).to.equal('Archery');
    expect(probe.root.activeElement).to.equal(fieldOf(probe));
    await hear('button', 'Clear: A sport');
    await click(probe.root.querySelector('.clear')!);
    expect(probe.session.answers).to.deep.equal({});
    expect(fieldOf(probe).value).to.equal('');
    expect(probe.root.activeElement).to.equal(fieldOf(probe));
  });

  it('takes what is typed out in full, or enough to leave one, on the way out; Tab takes what Enter would', async () => {
    const probe = await ask(asked);
    for (const [typed, key, answer] of [
      ['golf', 'Tab', 's9'],
      ['arch', 'Tab', 's2'],
      ['b', 'Enter', 's3'],
    ] as const) {
      probe.session.reset();
      await tabInto(probe);
      await type(typed);
      await press(key);
      expect(probe.session.answers.q, typed).to.equal(answer);
    }
  });

  it('says that nothing is found, keeps what was typed, and says at Continue what to do', async () => {
    const probe = await ask(asked);
    await tabInto(probe);
    await type('xyz');
    expect(probe.root.querySelector('.options.none')!.textContent).to.equal(
      'We can’t find that. Try other letters.',
    );
    await press('Enter', 'Tab');
    expect(fieldOf(probe).value).to.equal('xyz');
    expect(probe.session.checkPage()).to.equal(false);
    await probe.updateComplete;
    expect(probe.root.querySelector('.err')!.textContent).to.contain('Please choose from these answers');
  });

  it('never takes an id that somebody typed for an answer', async () => {
    const probe = await ask(asked);
    await tabInto(probe);
    await type('s2');
    await press('Tab');
    expect(probe.session.answers).to.deep.equal({});
    expect(fieldOf(probe).value).to.equal('');
  });

  it('takes a pasted 100,000 characters, emoji and bidirectional text without an error', async () => {
    const probe = await ask(asked);
    for (const text of ['x'.repeat(100_000), '🙂🏽‍🦽', '\u202eمرحبا\u202c [(*+?\\']) {
      fieldOf(probe).value = text;
      fieldOf(probe).dispatchEvent(new Event('input'));
      await probe.updateComplete;
      expect(probe.session.checkPage()).to.equal(false);
      expect((probe.session.answers.q as string).length).to.be.at.most(200);
    }
  });

  it('is not cut off by the page around it, and never leaves the window', async () => {
    for (const [width, top] of [
      [320, 0],
      [320, 420],
      [1024, 560],
    ] as const) {
      await setViewport({ width, height: 640 });
      const probe = await ask(asked);
      const around = probe.parentElement!;
      around.style.cssText = `overflow:hidden;transform:translateX(0);contain:layout;margin-top:${String(top)}px;height:120px`;
      await tabInto(probe);
      await press('ArrowDown');
      const list = probe.root.querySelector('.options')!.getBoundingClientRect();
      const field = fieldOf(probe).getBoundingClientRect();
      expect(list.top >= 0 && list.bottom <= 640 && list.left >= 0 && list.right <= width).to.equal(true);
      expect(list.top >= field.bottom || list.bottom <= field.top).to.equal(true);
      const seen = probe.root.elementFromPoint(...centre(probe.root.querySelectorAll('[role=option]')[1]!));
      expect(seen?.textContent).to.equal(words[1]);
      probe.remove();
    }
    await setViewport({ width: 1024, height: 768 });
  });

  it('is left to the browser when it is short', async () => {
    const probe = await ask(question('select'));
    const [box] = probe.inputs as unknown as [HTMLSelectElement];
    expect([...box.options].map(({ label, value }) => [label, value])).to.deep.equal([
      ['Choose one', ''],
      ['A', '0'],
      ['B', '1'],
    ]);
    expect(box.selectedIndex).to.equal(0);
  });
});

describe('a country', () => {
  const country = question('country', { label: 'Country' });

  it('stands in the order of the language spoken, one’s own first', async () => {
    const names = countryChoices('sv', 'se').map((choice) => choice.words);
    expect(names[0]).to.equal('Sverige');
    expect(names.indexOf('Österrike')).to.be.above(names.indexOf('Zimbabwe'));
    const probe = await ask(country);
    Object.assign(probe, { language: 'de', region: 'AT' });
    probe.requestUpdate();
    await probe.updateComplete;
    await click(fieldOf(probe));
    expect(listed(probe).slice(0, 2)).to.deep.equal(['Österreich', 'Afghanistan']);
    expect(listed(probe).length).to.be.above(240);
  });

  it('is filled in by the browser, as a name or as a code, and not where it is sensitive', async () => {
    const probe = await ask(country);
    expect(fieldOf(probe).autocomplete).to.equal('country');
    for (const [filled, code] of [
      ['Germany', 'DE'],
      ['FR', 'FR'],
      ['United States', 'US'],
    ] as const) {
      fieldOf(probe).value = filled;
      fieldOf(probe).dispatchEvent(new Event('input'));
      expect(probe.session.answers.q).to.equal(code);
    }
    expect(fieldOf(await ask({ ...country, sensitive: true })).autocomplete).to.equal('off');
  });

  it('shows a code that its list does not have as it is, without an error', async () => {
    const probe = await show({ q: 'ZZ' }, country);
    expect(fieldOf(probe).value.length).to.be.above(0);
    expect((await heard()).length).to.be.above(0);
  });
});
