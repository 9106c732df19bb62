import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import '../../src/widgets/intake/define.js';
import '../../src/widgets/journey/define.js';
import { definition } from './intake-page.js';

const photo = '/nowhere/maya.jpg';
const maya = { name: 'Maya Osei', role: 'leads the team', words: 'I read <b>every</b> word of this.' };

/** A widget of a practice that says this, on its first page. */
async function open(config: PracticeConfig, tag: 'intake' | 'journey' = 'intake', steps = 'intake goals') {
  const url = `data:application/json,${encodeURIComponent(JSON.stringify(config))}`;
  const element = await fixture<HTMLElement>(
    tag === 'intake'
      ? html`<rapport-intake drafts="off" config=${url} .definition=${definition}></rapport-intake>`
      : html`<rapport-journey
          drafts="off"
          config=${url}
          steps=${steps}
          .definition=${definition}
        ></rapport-journey>`,
  );
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector('.title'), 'the first page never came', { timeout: 8000 });
  const said = () => root.querySelector<HTMLElement>('.hello')?.innerText.replace(/\s+/g, ' ').trim();
  return { element, root, said };
}

describe('what stands above the first page', () => {
  for (const tag of ['intake', 'journey'] as const)
    it(`is who says hello on <rapport-${tag}>, in words that are never markup`, async () => {
      const { element, root, said } = await open({ welcome: maya }, tag);
      expect(said()).to.equal(`MO ${maya.words} Maya Osei leads the team`);
      expect(root.querySelector('.hello')!.compareDocumentPosition(root.querySelector('.title')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      await expect(element).to.be.accessible();
    });

  it('is there with the first page, and moves nothing', async () => {
    const shifts: number[] = [];
    const watching = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    });
    watching.observe({ type: 'layout-shift' });
    const { root } = await open({ welcome: { ...maya, photo } });
    const { top } = root.querySelector('.title')!.getBoundingClientRect();
    await waitUntil(() => root.querySelector<HTMLImageElement>('.hello img')!.hidden, 'the photo came');
    expect(root.querySelector('.title')!.getBoundingClientRect().top).to.equal(top);
    watching.disconnect();
    expect(shifts.filter((value) => value > 0.01)).to.deep.equal([]);
  });

  it('leaves initials where the photo does not load, and our stones where there is no name', async () => {
    for (const [welcome, left] of [
      [{ ...maya, photo }, 'span'],
      [{ photo, words: 'Hello' }, 'svg'],
    ] as const) {
      const { root } = await open({ welcome });
      await waitUntil(() => root.querySelector<HTMLImageElement>('.hello img')!.hidden, 'the photo came');
      expect(root.querySelector(`.hello [aria-hidden] > ${left}`)!.checkVisibility()).to.equal(true);
    }
  });

  it('is gone on the second page', async () => {
    const { element, root, said } = await open({ welcome: maya });
    (element as unknown as { answers: object }).answers = { name: 'Sam' };
    root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
    await waitUntil(() => root.querySelector('.title')?.textContent === 'Your body', 'no second page', {
      timeout: 8000,
    });
    expect(said()).to.equal(undefined);
  });

  it('wraps a name of 80 letters', async () => {
    const { root } = await open({ welcome: { ...maya, name: 'n'.repeat(80) } });
    const hello = root.querySelector('.hello')!;
    expect(hello.scrollWidth).to.be.at.most(hello.clientWidth);
  });

  for (const [practice, promise] of [
    [
      { name: 'Fennel Street', readWithinDays: 1 },
      'A person at Fennel Street reads everything you send, within a day.',
    ],
    [{ readWithinDays: 0 }, 'A person reads everything you send, on the same day.'],
    [
      { name: 'Fennel Street', readWithinDays: 3 },
      'A person at Fennel Street reads everything you send, within 3 days.',
    ],
    [{ name: 'Fennel Street' }, undefined],
    [{ name: 'Fennel Street', replyWithinDays: 2 }, undefined],
  ] as const)
    it(`promises only what ${JSON.stringify(practice)} promises`, async () => {
      const { said } = await open({ practice });
      expect(said()).to.equal(promise);
    });

  it('is nothing where another part comes first', async () => {
    const { said } = await open({ welcome: maya }, 'journey', 'goals intake');
    expect(said()).to.equal(undefined);
  });
});
