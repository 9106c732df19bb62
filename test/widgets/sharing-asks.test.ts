import { expect, html, waitUntil } from '@open-wc/testing';
import type { Submission } from '../../src/model/submission/submission.js';
import { form, question } from '../model/form/sample.js';
import { openIntake } from './intake-page.js';

const asks = form(
  [
    question('text', { id: 'name', label: 'Your name', role: 'name' }),
    question('yes-no', { id: 'care', label: 'Do you see somebody else?', role: 'care-team' }),
    question('text', { id: 'parent', label: 'Your parent', role: 'guardian' }),
  ],
  [question('long-text', { id: 'words', label: 'In your own words' })],
);

let count = 0;
async function open(practice: object, more: object = {}, answers: object = {}) {
  const config = { practice: { name: `Sharing ${String(++count)}`, ...practice } };
  const page = await openIntake(
    html`<rapport-intake
      drafts="off"
      .definition=${{ ...asks, ...more }}
      config=${`data:application/json,${encodeURIComponent(JSON.stringify(config))}`}
    ></rapport-intake>`,
  );
  const sent: Submission[] = [];
  page.element.onsubmission = (submission) => {
    sent.push(submission);
  };
  page.element.answers = { name: 'Sam', care: 'yes', ...answers };
  await page.element.updateComplete;
  await page.press('Continue');
  await page.arrive('Page 1');
  await page.press('Continue');
  await page.arrive('Check it sounds like you');
  const switches = () => [...page.root.querySelectorAll<HTMLInputElement>('[role=switch]')];
  const turn = async (at: number) => {
    switches()[at]!.click();
    await page.element.updateComplete;
  };
  return { page, sent, switches, turn };
}

describe('who else may see it', () => {
  for (const recipient of ['trainer', 'therapist'] as const)
    it(`goes out from the ${recipient} where the practice says so and the form says nothing`, async () => {
      const other = recipient === 'trainer' ? 'therapist' : 'trainer';
      const { page, sent, turn } = await open({ recipient });
      await turn(0);
      expect(page.root.textContent).to.contain(`Your ${other} will see your goals`);
      await page.fill('signed-name', 'Sam Lee');
      await page.press('Send');
      await waitUntil(() => sent.length > 0, 'nothing was sent');
      const [{ consents, definition, recipient: kept }] = sent as [Submission];
      expect(consents.map(({ from, to }) => [from, to])).to.deep.equal([[recipient, other]]);
      expect([definition?.heldBy, kept]).to.deep.equal([undefined, recipient]);
    });

  it('is asked of nobody where nobody knows who receives it', async () => {
    const { switches } = await open({});
    expect(switches()).to.have.length(0);
  });

  it('can talk only about something: the switch comes with the first topic and goes with the last', async () => {
    const { page, sent, switches, turn } = await open({}, { heldBy: 'therapist' });
    const topics = switches().length;
    await turn(0);
    expect(switches()).to.have.length(topics + 1);
    await turn(topics);
    await turn(1);
    await turn(0);
    expect(switches()[topics]!.checked).to.equal(true);
    await turn(1);
    expect(switches()).to.have.length(topics);
    await turn(0);
    expect(switches()[topics]!.checked, 'talking comes back by itself').to.equal(false);
    await turn(0);
    await page.press('Send');
    await waitUntil(() => sent.length > 0, 'a name is asked for nothing');
    expect(sent[0]!.consents).to.deep.equal([]);
  });

  it('is signed by whom they say, where a parent has agreed in the form', async () => {
    const { page, sent, turn } = await open({ recipient: 'trainer' }, {}, { parent: 'Jo Lee' });
    await turn(0);
    const signer = page.root.querySelector('#q-signed-as')!;
    expect(signer.textContent).to.contain('For myself');
    expect(signer.querySelector(':checked')).to.equal(null);
    await page.fill('signed-name', 'Sam Lee');
    await page.press('Send');
    await waitUntil(() => page.active?.className === 'error-summary', 'taken for the parent');
    signer.querySelector('input')!.click();
    await page.element.updateComplete;
    await page.press('Send');
    await waitUntil(() => sent.length > 0, 'nothing was sent');
    expect(sent[0]!.consents[0]!.authority).to.equal('self');
  });
});
