import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { parseConfig } from '../../src/element/practice-config.js';
import type { SubmissionResult } from '../../src/model/submission/submission.js';
import '../../src/widgets/brief/define.js';
import type { RapportBrief } from '../../src/widgets/brief/brief.js';
import { settled, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';
import { practiceThatSays } from './practice-page.js';
import { paint } from '../element/colours.js';

/** A questionnaire of the practice's own, and its licensed wording of one whose keys are ours. */
const config = parseConfig({
  practice: { name: 'Fennel Street' },
  instruments: [
    {
      instrument: {
        ...{ id: 'pace', version: '1.0', licence: 'ours', source: 'our team, 2026', validated: false },
        ...{ sensitiveToChange: true, audience: 'public', subscales: [] },
        scales: { 'how-much': { kind: 'options', options: [{ value: 0 }, { value: 1 }, { value: 2 }] } },
        items: [
          { id: 'a', scale: 'how-much' },
          { id: 'b', scale: 'how-much', reverse: true },
        ],
        total: { items: ['a', 'b'], rule: 'sum', range: [0, 4], atMostMissing: 0, higherMeans: 'stronger' },
      },
      words: {
        ...{ title: 'Your pace', about: 'Two questions of ours.', subscales: {}, bands: {} },
        scales: { 'how-much': { intro: 'How much…', options: { 0: 'None', 1: 'Some', 2: 'A lot' } } },
        items: { a: 'Stairs without a stop', b: 'Sitting most of the day' },
        total: { name: 'Pace', lower: 'Slow', higher: 'Fast' },
      },
    },
    {
      ...{ wordingOf: 'pss-10', licence: 'Permission of 3 May', options: ['A', 'B', 'C', 'D', 'E'] },
      items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => ({
        number,
        text: `Sentence ${String(number)}`,
      })),
    },
  ],
});

const moved = (before: number, difference: number, verdict: 'difference' | 'reliable-up') => ({
  since: '2026-09-01',
  scores: { total: { before, difference, verdict } },
});
const results: SubmissionResult[] = [
  {
    ...{ instrument: 'pace', version: '1.0', value: 3, subscales: {}, items: { a: 2, b: 1 }, complete: true },
    change: moved(1, 2, 'difference'),
  },
  {
    ...{ instrument: 'pss-10', version: '1.0', value: 27, subscales: {}, complete: false },
    ...{ items: { 'item-1': 4, 'item-4': 0 }, change: moved(14, 13, 'reliable-up') },
  },
];

const definition = {
  ...{ schema: 'rapport/definition@1', extends: 'personal-training-full', id: 'ours', version: '1' },
  add: [{ after: 'together', questions: [{ id: 'signed', kind: 'signature', label: 'Your signature' }] }],
};
const drawing = 'M40,120C80,20 120,20 140,120L560,100';

async function open(signed: Record<string, string> = { drawing }): Promise<RapportBrief> {
  const host = await practiceThatSays(config);
  const el = document.createElement('rapport-brief');
  const sent = sampleSubmission();
  const submission = {
    ...sent,
    definition: { id: 'ours', version: '1', heldBy: 'trainer' },
    answers: { ...sent.answers, signed },
    results: [...sent.results, ...results],
  };
  Object.assign(el, { definition, submission });
  host.append(el);
  await settled(el);
  return el;
}

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ');

/** Makes the page around it light or dark, its paper too: axe takes a page without a colour for white. */
const scheme = (name: 'light' | 'dark' | '') => {
  Object.assign(document.documentElement.style, { colorScheme: name, background: name && 'Canvas' });
};

/** The part about one questionnaire. */
const partOf = (el: RapportBrief, title: string) =>
  [...el.shadowRoot!.querySelectorAll('.part')].find(
    (part) => part.querySelector('b')?.textContent === title,
  )!;

describe("a practice's own questionnaires on the brief", () => {
  it('are told in their own words: score, place, what has moved, each answer', async () => {
    const pace = partOf(await open(), 'Your pace');
    expect(plain(pace)).to.match(/Pace\s*3 of 4, towards the “fast” end/);
    expect(plain(pace)).to.match(
      /Pace, change\s*1 on 1 September 2026, 3 now\. We’ve no figure for how big a difference/,
    );
    expect(plain(pace.querySelector('details')!)).to.match(
      /Stairs without a stop\s*A lot\s*Sitting most of the day\s*Some/,
    );
  });

  it('are told by our keys and the wording that the practice brought', async () => {
    const stress = partOf(await open(), 'Stress in the last month');
    expect(plain(stress)).to.match(/Stress\s*27 of 40/);
    expect(plain(stress)).to.match(/14 on 1 September 2026, 27 now\. Clearly higher\./);
    expect(plain(stress.querySelector('details')!)).to.match(/Sentence 1\s*E\s*Sentence 4\s*A/);
  });

  it('say what has moved once, and not a second time beside the score', async () => {
    const el = await open();
    for (const title of ['Your pace', 'Stress in the last month'])
      expect(plain(partOf(el, title)).split('1 September 2026')).to.have.length(2);
  });
});

describe('a signature on the brief', () => {
  it('is shown as it was drawn, with words for those who do not see it', async () => {
    const el = await open();
    const svg = el.shadowRoot!.querySelector('svg.drawn')!;
    expect(svg.querySelector('path')!.getAttribute('d')).to.equal(drawing);
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).not.to.equal('');
    expect(svg.closest('dd')!.previousElementSibling!.textContent).to.equal('Your signature');
    expect(textOf(el)).not.to.contain(drawing);
  });

  it('is a name where it was typed', async () => {
    const el = await open({ name: 'Sam J. Ellery' });
    expect(el.shadowRoot!.querySelector('svg.drawn')).to.equal(null);
    expect(textOf(el)).to.contain('Sam J. Ellery');
  });

  it('is no drawing where it holds anything but a path', async () => {
    const el = await open({ drawing: 'url(https://example.com/x)' });
    expect(el.shadowRoot!.querySelector('svg.drawn')).to.equal(null);
  });
});

describe('the brief with all of it', () => {
  afterEach(async () => {
    scheme('');
    await emulateMedia({ colorScheme: 'light', media: 'screen' });
  });

  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`fits ${String(width)} px and can be read (${colorScheme})`, async () => {
        await setViewport({ width, height: 900 });
        await emulateMedia({ colorScheme });
        scheme(colorScheme);
        const el = await open();
        for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
        const { right } = el.getBoundingClientRect();
        for (const each of el.shadowRoot!.querySelectorAll('.brief *'))
          expect(each.getBoundingClientRect().right, plain(each)).to.be.at.most(right + 1);
        await expect(el).to.be.accessible();
      });

  it('prints the signature in ink, as wide as on a form, and no single answer', async () => {
    await setViewport({ width: 1000, height: 900 });
    const el = await open();
    scheme('dark');
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    const drawn = el.shadowRoot!.querySelector('svg.drawn')!;
    expect(drawn.getBoundingClientRect().width).to.be.within(90, 120); // 30 mm
    expect(Math.max(...paint(getComputedStyle(drawn).stroke))).to.be.below(90);
    for (const details of el.shadowRoot!.querySelectorAll('details'))
      expect(details.checkVisibility()).to.equal(false);
  });
});
