import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/widgets/brief/define.js';
import type { RapportBrief } from '../../src/widgets/brief/brief.js';
import { idle } from '../until.js';
import { sectionOf, settled, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';
import { warningsOf } from './warnings.js';

describe('a brief without something to show', () => {
  it('shows what the author wrote until it is ready, then asks to choose a submission', async () => {
    const el = await fixture<RapportBrief>(html`<rapport-brief><p>Opens soon</p></rapport-brief>`);
    await settled(el);
    expect(textOf(el)).to.contain('Choose a submission to read it here.');
    expect(el.shadowRoot!.querySelector('slot')).to.be.null;
  });

  it('names the field that could not be read, and tells the console nothing that stood in it', async () => {
    const secret = 'marker-of-a-private-thing';
    let el!: RapportBrief;
    const warnings = await warningsOf(async () => {
      el = await show({ ...sampleSubmission(), goals: [{ text: secret }] });
    });
    const alert = el.shadowRoot!.querySelector('[role=alert]')!;
    expect(alert.textContent).to.contain('This submission could not be read.');
    expect(alert.textContent).to.match(/goals\.0/);
    expect(alert.textContent).not.to.contain(secret);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('goals').and.not.to.contain(secret);
  });

  it("never leaves one client's page standing while another's is chosen", async () => {
    const el = await show(sampleSubmission());
    el.submission = { nothing: 'readable' };
    await el.updateComplete;
    expect(textOf(el)).not.to.contain('Sam Ellery');
    await settled(el);
    el.submission = sampleSubmission();
    el.submission = undefined;
    await el.updateComplete;
    await idle();
    expect(textOf(el)).to.contain('Choose a submission');
  });

  it('warns the owner once about an audience that does not exist, and keeps what the author wrote', async () => {
    const warnings = await warningsOf(async () => {
      const el = await fixture<RapportBrief>(
        html`<rapport-brief audience="everyone"><p>Ask at the desk</p></rapport-brief>`,
      );
      await waitUntil(
        () => el.shadowRoot!.querySelector('slot') && el.renderRoot.textContent.includes('contact'),
      );
      await fixture(html`<rapport-brief audience="everyone"></rapport-brief>`);
      await idle();
    });
    expect(warnings).to.deep.equal([
      'Rapport: <rapport-brief> audience: got everyone. Allowed: trainer, therapist, client.',
    ]);
  });
});

describe('the people a client was shown', () => {
  const person = {
    ...{ id: 'maya-osei', name: 'Maya Osei', role: 'Coach', style: {}, formats: [], languages: ['en'] },
    ...{ availability: [], worksWith: {}, doesNotTake: [], goodToKnow: [] },
  };
  const withReasons = () => {
    const sent = sampleSubmission();
    const reasons = ['space', 'experience-lower-back'].map((facet) => ({
      trainer: 'maya-osei',
      facet,
      contribution: 0.5,
    }));
    return { ...sent, match: { ...sent.match!, reasons } };
  };

  it('stand by name where the practice gives its list, and by id where it does not', async () => {
    const named = await show(withReasons(), { trainers: [person] });
    expect(textOf(named)).to.contain('Would like to work with: Maya Osei');
    expect(sectionOf(named, 'Also said').textContent).to.contain('Maya Osei and jon-field');
    expect(textOf(named)).not.to.contain('maya-osei');
    expect(textOf(await show(withReasons()))).to.contain('maya-osei and jon-field');
  });

  it('were compared by things that have words', async () => {
    const el = await show(withReasons());
    expect(sectionOf(el, 'Also said').textContent).to.contain(
      'contact between sessions and experience (lower back)',
    );
  });

  it('a list that cannot be read is the owner’s mistake: one warning', async () => {
    const warnings = await warningsOf(async (heard) => {
      const el = await fixture<RapportBrief>(html`<rapport-brief></rapport-brief>`);
      Object.assign(el, { trainers: [{ id: 'maya-osei' }], submission: sampleSubmission() });
      await waitUntil(() => heard.length > 0, 'no warning came', { timeout: 5000 });
      await idle(); // all is fetched by now: a second would come at once
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<rapport-brief> trainers');
  });
});

describe('the brief on any screen', () => {
  it('fits 320 pixels, with the longest words', async () => {
    const el = await show({
      ...sampleSubmission(),
      answers: {
        ...sampleSubmission().answers,
        name: 'x'.repeat(80),
        fear: 'y'.repeat(900),
        'never-asked': 'z'.repeat(300),
      },
    });
    el.style.width = '320px';
    await idle();
    const root = el.shadowRoot!.querySelector('.rapport')!;
    expect(root.scrollWidth).to.be.at.most(320);
  });

  it('is accessible: full, empty, unreadable, for the client', async () => {
    await expect(await show(sampleSubmission())).to.be.accessible();
    await expect(await show(undefined)).to.be.accessible();
    await expect(await show({ goals: 1 })).to.be.accessible();
    await expect(await show(sampleSubmission(), { audience: 'client' })).to.be.accessible();
  });
});
