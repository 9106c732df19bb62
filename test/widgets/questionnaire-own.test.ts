import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parseConfig, type PracticeConfig } from '../../src/element/practice-config.js';
import { common } from '../../src/i18n/en/common.js';
import '../../src/widgets/questionnaire/define.js';
import {
  all,
  openIn,
  ready,
  rootOf,
  sheet,
  textOf,
  titleOf,
  toResult,
  warningsOf,
} from './questionnaire-page.js';

const responder = {
  name: 'Ruth',
  hours: 'Monday to Friday, 9 to 5',
  plan: 'Ruth calls back by phone within 1 hour',
};

const instrument = {
  id: 'pace',
  version: '1.0',
  licence: 'ours',
  source: 'our team, 2026',
  validated: false,
  sensitiveToChange: true,
  audience: 'public',
  scales: { 'how-much': { kind: 'options', options: [{ value: 0 }, { value: 1 }, { value: 2 }] } },
  items: [
    { id: 'a', scale: 'how-much' },
    { id: 'b', scale: 'how-much', reverse: true },
  ],
  subscales: [],
  total: { items: ['a', 'b'], rule: 'sum', range: [0, 4], atMostMissing: 0, higherMeans: 'stronger' },
};
const words = {
  title: 'Your pace',
  about: 'Two questions of ours.',
  scales: { 'how-much': { intro: 'How much…', options: { 0: 'None', 1: 'Some', 2: 'A lot' } } },
  items: { a: 'Item 1', b: 'Item 2' },
  total: { name: 'Pace', lower: 'Slow', higher: 'Fast' },
  subscales: {},
  bands: {},
};

/** Placeholders for ten items with five answers. */
const pss = {
  wordingOf: 'pss-10',
  licence: 'Permission of 3 May',
  options: ['A', 'B', 'C', 'D', 'E'],
  items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => ({ number, text: `Item ${String(number)}` })),
};

const configWith = (...instruments: object[]): PracticeConfig =>
  parseConfig(JSON.parse(JSON.stringify({ practice: { name: 'Fennel Street' }, instruments })));

const refused = async (config: PracticeConfig, instruments: string) =>
  (
    await warningsOf(async () => {
      const el = await openIn(config, instruments);
      const said = () => rootOf(el).querySelector('slot p')?.textContent;
      await waitUntil(() => said() === common['contact-us'], 'it was not refused', { timeout: 5000 });
      expect(titleOf(el)).to.equal('');
    })
  ).join();

describe('<rapport-questionnaire> with what a practice brings', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  it('asks and scores an instrument of its own', async () => {
    const el = await ready(await openIn(configWith({ instrument, words }), 'pace rapport-check'));
    expect(titleOf(el)).to.equal('Your pace');
    el.answers = { 'pace-a': '2', 'pace-b': '0', ...sheet(2, 5) };
    await toResult(el);
    expect(textOf(el)).to.contain('4 of 4').and.to.contain('Towards the “fast” end');
  });

  it('asks a published questionnaire in the wording that it brings', async () => {
    const el = await ready(await openIn(configWith(pss), 'pss-10', { showPractitionerResults: true }));
    expect(all(el, '.said').map((each) => each.textContent)).to.deep.equal(pss.items.map(({ text }) => text));
    el.answers = Object.fromEntries(pss.items.map(({ number }) => [`pss-10-item-${String(number)}`, '4']));
    await toResult(el);
    // Six as they are, four turned round.
    expect(textOf(el)).to.contain('24 of 40');
    await expect(el).to.be.accessible();
  });

  it('marks its words with the language that it names', async () => {
    const el = await ready(await openIn(configWith({ ...pss, lang: 'he' }), 'pss-10'));
    const [said] = all(el, '.said');
    expect(said!.lang).to.equal('he');
    expect(getComputedStyle(said!).direction).to.equal('rtl');
  });

  it('names the place of a fault in the config', async () => {
    expect(await refused(configWith({ instrument: { ...instrument, items: [] }, words }), 'pace')).to.contain(
      'config: got instruments.0.instrument.items',
    );
    expect(
      await refused(configWith({ instrument, words }, { ...pss, items: pss.items.slice(1) }), 'pace'),
    ).to.contain('config: got instruments.1.items.0.number. Allowed: number 1 of the published form');
    expect(await refused(configWith({ ...pss, wordingOf: 'phq-4' }), 'pss-10')).to.contain(
      'instruments.0.wordingOf',
    );
    expect(await refused(configWith(pss, pss), 'pss-10')).to.contain('instruments.1.id');
  });

  it('does not ask a published questionnaire whose wording it does not bring', async () => {
    expect(await refused({}, 'pss-10'))
      .to.contain('got pss-10')
      .and.to.contain('wording');
    expect(await refused({}, 'pace')).to.contain('got pace');
  });
});

describe('a questionnaire that asks about harm', () => {
  it('is refused where nobody is named who reads it, when, and what they do', async () => {
    const told = await refused({}, 'rapport-check phq-9');
    expect(told).to.contain('instruments: got phq-9').and.to.contain('responder');
    // The console hears it once; each of them is refused.
    for (const part of ['name', 'hours', 'plan'])
      await refused({ responder: { ...responder, [part]: ' ' } }, 'rapport-check phq-9');
    await refused({ responder: { ...responder, plan: 'Call' } }, 'rapport-check phq-9');
  });

  it('is refused where nobody is known to receive the answer, and says what is missing', async () => {
    const told = await refused({ responder }, 'rapport-check phq-9');
    expect(told).to.contain('got phq-9').and.to.contain('practice.recipient');
    // The console hears it once; each of them is refused.
    for (const practice of [{}, { name: 'Fennel Street' }])
      await refused({ responder, practice }, 'rapport-check phq-9');
    const own = { ...instrument, id: 'harm', gated: true };
    const theirs = await refused({ responder, instruments: [{ instrument: own, words }] }, 'harm');
    expect(theirs).to.contain('got harm').and.to.contain('practice.recipient');
  });

  it('says who reads it and when, before it is answered, and has its help line on every page', async () => {
    const practice = { recipient: 'therapist' } as const;
    const el = await ready(await openIn({ responder, practice }, 'phq-9', { onsubmission: () => undefined }));
    expect(textOf(el)).to.contain('Ruth reads these answers: Monday to Friday, 9 to 5.');
    expect(textOf(el)).not.to.contain('calls back');
    expect(all(el, '.helpline')).to.have.length(1);
    await expect(el).to.be.accessible();
    el.answers = Object.fromEntries(all(el, 'input').map((input) => [(input as HTMLInputElement).name, '3']));
    await toResult(el);
    expect(textOf(el))
      .to.contain('will talk this through with you')
      .and.not.to.match(/\b27\b|dead/);
    expect(all(el, '.help')[0]!.textContent).to.contain('116 123');
    expect(all(el, '.keeping')).to.be.empty;
  });
});
