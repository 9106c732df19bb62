import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { gad7 } from '../../src/model/instruments/gad-7.js';
import type { PreviousResult } from '../../src/model/scoring/previous.js';
import '../../src/widgets/questionnaire/define.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import { openJourney } from './journey-page.js';
import { idle } from '../until.js';
import {
  all,
  open,
  openIn,
  press,
  ready,
  result,
  rootOf,
  sheet,
  textOf,
  toResult,
  warningsOf,
} from './questionnaire-page.js';

const earlier = (date: string, stress: number, confidence: number): PreviousResult => ({
  date,
  instrument: 'rapport-check',
  version: '1.0',
  subscales: { stress, confidence },
});

const three = [earlier('2026-06-14', 75, 40), earlier('2026-03-02', 80, 30), earlier('2026-10-11', 61, 50)];

const withPast = async (previous: readonly PreviousResult[], instruments = 'rapport-check') => {
  const el = await open(instruments);
  el.previous = previous;
  el.answers = sheet(2, 6);
  await toResult(el);
  return el;
};

const words = (el: RapportQuestionnaire, at = 0) =>
  all(el, '.result')[at]!.querySelector('div')!.textContent.replace(/\s+/g, ' ');

/** Today's GAD-7 after an earlier one. */
const worry = async (before: number, after: number) => {
  const el = await ready(
    await openIn({}, 'gad-7', {
      showPractitionerResults: true,
      previous: [{ date: '2026-10-11', instrument: 'gad-7', version: '1.0', value: before }],
    }),
  );
  el.answers = Object.fromEntries(
    gad7.items.map(({ id }, at) => [`gad-7-${id}`, String(Math.min(3, Math.max(0, after - 3 * at)))]),
  );
  await toResult(el);
  return words(el);
};

const fileOf = (text: string) => new File([text], 'my-results.json', { type: 'application/json' });

const openFile = async (el: RapportQuestionnaire, file: File) => {
  const input = rootOf(el).querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  const before = all(el, '.keeping [role=status]')[0]!.textContent;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => all(el, '.keeping [role=status]')[0]!.textContent !== before, 'nothing was said');
  await el.updateComplete;
  return all(el, '.keeping [role=status]')[0]!.textContent;
};

/** What the next download holds. */
const downloaded = async (during: () => Promise<unknown>) => {
  const { createObjectURL } = URL;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'data:,';
  };
  try {
    await during();
    await waitUntil(() => blobs.length > 0, 'nothing was downloaded');
  } finally {
    URL.createObjectURL = createObjectURL;
  }
  return blobs[0]!.text();
};

describe('<rapport-questionnaire> and earlier results', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  it('says that a first check-in is the first, and draws no line', async () => {
    const el = await open();
    el.answers = sheet(2, 6);
    await toResult(el);
    expect(textOf(el)).to.contain('This is your first check-in');
    expect(all(el, '.chart .was, .chart .line')).to.be.empty;
  });

  it('says how far a score has moved, calls it a plain difference, and shows both', async () => {
    const el = await withPast([earlier('2026-10-11', 75, 60)]);
    expect(textOf(el)).not.to.contain('first check-in');
    expect(words(el)).to.contain('25 points lower than on 11 October 2026');
    expect(words(el))
      .to.contain('That’s the plain difference.')
      .and.to.contain('Earlier: 75 on 11 October 2026.');
    expect(words(el, 1)).to.contain('The same as on 11 October 2026').and.not.to.contain('plain difference');
    expect(all(el, '.chart .was')).to.have.length(2);
    expect(textOf(el)).not.to.contain('Hard weeks');
  });

  it('is kind where a week was harder', async () => {
    const el = await withPast([earlier('2026-10-11', 20, 60)]);
    expect(words(el)).to.contain('30 points higher').and.to.contain('Hard weeks happen.');
    expect(textOf(el))
      .to.contain('What could help next')
      .and.to.contain('Moving gives stress somewhere to go');
  });

  it('tells a clear change from one that is not, and from none', async () => {
    expect(await worry(12, 6))
      .to.contain('6 points lower')
      .and.to.contain('That’s a clear change');
    const unclear = await worry(12, 10);
    expect(unclear).to.contain('About the same as on 11 October 2026');
    expect(unclear)
      .to.contain('The two differ by 2 points')
      .and.to.contain('can’t say that anything has changed');
    expect(unclear).not.to.contain('lower than on');
    expect(await worry(9, 9))
      .to.contain('The same as on')
      .and.not.to.match(/clear|differ/);
  });

  it('draws several as a line, oldest first, and says every number of it', async () => {
    const el = await withPast(three);
    const [chart] = all(el, 'svg.chart');
    const drawn = [...chart!.querySelectorAll('text')].map((each) => each.textContent);
    expect(drawn).to.deep.equal(['80', '2 Mar', '75', '14 Jun', '61', '11 Oct', '50', 'Today']);
    expect(words(el).match(/\d+/g)).to.include.members(drawn.flatMap((each) => each.match(/\d+/g) ?? []));
    expect(chart!.querySelector('desc')!.textContent).to.contain('75 on 14 June 2026');
    const rows = [...all(el, '.result')[0]!.querySelectorAll('tbody tr')].map(
      (row) => row.children[1]!.textContent,
    );
    expect(rows).to.deep.equal(['80', '75', '61', '50 of 100']);
    await expect(el).to.be.accessible();
  });

  it('mirrors where lines run from right to left', async () => {
    const xs = async (dir: string, previous: PreviousResult[]) => {
      const page = await fixture<HTMLElement>(
        html`<div dir=${dir}><rapport-questionnaire drafts="off"></rapport-questionnaire></div>`,
      );
      const el = await ready(page.querySelector('rapport-questionnaire')!);
      el.previous = previous;
      el.answers = sheet(1, 6);
      await toResult(el);
      return all(el, '.chart')
        .flatMap((chart) => [...chart.querySelectorAll('circle')])
        .map((dot) => parseFloat(dot.getAttribute('cx')!));
    };
    for (const previous of [[], three.slice(0, 1), three]) {
      const [left, right] = [await xs('ltr', previous), await xs('rtl', previous)];
      expect(left.length).to.equal(2 * (previous.length + 1));
      for (const [at, x] of left.entries()) expect(x + right[at]!).to.be.closeTo(100, 0.1);
    }
  });

  it('hands the change over with the result, and into a submission', async () => {
    const el = await open();
    el.answersInEvents = true;
    el.previous = [earlier('2026-10-11', 75, 60)];
    el.answers = sheet(2, 6);
    const heard = result(el);
    await toResult(el);
    const event = await heard;
    expect(event.resultOf('rapport-check')!.change).to.deep.equal({
      since: '2026-10-11',
      scores: {
        stress: { before: 75, difference: -25, verdict: 'difference' },
        confidence: { before: 60, difference: 0, verdict: 'none' },
      },
    });
    expect(event.resultOf('rapport-check')!.subscales.stress).to.equal(50);
    expect(event.resultOf('phq-4')).to.be.undefined;
  });

  it('compares nothing of another version, says so to both, and leaves the rest', async () => {
    let el: RapportQuestionnaire | undefined;
    const warnings = await warningsOf(async () => {
      el = await withPast([
        { ...earlier('2026-10-11', 75, 60), version: '0.9' },
        { ...earlier('2026-09-01', 70, 60), instrument: 'pss-10' },
        { ...earlier('2026-08-01', 170, 60) },
      ]);
    });
    expect(words(el!)).not.to.contain('lower than');
    expect(textOf(el!)).to.contain('another version of these questions');
    expect(warnings.join('\n'))
      .to.contain('previous.0.version')
      .and.to.contain('previous.1.instrument')
      .and.to.contain('previous.2');
    expect(warnings.join('\n')).not.to.match(/75|170/);
  });

  it('keeps a file that it can open again', async () => {
    const el = await withPast([earlier('2026-10-11', 75, 60)]);
    const text = await downloaded(() => press(el, /Keep a file for next time/));
    const kept = JSON.parse(text) as { schema: string; results: PreviousResult[] };
    expect(kept.schema).to.equal('rapport/results@1');
    expect(kept.results.map(({ subscales }) => subscales)).to.deep.equal([
      { stress: 75, confidence: 60 },
      { stress: 50, confidence: 60 },
    ]);

    const again = await open();
    again.answers = sheet(1, 6);
    await toResult(again);
    expect(await openFile(again, fileOf(text))).to.contain('We’ve opened your results');
    expect(words(again)).to.contain('lower than on').and.to.contain('75 on 11 October 2026');
    await expect(again).to.be.accessible();
    again.reset();
    await again.updateComplete;
    again.answers = sheet(1, 6);
    await toResult(again);
    expect(textOf(again)).to.contain('This is your first check-in');
  });

  it('says in words why a file is of no use, and changes nothing', async () => {
    const el = await open();
    el.answers = sheet(2, 6);
    await toResult(el);
    const file = (...results: object[]) => fileOf(JSON.stringify({ schema: 'rapport/results@1', results }));
    const [good] = three;
    expect(await openFile(el, fileOf('not json'))).to.contain('can’t read any results');
    expect(await openFile(el, file({ ...good, instrument: 'phq-4' }))).to.contain('other questions');
    expect(await openFile(el, file({ ...good, version: '2.0' }))).to.contain('another version');
    expect(await openFile(el, file({ ...good, date: '2999-01-01' }))).to.contain('dated in the future');
    expect(await openFile(el, file({ ...good, subscales: { stress: 101 } }))).to.contain('don’t add up');
    expect(textOf(el)).to.contain('This is your first check-in');
    expect(await openFile(el, file(good!, { ...good, instrument: 'phq-4' }))).to.contain(
      'We can’t use some of what’s in this file',
    );
    expect(textOf(el)).not.to.contain('This is your first check-in');
  });

  it('shows and keeps no score that a practitioner reads first, and still tells the practice what moved', async () => {
    const el = await ready(
      await openIn({}, 'rapport-check gad-7', {
        answersInEvents: true,
        previous: [{ date: '2026-10-11', instrument: 'gad-7', version: '1.0', value: 17 }],
      }),
    );
    el.answers = {
      ...sheet(2, 6),
      ...Object.fromEntries(gad7.items.map(({ id }) => [`gad-7-${id}`, '1'])),
    };
    const heard = result(el);
    await toResult(el);
    expect(textOf(el)).not.to.match(/17|7 of 21/);
    const text = await downloaded(() => press(el, /Keep a file for next time/));
    expect(text).to.contain('rapport-check').and.not.to.contain('gad-7');
    expect((await heard).resultOf('gad-7')!.change!.scores.total!.verdict).to.equal('reliable-down');
  });

  it('in a journey hands over what has moved, and says it in the review', async () => {
    const el = await openJourney({
      steps: 'questionnaire',
      properties: { previous: [earlier('2026-10-11', 75, 60)] },
    });
    const { flow } = el;
    el.answers = sheet(2, 6);
    await toResult(el);
    all(el, 'label.choice')[0]!.click();
    await press(el, /Continue/);
    await waitUntil(() => flow.at === 'review', 'the journey did not go on');
    expect(flow.outcomes.questionnaire!.results[0]!.change!.since).to.equal('2026-10-11');
    expect(flow.summaries.get('questionnaire')![0]!.rows[0]!.words).to.contain(
      '25 points lower than on 11 October 2026',
    );
  });

  it('stays inside 320 pixels with text twice as large', async () => {
    await setViewport({ width: 320, height: 900 });
    document.documentElement.style.fontSize = '200%';
    try {
      const el = await withPast(three);
      await idle();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const scale of all(el, '.scale span'))
        expect(scale.scrollWidth, scale.textContent).to.be.at.most(scale.clientWidth + 1);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
