import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { IntakePart } from '../../src/widgets/intake/intake-part.js';
import { RapportJourney } from '../../src/widgets/journey/journey.js';
import { hear } from '../questions/tree.js';
import { definition } from './intake-page.js';

customElements.define('rapport-journey', RapportJourney);

const missing = 'The next part didn’t load. Your answers are safe, and it loads when you reconnect.';

/** A journey whose second part does not come until the connection is back. */
async function openJourney() {
  const connection = { works: false, tries: 0 };
  RapportJourney.partLoaders = {
    intake: (host) => Promise.resolve(new IntakePart(host)),
    goals: async (host) => {
      connection.tries++;
      if (!connection.works) throw new TypeError('Failed to fetch dynamically imported module');
      return new (await import('../../src/widgets/goals/goals-part.js')).GoalsPart(host);
    },
  };
  const el = await fixture<RapportJourney>(
    html`<rapport-journey drafts="off" steps="intake goals" .definition=${definition}></rapport-journey>`,
  );
  const root = () => el.shadowRoot!;
  const title = () => root().querySelector('.title')?.textContent;
  el.answers = { name: 'Sam', email: 'sam@example.com', consent: true };
  for (const page of ['You', 'Your body', 'Reach you']) {
    await waitUntil(() => title() === page, `${page} never came`, { timeout: 6000 });
    root().querySelector('form')!.requestSubmit();
  }
  return { el, connection, root, title };
}

describe('a part of a journey whose file does not come', () => {
  it('is said in words, the answers stay, and one press fetches it once the connection is back', async () => {
    const { el, connection, root, title } = await openJourney();
    await waitUntil(() => root().textContent.includes(missing), 'nothing was said', {
      timeout: 6000,
    });
    await hear('status', '');
    await hear('button', 'Load it again');
    await expect(el).to.be.accessible();
    expect(el.answers.name).to.equal('Sam');

    const { tries } = connection;
    connection.works = true;
    [...root().querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Load it again')!
      .click();
    expect(connection.tries, 'the press did not ask for it').to.equal(tries + 1);
    await waitUntil(() => title() === 'A goal worth getting up for', 'the part never came', {
      timeout: 6000,
    });
    expect(root().textContent).not.to.contain(missing);
    await waitUntil(
      () => root().activeElement?.matches('.title'),
      'the heading of the part never had the focus',
    );

    [...root().querySelectorAll('button')].find(({ textContent }) => textContent === 'Back')!.click();
    await waitUntil(() => title() === 'Reach you', 'the way back is closed');
    expect(el.answers).to.deep.equal({ name: 'Sam', email: 'sam@example.com', consent: true });
  }).timeout(20_000);
});
