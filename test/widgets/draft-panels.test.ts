import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { drafts } from '../../src/i18n/en/drafts.js';
import { idle } from '../until.js';
import { definition, IntakePage, openIntake, warningsOf } from './intake-page.js';

let count = 0;

/** An intake of a practice that no other test keeps anything for. */
const openKept = (drafts: string, practice = `Practice ${String(++count)}`, version = '2') =>
  openIntake(
    html`<rapport-intake
      drafts=${drafts}
      practice=${practice}
      .definition=${{ ...definition, version }}
    ></rapport-intake>`,
  );

/** Names under which anything of a practice's forms is kept. */
const marksOf = (practice: string) =>
  [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((name) => name.includes(practice));

const foot = ({ root }: IntakePage) =>
  root.querySelector('.kept')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const saysUnderneath = (page: IntakePage, words: string) =>
  waitUntil(() => foot(page).includes(words), `the foot never said "${words}"`, { timeout: 6000 });

/** Resolves when the next row is in the browser's database. */
const nextRow = () =>
  new Promise<void>((resolve) => {
    const { prototype } = IDBObjectStore;
    const { put } = prototype;
    prototype.put = function (...row) {
      prototype.put = put;
      this.transaction.addEventListener('complete', () => {
        resolve();
      });
      return put.apply(this, row);
    };
  });

/** Leaves as somebody does who goes away, and comes to the same form again, perhaps another version of it. */
async function comeBack(page: IntakePage, version = '2') {
  const { practice, drafts, parentElement } = page.element;
  parentElement!.remove();
  await idle(); // an element that comes in the same call would take its place
  const around = document.body.appendChild(document.createElement('div'));
  const element = document.createElement('rapport-intake');
  Object.assign(element, { practice, drafts, definition: { ...definition, version } });
  around.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.title'), 'nothing ever came up', {
    timeout: 6000,
  });
  return new IntakePage(element);
}

describe('what the drafts say', () => {
  for (const width of [360, 1100])
    it(`is accessible: clearing, and what is kept, at ${String(width)} px`, async () => {
      await setViewport({ width, height: 800 });
      const page = await openKept('session');
      await page.fill('name', 'Sam');
      await saysUnderneath(page, 'Saved in this tab at');
      await page.press(drafts.clear);
      expect(foot(page)).to.contain(drafts['clear-ask']);
      await expect(page.element).to.be.accessible();
    });

  it('is accessible: the question whose device this is, and the answer that it is not theirs is taken', async () => {
    const page = await openKept('device');
    await page.fill('name', 'Sam');
    await saysUnderneath(page, drafts['kept-ask']);
    await expect(page.element).to.be.accessible();
    await page.press(drafts['kept-shared']);
    expect(foot(page)).not.to.contain(drafts['kept-ask']);
    const written = nextRow();
    await page.fill('name', 'Sam Lee');
    await written;
    await idle();
    expect(foot(page)).to.contain('Saved in this tab at').and.not.to.contain(drafts['kept-ask']);
  });

  it('is accessible: welcome back', async () => {
    const page = await openKept('session');
    await page.fill('name', 'Sam');
    await saysUnderneath(page, 'Saved in this tab at');
    const again = await comeBack(page);
    expect(again.title).to.equal(drafts['welcome-title']);
    expect(again.root.textContent).not.to.contain(drafts.renewed);
    await expect(again.element).to.be.accessible();
    await again.press('Continue');
    expect(again.input('name').value).to.equal('Sam');
    again.element.reset();
  });

  it('is accessible: welcome back to a form that has changed', async () => {
    const page = await openKept('session');
    await page.fill('name', 'Sam');
    await saysUnderneath(page, 'Saved in this tab at');
    const again = await comeBack(page, '3');
    expect(again.title).to.equal(drafts['welcome-title']);
    expect(again.root.querySelector('.main')!.textContent).to.contain(drafts.renewed);
    await expect(again.element).to.be.accessible();
    await again.press('Continue');
    expect(again.input('name').value).to.equal('Sam');
    again.element.reset();
  });
});

describe('clearing', () => {
  it('while something is being saved leaves nothing, and says so', async () => {
    const page = await openKept('session');
    const { practice } = page.element;
    await page.fill('name', 'Sam');
    await saysUnderneath(page, 'Saved in this tab at');
    await page.fill('name', 'Sam Lee');
    page.element.reset();
    await saysUnderneath(page, drafts['keep-soon']);
    // eslint-disable-next-line no-restricted-syntax -- what comes late comes within the pause between two savings
    await aTimeout(300);
    expect(foot(page)).to.contain(drafts['keep-soon']);
    expect(marksOf(practice)).to.deep.equal([]);
  });
});

describe('an unknown word for drafts', () => {
  it('keeps nothing, says so to the person, and tells the owner once what is allowed', async () => {
    const practice = 'Forever';
    const told = await warningsOf(async () => {
      const page = await openKept('forever', practice);
      await page.fill('name', 'Sam');
      await saysUnderneath(page, drafts['kept-nothing']);
      await openKept('forever', practice);
    });
    expect(told).to.deep.equal([
      'Rapport: <rapport-intake> drafts: got forever. Allowed: session, device, off; nothing is kept now.',
    ]);
    expect(marksOf(practice)).to.deep.equal([]);
  });
});

describe('drafts="off"', () => {
  it('takes back what was kept before the owner turned it off', async () => {
    const page = await openKept('session');
    const { practice } = page.element;
    await page.fill('name', 'Sam');
    await saysUnderneath(page, 'Saved in this tab at');
    expect(marksOf(practice)).to.have.length(1);
    page.element.parentElement!.remove();
    await openKept('off', practice);
    await waitUntil(() => marksOf(practice).length === 0, 'the mark is still there', { timeout: 6000 });
  });
});
