import { expect } from '@open-wc/testing';
import type { Submission } from '../../src/model/submission/submission.js';
import { headings, sectionOf, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

type Answers = Submission['answers'];

/** What somebody sends who says this, and no more. */
function sent(answers: Answers): Submission {
  const { match: gone, readiness: none, ...rest } = sampleSubmission();
  expect([gone, none]).not.to.contain(undefined);
  return { ...rest, answers, results: [], goals: [], consents: [] };
}
const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('the brief of somebody who said little', () => {
  it('has a heading only over what was said, and no list of what was not', async () => {
    const el = await show(sent({ name: 'Kim Vale', email: 'kim@example.com' }));
    expect(headings(el)).to.deep.equal([
      'Kim Vale',
      'Check first',
      'When and how to reach them',
      'What may be shared, and with whom',
    ]);
    expect(plain(sectionOf(el, 'What may be shared, and with whom'))).to.match(
      /Nothing may pass between trainer and therapist\. ?Filled in/,
    );
    expect(textOf(el)).not.to.match(/Not answered|Left open|Not shared/);
  });

  it('asks what nobody said about health by its kinds, each once', async () => {
    const el = await show(sent({ name: 'Kim Vale' }));
    const open = [...sectionOf(el, 'Check first').querySelectorAll('li')].map(plain);
    expect(open).to.deep.equal([
      'We don’t know yet if it’s safe to start. Ask first.',
      'They didn’t say: being active on three days a week; heart, diabetes or kidney problems; ' +
        'warning signs (chest pain, breathlessness, dizziness, a blackout, a heart murmur and the like); ' +
        'pregnancy, birth or operation in the last six months',
    ]);
  });

  for (const [words, answers] of [
    ['Not active on three days a week.', { active: 'no' }],
    ['Active on three days a week.', { active: 'yes' }],
    ['No heart, diabetes or kidney problems.', { conditions: ['none'] }],
    ['No heart or blood vessel problems, no kidney disease.', { conditions: ['metabolic'] }],
    ['No pregnancy, no birth in the last six months.', { recent: ['surgery'] }],
    [
      'Not active on three days a week. No heart, diabetes or kidney problems, no pregnancy, birth or operation in the last six months.',
      { active: 'no', conditions: ['none'], recent: ['none'] },
    ],
  ] satisfies [string, Answers][])
    it(`says it as one would aloud, last: ${words}`, async () => {
      const el = await show(sent({ name: 'Kim Vale', ...answers }));
      const lines = [...sectionOf(el, 'Check first').querySelectorAll('li')].map(plain);
      expect(lines.at(-1)).to.equal(words);
    });

  it('never joins what was said yes to: each illness stands by its own name', async () => {
    const el = await show(sent({ name: 'Kim Vale', conditions: ['heart', 'metabolic', 'kidney'] }));
    expect(plain(sectionOf(el, 'Check first'))).to.match(
      /Said yes to: ?Heart or blood vessels; Diabetes; Kidney disease/,
    );
  });

  it('does not quote somebody who would rather not say', async () => {
    const open = 'rather-not-say';
    const el = await show(sent({ name: 'Kim Vale', overwhelmed: open, fear: open, motive: 'My sister' }));
    expect(el.shadowRoot!.querySelectorAll('.words li')).to.have.length(1);
    expect(headings(el)).not.to.contain('What worries them, and what they tell themselves');
    expect(plain(sectionOf(el, 'Also said')).split('I’d rather not say')).to.have.length(3);
  });

  it('says once how old they are, and nothing of who filled it in where they did themselves', async () => {
    const me = { name: 'Kim Vale', 'filled-by': 'me', adult: 'yes' };
    const header = async (answers: Answers) =>
      plain((await show(sent(answers))).shadowRoot!.querySelector('header .soft')!);
    expect(await header(me)).to.equal('18 or over. Sent 22 November 2026');
    expect(await header({ ...me, 'birth-date': '1980-01-02' })).to.match(
      /^Born 2 January 1980, \d\d years old\. Sent/,
    );
    expect(headings(await show(sent(me)))).not.to.contain('Also said');
  });

  it('says where to find whoever helps', async () => {
    const el = await show(sent({ name: 'Kim Vale', 'filled-by': 'helper', 'helper-name': 'Mara Vale' }));
    expect(plain(sectionOf(el, 'When and how to reach them'))).to.contain('Mara Vale');
    expect(textOf(el)).to.contain('Filled in by somebody who helps');
  });

  it('stands in both columns where one of them would be empty, and across where there is one part', async () => {
    const columns = (el: HTMLElement) =>
      [...el.shadowRoot!.querySelectorAll('.col')].map((each) => each.querySelectorAll('section').length);
    const email = 'kim@example.com';
    const when = await show(sent({ name: 'Kim Vale', email, challenge: 1 }));
    expect(columns(when)).to.deep.equal([1, 1]);
    const words = await show(
      sent({ name: 'Kim Vale', motive: 'My sister', focus: 'pain', challenge: 1, email }),
    );
    expect(columns(words)).to.deep.equal([2, 3]);
    const one = await show(sent({ name: 'Kim Vale', email }));
    expect(columns(one)).to.deep.equal([]);
    expect(sectionOf(one, 'When and how to reach them').classList.contains('full')).to.be.true;
  });
});
