import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { question } from '../model/form/sample.js';
import { ask, press, tabInto, type ControlProbe } from './probe.js';
import { hear } from './tree.js';

const here = (probe: ControlProbe) =>
  probe.root.activeElement?.closest('label')?.textContent.trim() ?? probe.root.activeElement?.localName;

/** Presses keys one by one, and tells on which box each has landed. */
async function go(probe: ControlProbe, ...keys: readonly string[]): Promise<(string | undefined)[]> {
  const path: (string | undefined)[] = [];
  for (const key of keys) {
    await press(key);
    path.push(here(probe));
  }
  return path;
}

describe('a grid of boxes', () => {
  afterEach(() => setViewport({ width: 1024, height: 768 }));

  for (const kind of ['week', 'body'] as const)
    it(`is one stop for Tab in a ${kind}, there and back, and keeps its place`, async () => {
      const probe = await ask(question(kind));
      await tabInto(probe);
      const first = here(probe);
      await press('ArrowDown', 'ArrowDown');
      const left = here(probe);
      expect(left).not.to.equal(first);
      await press('Tab');
      expect(probe.root.activeElement?.closest('[role=grid]') ?? null).to.equal(null);
      await press('Shift+Tab');
      expect(here(probe)).to.equal(left);
    });

  it('is heard as rows of boxes that keep their names, with the keys that move in it', async () => {
    await ask(question('week'));
    expect((await hear('grid', '')).description?.value).to.equal(
      'Arrow keys move around, Space ticks a box.',
    );
    await hear('checkbox', 'Thursday evening');
  });

  it('shows the keys to whoever came by keyboard alone', async () => {
    const probe = await ask(question('week'));
    const seen = () => probe.root.querySelector('.grid-keys')!.getBoundingClientRect().width > 1;
    expect(seen()).to.equal(false);
    await tabInto(probe);
    expect(seen()).to.equal(true);
  });

  it('goes across the days where they stand side by side', async () => {
    await setViewport({ width: 1280, height: 800 });
    const probe = await ask(question('week'));
    await tabInto(probe);
    expect(await go(probe, 'ArrowRight', 'ArrowDown', 'End', 'ArrowRight', 'Home', 'ArrowUp')).to.deep.equal([
      'Tuesday early',
      'Tuesday midday',
      'Sunday midday',
      'Sunday midday',
      'Monday midday',
      'Monday early',
    ]);
    expect(await go(probe, 'Control+End', 'Control+Home')).to.deep.equal(['Sunday evening', 'Monday early']);
  });

  it('goes down the days on a phone', async () => {
    await setViewport({ width: 360, height: 800 });
    const probe = await ask(question('week'));
    await tabInto(probe);
    expect(await go(probe, 'ArrowRight', 'ArrowDown', 'End', 'Home')).to.deep.equal([
      'Monday midday',
      'Tuesday midday',
      'Tuesday evening',
      'Tuesday early',
    ]);
  });

  it('goes the way that the arrow points from right to left', async () => {
    await setViewport({ width: 1280, height: 800 });
    const probe = await ask(question('week'));
    probe.dir = 'rtl';
    await tabInto(probe);
    expect(await go(probe, 'ArrowRight', 'ArrowLeft', 'End', 'Home')).to.deep.equal([
      'Monday early',
      'Tuesday early',
      'Sunday early',
      'Monday early',
    ]);
  });

  it('goes from a box across the middle to either side, and back', async () => {
    const probe = await ask(question('body'));
    await tabInto(probe);
    expect(await go(probe, 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp')).to.deep.equal([
      'Left shoulder',
      'Right shoulder',
      'Left shoulder',
      'Neck or head',
    ]);
  });

  it('takes a tap and goes on from there by keys', async () => {
    const probe = await ask(question('week'));
    const label = [...probe.root.querySelectorAll('label')].find((each) =>
      each.textContent.includes('Friday midday'),
    )!;
    label.querySelector('input')!.focus();
    label.click();
    expect(probe.session.answers.q).to.deep.equal(['fri-midday']);
    await press('ArrowDown', 'Space');
    expect(probe.session.answers.q).to.deep.equal(['fri-midday', 'fri-afternoon']);
  });

  it('shows the focus and the ticks in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const probe = await ask(question('week'));
    await tabInto(probe);
    await press('Space');
    const slot = probe.root.activeElement!.closest('label')!;
    expect(getComputedStyle(slot).outlineStyle).to.equal('solid');
    await emulateMedia({ forcedColors: 'none' });
  });
});
