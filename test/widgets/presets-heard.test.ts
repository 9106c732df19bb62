import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Answers } from '../../src/model/form/answers.js';
import { heard, type AxNode } from '../questions/tree.js';
import { everyPreset } from '../model/form/every-preset.js';
import { openIntake, type IntakePage } from './intake-page.js';

const review = 'Check it sounds like you';
const guardian: Answers = { 'guardian-name': 'Kim', 'guardian-consent': true };

const open = (preset: string, answers: Answers) =>
  openIntake(
    html`<rapport-intake
      drafts="off"
      preset=${preset}
      practice="Fennel Street"
      region="GB"
      .answers=${answers}
    ></rapport-intake>`,
  );

/** Goes from page to page by Continue and looks at each, the review too. */
async function walk(page: IntakePage, look: () => Promise<void>): Promise<void> {
  for (let pages = 0; page.title !== review; pages++) {
    expect(pages, 'it never ends').to.be.below(25);
    await waitUntil(() => !page.root.textContent.includes('One moment'), 'a control never came', {
      timeout: 6000,
    });
    await look();
    await page.press('Continue');
    await page.titled();
  }
  await waitUntil(() => page.root.querySelector('.sheet'), 'the review never came', { timeout: 6000 });
  await look();
}

const roles =
  /^(group|radiogroup|radio|checkbox|switch|textbox|combobox|spinbutton|Date|button|link|list|image|DisclosureTriangle)$/;
const said = ({ role, name }: AxNode) => `${String(role?.value)} "${String(name?.value)}"`;

const spoken = (value: unknown) => (typeof value === 'string' ? value : '');

/** What a screen reader can get to and has no name for. */
const nameless = async () =>
  (await heard())
    .filter(({ role }) => roles.test(String(role?.value)))
    .filter(({ name }) => !spoken(name?.value).trim())
    .map(said);

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Everything that takes the focus by Tab, in the order of the page. */
const stops = ({ root }: IntakePage) =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    isShown,
  );

/** What a finger meets: the card or the cell around a box, the button itself. */
const targetOf = (element: HTMLElement) =>
  element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;

const words = (element: HTMLElement) =>
  `${element.localName} ${(targetOf(element).textContent || element.id).replace(/\s+/g, ' ').trim()}`;

/** A link inside a sentence is as tall as the sentence; the stones are for keys and ears, a finger has Back. */
const isNoTarget = (element: HTMLElement) =>
  !!element.closest('.stones') || (element.matches('a:not(.btn)') && !!element.closest('p'));

const small = (page: IntakePage) =>
  stops(page)
    .filter((each) => !isNoTarget(each))
    .filter((each) => {
      const { width, height } = targetOf(each).getBoundingClientRect();
      return height < 44 || width < 44;
    })
    .map(words);

/**
 * Stops that stand above the one before them, on a page of one column. Cells of one row stand side by side. The help line
 * stays in view over what is scrolled to: it comes last by Tab.
 */
const outOfOrder = (page: IntakePage) =>
  stops(page)
    .filter((each) => !each.closest('.stones, .helpline'))
    .flatMap((each, index, all) => {
      const before = all[index - 1];
      if (!before) return [];
      const { top } = targetOf(each).getBoundingClientRect();
      const previous = targetOf(before).getBoundingClientRect();
      return top < previous.top - previous.height / 2 ? [`${words(before)} → ${words(each)}`] : [];
    });

for (const { id, longWay, barest } of everyPreset)
  describe(`the ${id} intake, heard and touched on a phone`, () => {
    beforeEach(() => setViewport({ width: 360, height: 740 }));
    afterEach(() => setViewport({ width: 1024, height: 768 }));

    it('has a name for everything, room for a finger, and one order for eye and Tab, on its longest way', async () => {
      const page = await open(id, {
        ...barest,
        ...longWay,
        ...guardian,
      });
      await walk(page, async () => {
        // Chromium makes a group of every <details>; it is its summary that is named.
        const details = [...page.root.querySelectorAll('details')].filter(isShown).map(() => 'group ""');
        expect(await nameless(), page.title).to.deep.equal(details);
        expect(small(page), page.title).to.deep.equal([]);
        expect(outOfOrder(page), page.title).to.deep.equal([]);
        expect(stops(page).at(-1)?.closest('.helpline'), page.title).to.not.equal(null);
        expect(page.root.querySelector('[tabindex]:not([tabindex="-1"])'), page.title).to.equal(null);
      });
    }).timeout(60_000);

    it('ties every error to what it is about, and says it there in the words of the summary', async () => {
      // What is told after Send asks nothing that has to be answered, unless somebody turns out to be under 18.
      const isAfter = id === 'more-about-you';
      const page = await open(id, isAfter ? longWay : {});
      let met = 0;
      for (let pages = 0; page.title !== review && pages < 25; pages++) {
        await page.titled();
        await waitUntil(() => !page.root.textContent.includes('One moment'), 'it never came', {
          timeout: 6000,
        });
        const { title } = page;
        await page.press('Continue');
        const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.error-summary a')];
        if (links.length > 0) {
          met += links.length;
          const errors = [...page.root.querySelectorAll('.err')];
          expect(errors.length, title).to.equal(links.length);
          const described = (await heard()).map(({ description }) => spoken(description?.value));
          for (const error of errors) {
            const text = error.textContent.replace(/\s+/g, ' ').trim();
            expect(
              described.some((each) => each.replace(/\s+/g, ' ').includes(text)),
              text,
            ).to.equal(true);
          }
          for (const link of links) {
            link.click();
            const held = page.active?.closest('[data-error]');
            expect(held?.querySelector('.err')?.textContent, link.textContent).to.contain(
              link.textContent.split(/[:?.] /).at(-1),
            );
          }
          const asked = links.map((link) => link.hash.slice('#q-'.length));
          const mended = Object.entries({ ...barest, ...(isAfter && guardian) }).filter(([question]) =>
            asked.includes(question),
          );
          page.element.answers = { ...page.element.answers, ...Object.fromEntries(mended) };
          await page.element.updateComplete;
          expect(page.root.querySelector('.error-summary'), title).to.equal(null);
          await page.press('Continue');
        }
        await page.titled();
      }
      expect(page.title).to.equal(review);
      expect(met).to.be.at.least(isAfter ? 2 : 4);
    }).timeout(60_000);
  });
