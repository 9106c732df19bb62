import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { RapportJourney } from '../../src/widgets/journey/journey.js';
import '../../src/widgets/intake/define.js';
import { hear } from '../questions/tree.js';
import { definition } from './intake-page.js';

customElements.define('rapport-journey', RapportJourney);

const missing = 'The next part has not come yet. Your answers are safe. Please check your connection.';

/** A journey whose second part does not come until the connection is back. */
async function openJourney() {
  const connection = { works: false, tries: 0 };
  RapportJourney.partLoaders = {
    goals: async () => {
      connection.tries++;
      if (!connection.works) throw new TypeError('Failed to fetch dynamically imported module');
      await import('../../src/widgets/goals/define.js');
    },
  };
  const el = await fixture<RapportJourney>(
    html`<rapport-journey drafts="off" steps="intake goals" .definition=${definition}></rapport-journey>`,
  );
  const part = (tag: string) => el.shadowRoot!.querySelector(tag)?.shadowRoot ?? null;
  await waitUntil(() => part('rapport-intake')?.querySelector('form'), 'the intake never came', {
    timeout: 6000,
  });
  el.answers = { name: 'Sam', email: 'sam@example.com', consent: true };
  const form = (tag: string) => part(tag)!.querySelector('form')!;
  for (const title of ['You', 'Your body', 'Reach you']) {
    await waitUntil(() => form('rapport-intake').querySelector('.title')?.textContent === title);
    form('rapport-intake').requestSubmit();
  }
  return { el, connection, part };
}

describe('a part of a journey whose file does not come', () => {
  it('is said in words, the answers stay, and one press fetches it once the connection is back', async () => {
    expect(customElements.get('rapport-goals'), 'another test has brought the part').to.equal(undefined);
    const { el, connection, part } = await openJourney();
    await waitUntil(() => el.shadowRoot!.textContent.includes(missing), 'nothing was said', {
      timeout: 6000,
    });
    await hear('status', '');
    await hear('button', 'Load it again');
    await expect(el).to.be.accessible();
    expect(el.answers.name).to.equal('Sam');

    const { tries } = connection;
    connection.works = true;
    [...el.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Load it again')!
      .click();
    expect(connection.tries, 'the press did not ask for it').to.equal(tries + 1);
    await waitUntil(() => part('rapport-goals')?.querySelector('.title'), 'the part never came', {
      timeout: 6000,
    });
    expect(el.shadowRoot!.textContent).not.to.contain(missing);
    await waitUntil(
      () => part('rapport-goals')!.activeElement?.matches('.title'),
      'the heading of the part never had the focus',
    );

    [...part('rapport-goals')!.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Back')!
      .click();
    await waitUntil(() => part('rapport-intake')?.querySelector('form'));
    expect(el.answers).to.deep.equal({ name: 'Sam', email: 'sam@example.com', consent: true });
  }).timeout(20_000);
});
