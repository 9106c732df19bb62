import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Answers } from '../../src/model/form/answers.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { everyPreset } from '../model/form/every-preset.js';
import { openIntake, warningsOf, type IntakePage } from './intake-page.js';

const review = 'Check it sounds like you';
const guardian: Answers = { 'guardian-name': 'Kim', 'guardian-consent': true };

/** To whom a form of ours is sent. What is told after Send goes where the first went. */
const heldBy = (id: string) =>
  id === 'more-about-you'
    ? {}
    : { heldBy: id.startsWith('personal-training') ? ('trainer' as const) : ('therapist' as const) };

/** Goes from page to page by Continue and looks at each, the review too. Gives their titles. */
async function walk(page: IntakePage, look: () => Promise<void>): Promise<string[]> {
  const titles: string[] = [];
  while (page.title !== review) {
    expect(titles.length, 'it never ends').to.be.below(25);
    titles.push(page.title);
    await look();
    await page.press('Continue');
    expect(page.root.querySelector('.error-summary')?.textContent ?? '', titles.at(-1)).to.equal('');
    await page.titled();
  }
  await waitUntil(() => page.root.querySelector('.sheet'), 'the review never came', { timeout: 6000 });
  await look();
  return titles;
}

for (const { id, definition, longWay, barest } of everyPreset)
  describe(`the ${id} intake on a phone`, () => {
    beforeEach(() => setViewport({ width: 320, height: 800 }));
    afterEach(() => setViewport({ width: 1024, height: 768 }));

    const open = (answers: Answers) =>
      openIntake(
        html`<rapport-intake
          drafts="off"
          preset=${id}
          practice="Fennel Street"
          region="GB"
          .answers=${answers}
        ></rapport-intake>`,
      );

    it('is walked on its longest way: accessible, no sideways scroll, help on every page', async () => {
      const page = await open({ ...barest, ...longWay, ...guardian });
      const titles = await walk(page, async () => {
        await expect(page.element).to.be.accessible();
        expect(document.documentElement.scrollWidth, page.title).to.be.at.most(320);
        const help = page.root.querySelector('.helpline');
        expect(help?.textContent, page.title).to.contain('Need help now?');
        expect(help?.querySelector('a[href="tel:999"]'), page.title).to.not.equal(null);
      });
      expect(titles).to.deep.equal(definition.sections.map(({ title }) => title));
    }).timeout(90_000);

    it('ends in a submission that has what was said, and no more', async () => {
      const page = await open(barest);
      let sent: Submission | undefined;
      page.element.onsubmission = (submission) => (sent = submission);
      await walk(page, () => Promise.resolve());
      await page.press('Send');
      await waitUntil(() => sent, 'nothing was sent');
      expect(sent?.definition).to.deep.equal({ id, version: definition.version, ...heldBy(id) });
      expect(sent?.answers).to.deep.equal(barest);
    });
  });

describe('a preset that a practice builds on', () => {
  const extension = {
    schema: 'rapport/definition@1',
    extends: 'personal-training',
    id: 'fennel',
    version: '3',
    remove: ['reasons', 'fear', 'coaching'],
    add: [{ after: 'name', questions: [{ id: 'tea', kind: 'text', label: 'Which tea do you like?' }] }],
    change: { 'about-you': { title: 'Hello' } },
  };

  it('is asked with what is different', async () => {
    const page = await openIntake(
      html`<rapport-intake drafts="off" .definition=${extension}></rapport-intake>`,
    );
    expect(page.title).to.equal('Hello');
    expect(page.root.textContent).to.contain('Which tea do you like?');
    page.element.answers = { ...everyPreset[0]!.barest, tea: 'green' };
    await page.element.updateComplete;
    expect(page.element.answers.tea).to.equal('green');
    const titles = await walk(page, () => {
      expect(page.root.querySelector('#q-fear')).to.equal(null);
      return Promise.resolve();
    });
    const left = everyPreset[0]!.definition.sections.filter(
      ({ id }) => !['reasons', 'coaching', 'helping', 'guardian'].includes(id),
    );
    expect(titles).to.deep.equal(['Hello', ...left.slice(1).map(({ title }) => title)]);
  });

  for (const [what, changes, says] of [
    [
      'a preset that does not exist',
      { extends: 'yoga' },
      /extends: allowed: personal-training, occupational/,
    ],
    ['an id that is not there', { remove: ['tea'] }, /remove\.0: "tea" is no question and no page/],
    [
      'a kind that does not exist',
      { add: [{ after: 'name', questions: [{ id: 'a', kind: 'b' }] }] },
      /allowed: text/,
    ],
  ] as const)
    it(`is refused in one line that names the place: ${what}`, async () => {
      const said = await warningsOf(async () => {
        const intake = document.createElement('rapport-intake');
        intake.definition = { ...extension, ...changes };
        document.body.append(intake);
        await waitUntil(
          () => intake.shadowRoot?.textContent.includes('contact the practice'),
          'nothing came',
          {
            timeout: 4000,
          },
        );
        intake.remove();
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(says);
    });
});

describe('the page where somebody agrees', () => {
  const config = { privacy: '/privacy' };

  it('leads to how the practice looks after the answers, where the practice says so', async () => {
    const url = `data:application/json,${encodeURIComponent(JSON.stringify(config))}`;
    const page = await openIntake(
      html`<rapport-intake drafts="off" config=${url} .answers=${everyPreset[0]!.barest}></rapport-intake>`,
    );
    const last = everyPreset[0]!.definition.sections.at(-1)!.title as string;
    const linked: string[] = [];
    const find = () =>
      [...page.root.querySelectorAll('a')].find(({ textContent }) => textContent.includes('look after'));
    await walk(page, async () => {
      // It comes with the end of the form, which is fetched from the first touch on: this walk is quicker.
      if (page.title === last) await waitUntil(find, 'never linked', { timeout: 6000 });
      const link = find();
      if (link) linked.push(`${page.title} ${link.getAttribute('href') ?? ''}`);
    });
    expect(linked).to.deep.equal([`${last} /privacy`, `${review} /privacy`]);
  });
});

describe('answers that a page gets wrong', () => {
  it('are left out in silence, and the form can be used', async () => {
    const given = JSON.parse(
      '{"name":5,"adult":null,"filled-by":["me"],"contact-by":"email","__proto__":{"pronouns":"x"}}',
    ) as Answers;
    const said = await warningsOf(async () => {
      const page = await openIntake(html`<rapport-intake drafts="off" .answers=${given}></rapport-intake>`);
      expect(page.input('name').value).to.equal('');
      expect(page.element.answers).to.deep.equal({});
      page.element.answers = given;
      await page.element.updateComplete;
      expect(page.element.answers).to.deep.equal({});
    });
    expect(said).to.deep.equal([]);
  });
});
