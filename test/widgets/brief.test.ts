import { expect } from '@open-wc/testing';
import '../../src/widgets/brief/define.js';
import { rapportCheck } from '../../src/model/instruments/rapport-check.js';
import { score } from '../../src/model/scoring/score.js';
import { redactFor } from '../../src/model/submission/redact.js';
import type { Consent } from '../../src/model/submission/submission.js';
import { headings, sectionOf, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

describe('the brief of a full submission', () => {
  it('says everything in the order in which a trainer needs it', async () => {
    const el = await show(sampleSubmission());
    expect(headings(el)).to.deep.equal([
      'Sam Ellery',
      'Check first',
      'Their questions',
      'Body and injuries',
      'What matters, in their words',
      'What worries them, and what they tell themselves',
      'Goals',
      'The last weeks',
      'How they like to be coached',
      'A question to begin with',
      'When and how to reach them',
      'Also said',
      'What may be shared, and with whom',
    ]);
  });

  it('puts readiness and its reasons first, in words', async () => {
    const el = await show(sampleSubmission());
    const flags = sectionOf(el, 'Check first').textContent.replace(/\s+/g, ' ');
    expect(flags).to.contain('They need to talk to a doctor before the first session.');
    expect(flags).to.match(/Said yes to: ?Heart or blood vessels/);
    expect(flags).to.match(/They’d rather not say: ?warning signs/);
    expect(flags).to.match(/Needs care: ?Lower back, Left knee, Right ankle or foot/);
    expect(flags).to.contain(
      'Not active on three days a week. No diabetes, no kidney disease, no pregnancy, birth or operation in the last six months.',
    );
  });

  it('flags in more than colour, and stays calm where there is nothing to flag', async () => {
    const flagged = await show(sampleSubmission());
    expect(sectionOf(flagged, 'Check first').classList.contains('flags')).to.be.true;
    const sent = sampleSubmission();
    // A medicine is something to check.
    const { medicine, ...others } = sent.answers;
    expect(medicine).to.be.a('string');
    const calm = await show({
      ...sent,
      answers: { ...others, active: 'yes', conditions: ['none'], symptoms: 'no' },
      readiness: { outcome: 'ready', reasons: [] },
    });
    const section = sectionOf(calm, 'Check first');
    expect(section.textContent).to.contain('Nothing here asks for a doctor first');
    expect(section.textContent).to.contain(
      'Active on three days a week. No heart, diabetes or kidney problems, no warning signs',
    );
    expect(section.classList.contains('flags')).to.be.false;
  });

  it('puts a medicine, in their words, and a recent operation among what to check first', async () => {
    const sent = sampleSubmission();
    const check = async (change: object) =>
      sectionOf(
        await show({
          ...sent,
          answers: { ...sent.answers, active: 'yes', conditions: ['none'], symptoms: 'no', ...change },
          readiness: { outcome: 'ready', reasons: [] },
        }),
        'Check first',
      );
    const named = await check({});
    expect(named.textContent).to.contain('“Tablets for blood pressure, in the morning.”');
    expect(named.classList.contains('flags')).to.be.true;
    const healing = await check({ recent: ['surgery'] });
    expect(healing.textContent.replace(/\s+/g, ' ')).to.match(
      /Said yes to: ?Operation in the last six months(?!;)/,
    );
    const rather = await check({ medicine: 'rather-not-say' });
    expect(rather.textContent.replace(/\s+/g, ' ')).to.match(/They’d rather not say: ?medicine/);
    const all = await show(sent);
    expect(all.shadowRoot!.textContent.split('Tablets for blood pressure')).to.have.length(2);
  });

  it('draws the styles that were answered, says them in words, and names what was left open', async () => {
    const el = await show(sampleSubmission());
    const rows = [...sectionOf(el, 'How they like to be coached').querySelectorAll('.lean-mini')];
    expect(rows).to.have.length(4);
    expect(rows[0]!.querySelector('.visually-hidden')!.textContent).to.equal(
      'When it gets tough: A little: Go gently',
    );
    expect(sectionOf(el, 'How they like to be coached').textContent).to.contain(
      'Left open: Between sessions',
    );
    expect(rows[0]!.querySelector('i')!.style.getPropertyValue('--at')).to.equal('25');
  });

  it('says what may be shared, in which direction, until when and who signed, and what is not', async () => {
    const el = await show(sampleSubmission());
    const text = sectionOf(el, 'What may be shared, and with whom').textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('From trainer to therapist');
    expect(text).to.contain('Goals and progress; Body and health');
    expect(text).to.contain('Until 22 November 2099');
    expect(text).to.contain('Signed by Sam Ellery on 22 November 2026.');
    expect(text).to.match(
      /Not shared ?Sleep, energy, stress and confidence; Their own words; Week and coaching style; Talking/,
    );
  });

  it('shows a consent that is over as over, and as not shared', async () => {
    const sent = sampleSubmission();
    const over = sent.consents.map((each): Consent => ({ ...each, until: '2020-01-01' }));
    const text = sectionOf(
      await show({ ...sent, consents: over }),
      'What may be shared, and with whom',
    ).textContent;
    expect(text).to.contain('Ended 1 January 2020.');
    expect(text.split('Not shared')[1]).to.contain('Goals and progress');
  });

  it('puts nothing of an answer into an attribute', async () => {
    const secret = 'marker-of-a-private-thing';
    const sent = sampleSubmission();
    const el = await show({
      ...sent,
      answers: { ...sent.answers, name: secret, fear: secret, email: `${secret}@x.org` },
    });
    expect(textOf(el)).to.contain(secret);
    const attributes = [...el.shadowRoot!.querySelectorAll('*')].flatMap((each) =>
      each.getAttributeNames().map((name) => each.getAttribute(name)),
    );
    expect(attributes.join(' ')).not.to.contain(secret);
  });

  it('shows what looks like HTML as text', async () => {
    const sent = sampleSubmission();
    const trap = '<img src=x onerror="window.trapped = true"><b id="trap">x</b>';
    const el = await show({
      ...sent,
      answers: { ...sent.answers, name: trap, motive: trap, 'never-asked': trap },
    });
    expect(el.shadowRoot!.querySelector('img, #trap')).to.be.null;
    expect(textOf(el).split(trap)).to.have.length.above(3);
  });

  it('prints from its button', async () => {
    const el = await show(sampleSubmission());
    const original = window.print;
    let printed = 0;
    window.print = () => printed++;
    try {
      [...el.shadowRoot!.querySelectorAll('button')]
        .find((each) => each.textContent.includes('Print'))!
        .click();
    } finally {
      window.print = original;
    }
    expect(printed).to.equal(1);
  });
});

describe('results and goals in the brief', () => {
  it('are said in plain words with their numbers, and every single answer is one tap away', async () => {
    const items = Object.fromEntries(
      rapportCheck.items.map(({ id, scale }) => [id, scale === 'how-sure' ? 7 : 3]),
    );
    const { stress } = score(rapportCheck, items).subscales;
    const el = await show(sampleSubmission());
    const text = sectionOf(el, 'The last weeks').textContent;
    expect(text).to.contain(`${String(Math.round(stress!))} of 100`);
    expect(text).to.contain('Self-report, not a diagnosis.');
    expect(text).to.contain('Had the sleep you needed');
    expect(sectionOf(el, 'The last weeks').querySelector('details')!.open).to.be.false;
  });

  it('hide no score of a practitioner questionnaire from the trainer, and leave it to a talk for the client', async () => {
    const result = {
      instrument: 'phq-4',
      version: '1.0',
      value: 7,
      subscales: {},
      band: 'moderate',
      items: {},
      complete: true,
    };
    const sent = { ...sampleSubmission(), results: [result] };
    expect(sectionOf(await show(sent), 'The last weeks').textContent).to.contain('7 of 12');
    const client = await show(sent, { audience: 'client' });
    expect(sectionOf(client, 'The last weeks').textContent).not.to.contain('7 of 12');
    expect(sectionOf(client, 'The last weeks').textContent).to.contain('will talk this through with you');
  });
});

describe('the brief for others than the trainer', () => {
  it('says to the therapist what was withheld, and does not take silence for an answer', async () => {
    const { submission, withheld } = redactFor({ ...sampleSubmission(), consents: [] }, 'therapist', {
      now: Date.parse('2026-11-22T12:00:00Z'),
    });
    const el = await show(submission, { audience: 'therapist', withheld });
    for (const title of ['Body and injuries', 'Goals', 'The last weeks', 'When and how to reach them'])
      expect(sectionOf(el, title).textContent.replace(/\s+/g, ' ').trim()).to.equal(
        `${title} Not shared with the therapist.`,
      );
    expect(textOf(el)).to.contain('Whether it’s safe to start wasn’t shared with you. Ask first.');
    expect(textOf(el)).not.to.contain('didn’t say');
    expect(textOf(el)).to.match(/Not shared with the therapist\s*Contact details; Goals and progress/);
  });

  it('speaks to the client as you, with help one tap away', async () => {
    const el = await show(sampleSubmission(), { audience: 'client' });
    expect(headings(el)).to.contain('What matters, in your words');
    expect(textOf(el)).to.contain('Need help now?');
    expect(textOf(el)).not.to.contain('if they bring it up');
  });
});
