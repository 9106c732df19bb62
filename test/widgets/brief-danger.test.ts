import { expect } from '@open-wc/testing';
import { brief } from '../../src/i18n/en/brief.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { show } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

const heading = 'Please read these words first; others may have been missed';
type Answers = Submission['answers'];

const sent = (answers: Answers, rest: Partial<Submission> = {}): Submission => {
  const sample = sampleSubmission();
  return { ...sample, ...rest, answers: { ...sample.answers, ...answers } };
};
const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

async function read(submission: Submission, properties: Parameters<typeof show>[1] = {}) {
  const el = await show(submission, properties);
  const sections = [...el.shadowRoot!.querySelectorAll('section')];
  const danger = sections.find((each) => each.querySelector('h3')?.textContent.trim() === heading);
  return {
    el,
    sections,
    danger,
    quotes: [...(danger?.querySelectorAll('li') ?? [])].map(plain),
    marked: [...(danger?.querySelectorAll('b') ?? [])].map(plain),
    opener: plain(el.shadowRoot!.querySelector('.opening') ?? document.createElement('p')),
  };
}

describe('words of danger in the brief', () => {
  it('come first, the whole answer quoted and the words marked', async () => {
    const { el, sections, danger, quotes, marked } = await read(
      sent({ fear: 'Mirrors. Sometimes I want to die, to be honest. He hits me.' }),
    );
    expect(sections[0]).to.equal(danger);
    expect(quotes).to.have.length(1);
    expect(quotes[0]).to.contain('“Mirrors. Sometimes I want to die, to be honest. He hits me.”');
    expect(marked).to.deep.equal(['want to die', 'He hits me']);
    await expect(el).to.be.accessible();
  });

  it('are found in every answer that somebody writes: in a group, in a goal, in a question nobody knows', async () => {
    const sample = sampleSubmission();
    const { marked } = await read(
      sent(
        {
          'self-talk': 'I tell myself I would be better off dead',
          'body-detail': [{ of: 'knee-left', worse: 'when he kicks me', helps: 'rest' }],
          'never-asked': 'I cut myself at night',
        },
        { goals: sample.goals.map((goal) => ({ ...goal, why: 'My ex threatens to kill me' })) },
      ),
    );
    expect(marked.map((each) => each.toLowerCase())).to.include.members([
      'better off dead',
      'he kicks me',
      'cut myself',
    ]);
    expect(marked.filter((each) => each.includes('threatens'))).to.have.length(sample.goals.length);
  });

  it('stay in their own place as well', async () => {
    const { el } = await read(sent({ fear: 'I want to die' }));
    expect(plain(el.shadowRoot!.querySelector('.brief')!).split('I want to die')).to.have.length(3);
  });

  it('never make the question to begin with', async () => {
    const usual = await read(sent({}));
    expect(usual.opener).to.contain(brief['brief-ask']('asks'));
    expect(usual.danger).to.be.undefined;
    const first = await read(sent({ asks: 'Will it help if I want to kill myself?' }));
    expect(first.opener).to.contain(brief['brief-ask']('fear'));
    const second = await read(
      sent({ asks: 'I cut myself at night, do you mind?', fear: 'I want to kill myself' }),
    );
    expect(second.opener).to.contain(brief['brief-ask']('self-talk'));
    const words = {
      asks: 'can I train while he threatens to kill me',
      fear: 'he hits me',
      'self-talk': 'I want to die',
      overwhelmed: 'suicidal',
      motive: 'end my life',
    };
    const all = await read(sent({ ...words, 'body-detail': [{ of: 'knee-left', worse: 'he beats me' }] }));
    expect(all.quotes).to.have.length(6);
    for (const subject of ['asks', 'fear', 'self-talk', 'overwhelmed', 'motive', 'words', 'body'] as const)
      expect(all.opener).not.to.contain(brief['brief-ask'](subject));
  });

  it('say nothing where there are none: no all-clear', async () => {
    const { el, danger } = await read(sent({ fear: 'this workout kills me' }));
    expect(danger).to.be.undefined;
    expect(el.shadowRoot!.textContent).not.to.match(/no words of danger|nothing was found|safe to/i);
  });

  it('are not shown to a reader who may not see the answer, nor under that heading to the client', async () => {
    const definition = { id: 'personal-training', version: '2', heldBy: 'therapist' as const };
    const submission = sent({ fear: 'I want to die' }, { consents: [], definition });
    const trainer = await read(submission, { audience: 'trainer' });
    expect(trainer.danger).to.be.undefined;
    expect(trainer.el.shadowRoot!.textContent).not.to.contain('I want to die');
    expect((await read(submission, { audience: 'client' })).danger).to.be.undefined;
    expect((await read(submission, { audience: 'therapist' })).danger).to.exist;
  });

  it('are looked for in English in whatever language the form was filled in', async () => {
    expect((await read(sent({ fear: 'I want to die' }, { locale: 'de' }))).danger).to.exist;
  });
});
