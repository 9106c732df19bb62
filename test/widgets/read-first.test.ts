import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { parseConfig, type PracticeConfig } from '../../src/element/practice-config.js';
import { phq9 } from '../../src/model/instruments/phq-9.js';
import { score } from '../../src/model/scoring/score.js';
import '../../src/widgets/brief/define.js';
import type { Audience } from '../../src/model/submission/audience.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { sectionOf, settled } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';
import { practiceThatSays } from './practice-page.js';
import { all, openIn, radio, ready, rootOf, textOf, toResult } from './questionnaire-page.js';

const last = 'better-off-dead';
const question = '“Thoughts that you would be better off dead, or of hurting yourself in some way”';
const responder = {
  name: 'Ruth Adair',
  hours: 'Monday to Friday, 9 to 17',
  plan: 'Ruth calls by phone within 2 hours',
};
const withPlan = parseConfig({ practice: { name: 'Fennel Street' }, region: 'GB', responder });
const practice = { recipient: 'trainer' } as const;
const bandWords = /two weeks with|heavy two weeks/;
const allClear = /no risk|low risk|all clear|all-clear\b(?!\. Ask)|safe to|nothing to worry/i;

/** A PHQ-9 with these answers; the others are "Not at all". */
const sent = (change: Record<string, number | undefined>): Submission => {
  const items = Object.fromEntries(
    Object.entries({ ...Object.fromEntries(phq9.items.map(({ id }) => [id, 0])), ...change }).flatMap(
      ([id, value]) => (value === undefined ? [] : [[id, value] as const]),
    ),
  );
  const { instrument, version, value, band, subscales, complete } = score(phq9, items);
  return {
    ...sampleSubmission(),
    results: [
      {
        ...{ instrument, version, items, complete, subscales: { ...subscales } },
        ...(value !== undefined && { value }),
        ...(band !== undefined && { band }),
      },
    ],
    readiness: { outcome: 'ready', reasons: [] },
  };
};

async function brief(
  submission: Submission,
  config: PracticeConfig = withPlan,
  audience: Audience = 'trainer',
) {
  const host = await practiceThatSays(config);
  const el = document.createElement('rapport-brief');
  Object.assign(el, { submission, audience });
  host.append(el);
  await settled(el);
  return el;
}
const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ');

describe('item 9 of the PHQ-9 on the brief', () => {
  for (const [value, words] of [
    [1, '“Several days”'],
    [2, '“More than half the days”'],
    [3, '“Nearly every day”'],
    [undefined, 'Skipped. Ask in person, today.'],
  ] as const)
    it(`stands first, verbatim, with the plan: ${words}`, async () => {
      const check = sectionOf(await brief(sent({ [last]: value })), 'Check first');
      const [first, plan] = [...check.querySelectorAll('li')].map(plain);
      expect(first!.trim()).to.equal(`${question} ${words}`);
      expect(plan!.trim()).to.equal(
        'What your practice does now: Ruth calls by phone within 2 hours. Ruth Adair reads these answers: Monday to Friday, 9 to 17.',
      );
      expect(check.className).to.equal('flags');
      expect(plain(check)).not.to.contain('Nothing here asks for a doctor');
    });

  it('stands there in print too', async () => {
    const el = await brief(sent({ [last]: 1 }));
    await emulateMedia({ media: 'print' });
    try {
      for (const item of [...sectionOf(el, 'Check first').querySelectorAll('li')].slice(0, 2))
        expect(item.getBoundingClientRect().height).to.be.above(5);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('says what to do where no plan was given', async () => {
    const el = await brief(sent({ [last]: 1 }), {});
    expect(plain(sectionOf(el, 'Check first'))).to.contain('No plan is given on this page. Get in touch');
  });

  it('is no all-clear at zero', async () => {
    const el = await brief(sent({}));
    const text = plain(el.shadowRoot!.querySelector('.rapport')!);
    expect(plain(sectionOf(el, 'Check first'))).not.to.contain('better off dead');
    expect(text).to.contain(`“Not at all” to ${question} is no all-clear. Ask in person.`);
    expect(text).not.to.match(allClear);
  });

  it('is not taken for skipped where the single answers were not shared', async () => {
    const submission = sent({ [last]: 0 });
    const [result] = submission.results;
    const el = await brief({ ...submission, results: [{ ...result!, items: {} }] });
    expect(plain(el.shadowRoot!.querySelector('.rapport')!)).not.to.match(/better off dead|Skipped/);
  });

  it('opens the help line of the client, with no words for a band and no plan', async () => {
    const config = { ...withPlan, showPractitionerResults: true };
    const el = await brief(sent({ [last]: 1 }), config, 'client');
    expect(el.shadowRoot!.querySelector<HTMLDetailsElement>('.helpline')!.open).to.equal(true);
    const text = plain(el.shadowRoot!.querySelector('.rapport')!);
    expect(text).not.to.match(bandWords);
    expect(text).not.to.contain('Ruth calls');
    expect(text).to.contain(question);
    const calm = await brief(sent({}), config, 'client');
    expect(calm.shadowRoot!.querySelector<HTMLDetailsElement>('.helpline')!.open).to.equal(false);
    await expect(el).to.be.accessible();
  });
});

describe('what the brief says about talking, beside the results', () => {
  const only = 'Only talk about it if they bring it up';
  const minds = { fear: 'Some days I want to die.' };
  for (const [name, change, answers, urgent] of [
    ['an answer that is read first', { [last]: 1 }, {}, true],
    ['one that was skipped', { [last]: undefined }, {}, true],
    ['words of danger', {}, minds, true],
    ['nothing of the kind', {}, {}, false],
  ] as const)
    it(`with ${name}`, async () => {
      const submission = sent(change);
      const told = { ...submission, answers: { ...submission.answers, ...answers } };
      const text = plain(sectionOf(await brief(told), 'The last weeks'));
      expect(text.includes(only)).to.equal(!urgent);
      expect(text.includes('Ask about it directly, as your plan says.')).to.equal(urgent);
      const alone = plain(sectionOf(await brief(told, {}), 'The last weeks'));
      expect(alone.includes('Ask about it directly.')).to.equal(urgent);
      const own = plain(sectionOf(await brief(told, withPlan, 'client'), 'The last weeks'));
      expect(own).not.to.match(/bring it up|Ask about it/);
    });
});

describe('the brief that the client reads', () => {
  const staff =
    /Ask (in person|before|their|how|about)|all-clear|Get in touch|Check first|\b(they|their|them)\b(?! can plan| to plan)/i;
  const own = (el: Element) =>
    [...el.shadowRoot!.querySelectorAll('section')].map((each) => plain(each)).join(' ');
  const outcomes = ['ready', 'moderate-first', 'talk-first', 'stop-and-talk', 'unknown', undefined] as const;
  for (const value of [0, 1, undefined])
    for (const outcome of outcomes)
      it(`tells staff nothing: ${String(value)}, ${String(outcome)}`, async () => {
        const { readiness, ...submission } = sent({ [last]: value });
        expect(readiness).to.exist;
        const told = {
          ...submission,
          ...(outcome && { readiness: { outcome, reasons: [] } }),
          answers: { ...submission.answers, adult: 'no', pronouns: 'She / her' },
        };
        const config = { ...withPlan, showPractitionerResults: true };
        const text = own(await brief(told, config, 'client'));
        // Their own words and the form's stand as they were.
        const said = text.replace(/“[^”]*”/g, '');
        expect(/.{0,60}<.{0,40}/.exec(said.replace(staff, '<$&>'))?.[0]).to.equal(undefined);
        expect(text).to.contain('You said yes to').and.to.contain('Medicine, in your words');
        expect(text).not.to.match(/guardian was asked|Start gently/);
        expect(text).to.contain('Under 18.');
        const trainers = own(await brief(told, config));
        expect(trainers).to.match(staff).and.to.contain('Ask their age');
      });
});

describe('a skipped item of a questionnaire for practitioners', () => {
  it('is listed as skipped, in its own words', async () => {
    const el = await brief(sent({ sleep: undefined, tired: undefined }));
    const results = sectionOf(el, 'The last weeks');
    const terms = [...results.querySelectorAll('dt')].filter((each) => each.textContent === 'Skipped');
    expect(terms).to.have.length(1);
    expect(terms[0]!.nextElementSibling!.textContent).to.equal(
      'Trouble falling or staying asleep, or sleeping too much; Feeling tired or having little energy',
    );
  });

  it('is not listed where none was', async () => {
    expect(plain(sectionOf(await brief(sent({})), 'The last weeks'))).not.to.contain('Skipped');
  });
});

describe('item 9 on the page of the person who answers', () => {
  const openHelp = (el: Parameters<typeof rootOf>[0]) =>
    rootOf(el).querySelector<HTMLDetailsElement>('.helpline')!.open;
  const answers = (value: string | undefined) =>
    Object.fromEntries(
      phq9.items.flatMap(({ id }) => {
        const given = id === last ? value : '1';
        return given === undefined ? [] : [[`phq-9-${id}`, given]];
      }),
    );

  it('opens the help line at once, and says so kindly', async () => {
    const el = await ready(await openIn({ responder, practice, region: 'GB' }, 'phq-9'));
    expect(openHelp(el)).to.equal(false);
    const several = radio(el, /better off dead/, 'Several days');
    several.click();
    await el.updateComplete;
    expect(openHelp(el)).to.equal(true);
    expect(textOf(el)).to.contain('you do not have to wait for us');
    // Closed by hand, it stays closed while the answer stays.
    rootOf(el).querySelector<HTMLDetailsElement>('.helpline')!.open = false;
    radio(el, /appetite/, 'Several days').click();
    await el.updateComplete;
    expect(openHelp(el)).to.equal(false);
    await expect(el).to.be.accessible();
  });

  for (const [name, value] of [
    ['answered', '1'],
    ['skipped', undefined],
  ] as const)
    it(`${name}, leads to a result with help first and no words for a band`, async () => {
      const el = await ready(
        await openIn({ responder, practice, region: 'GB', showPractitionerResults: true }, 'phq-9 evs gad-7'),
      );
      el.answers = { ...answers(value), 'evs-active-days': '1', 'evs-active-minutes': '20' };
      await toResult(el);
      expect(openHelp(el)).to.equal(true);
      expect(textOf(el)).not.to.match(bandWords);
      expect(textOf(el)).not.to.match(/guideline|enough to begin|heavy with worry|little worry/);
      const [first] = all(el, '.solo > section');
      expect(first!.className).to.equal('help');
      expect(first!.textContent).to.contain('You do not have to wait for us');
    });

  it('at zero shows the result as ever, and no words that clear anybody', async () => {
    const el = await ready(
      await openIn({ responder, practice, region: 'GB', showPractitionerResults: true }, 'phq-9'),
    );
    el.answers = answers('0');
    await toResult(el);
    expect(openHelp(el)).to.equal(false);
    expect(textOf(el)).to.match(bandWords).and.not.to.match(allClear);
  });
});
