import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { RapportMatch } from '../../src/widgets/match/match.js';
import { idle } from '../until.js';
import {
  all,
  buttonOf,
  maya,
  daniel,
  namesOf,
  open,
  person,
  press,
  pressed,
  rootOf,
  shown,
  textOf,
  titleOf,
  toPeople,
} from './match.page.js';
import { agreeIn } from './agreeing.js';

let count = 0;

/** A match of a practice of its own, so that no test finds another's draft; and the same one after a reload. */
function visits(change: Partial<RapportMatch> = {}) {
  const practice = `Practice ${String(count++)}`;
  const mount = async () => {
    const el = await fixture<RapportMatch>(
      html`<rapport-match practice=${practice} region="GB" .trainers=${change.trainers}></rapport-match>`,
    );
    Object.assign(el, change);
    return shown(el);
  };
  const reload = async (el: RapportMatch) => {
    await waitUntil(() => textOf(el).includes('Saved in this tab'), 'it was never saved', { timeout: 5000 });
    el.remove();
    await idle(); // an element that comes in the same call would take its place
    return mount();
  };
  return { mount, reload };
}

const many = [...[...Array(12).keys()].map((n) => person(`Person ${String(n)}`)), maya, daniel];
const isMatch = (el: RapportMatch) => namesOf(el).length > 0;

/** What a receiver answers: the id, and the digest of what it took. */
async function receiptFor({ headers, body }: RequestInit = {}) {
  const bytes = new TextEncoder().encode(body as string);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = new Headers(headers).get('idempotency-key');
  return { id, digest, receivedAt: '2026-11-22T09:31:00.000Z' };
}

describe('a draft of <rapport-match>', () => {
  it('keeps what was told and who was chosen, in the same order, behind a welcome', async () => {
    const { mount, reload } = visits({ trainers: many });
    const before = await mount();
    await toPeople(before);
    const order = namesOf(before);
    all(before, '.person .btn')[1]!.click();
    await before.updateComplete;
    const chosen = pressed(before);
    expect(chosen).to.have.length(1);
    const el = await reload(before);
    expect(titleOf(el)).to.equal('Welcome back');
    expect(namesOf(el), 'somebody else may sit here now').to.deep.equal([]);
    await expect(el).to.be.accessible();
    await press(el, /^Continue$/);
    await waitUntil(() => isMatch(el), 'nobody came');
    expect(rootOf(el).activeElement).to.equal(rootOf(el).querySelector('h2.title'));
    expect(namesOf(el)).to.deep.equal(order);
    expect(pressed(el)).to.deep.equal(chosen);
    expect(el.answers).to.deep.equal({ 'body-areas': ['knee-left'], challenge: -2, times: ['tue-evening'] });
    await expect(el).to.be.accessible();
  });

  it('goes on with a question that was left half way', async () => {
    const { mount, reload } = visits({ trainers: [maya, daniel] });
    const before = await mount();
    await press(before, /^Continue$/);
    const el = await reload(before);
    await press(el, /^Continue$/);
    expect(titleOf(el)).to.equal('How you like to be coached');
  });

  it('keeps a choice, or the wish for help, where nothing was asked', async () => {
    for (const [wish, words] of [
      [/meet Maya/, 'Ask to meet Maya'],
      [/Tell us/, 'Tell us, and a person will help you choose'],
    ] as const) {
      const { mount, reload } = visits({ trainers: [maya, daniel], preferences: {} });
      const before = await mount();
      await press(before, wish);
      const el = await reload(before);
      await press(el, /^Continue$/);
      await waitUntil(() => isMatch(el), 'nobody came');
      expect(pressed(el)).to.deep.equal([words]);
    }
  });

  it('keeps what matters most', async () => {
    const original = window.fetch;
    window.fetch = () => Promise.resolve(new Response('{"match":{"clientMayWeigh":true}}'));
    const preferences = { areas: ['knee'], style: { challenge: 2 } } as const;
    const { mount, reload } = visits({ trainers: [maya, daniel], preferences, config: '/weighing.json' });
    try {
      const before = await mount();
      await waitUntil(() => textOf(before).includes('What matters most'), 'it was never asked');
      all(before, 'label')
        .find((each) => each.textContent.includes('How they coach'))!
        .click();
      const el = await reload(before);
      await press(el, /^Continue$/);
      await waitUntil(() => namesOf(el)[0] === 'Daniel Rowe', 'the coach never came first');
      expect(all(el, 'input:checked')).to.have.length(1);
    } finally {
      window.fetch = original;
    }
  });

  it('lets go of somebody who is no longer there', async () => {
    const change: Partial<RapportMatch> = { trainers: [maya, daniel], preferences: {} };
    const { mount, reload } = visits(change);
    const before = await mount();
    await press(before, /meet Maya/);
    change.trainers = [daniel];
    const el = await reload(before);
    await press(el, /^Continue$/);
    await waitUntil(() => isMatch(el), 'nobody came');
    expect(pressed(el)).to.deep.equal([]);
    expect(namesOf(el)).to.deep.equal(['Daniel Rowe']);
  });

  it('is gone when everything is cleared, and when the last choice is taken back', async () => {
    const { mount, reload } = visits({ trainers: [maya, daniel] });
    const before = await mount();
    await toPeople(before);
    await press(before, /meet Maya/);
    const el = await reload(before);
    await press(el, /^Start over$/);
    expect(titleOf(el)).to.equal('Your body');
    expect(el.answers).to.deep.equal({});
    await toPeople(el);
    expect(pressed(el)).to.deep.equal([]);
    await press(el, /Clear my answers/);
    await press(el, /Yes, clear everything/);
    expect(titleOf(el)).to.equal('Your body');

    const choosing = visits({ trainers: [maya], preferences: {} });
    const one = await choosing.mount();
    await press(one, /meet Maya/);
    await waitUntil(() => textOf(one).includes('Saved in this tab'), 'it was never saved');
    buttonOf(one, /meet Maya/).click();
    await waitUntil(() => !textOf(one).includes('Saved in this tab'), 'it was never forgotten');
    one.remove();
    await idle();
    expect(titleOf(await choosing.mount())).to.equal('One person you might get on with');
  });

  it('is gone once it is sent', async () => {
    const { mount, reload } = visits({ trainers: [maya], preferences: {}, endpoint: '/receive' });
    const before = await mount();
    await press(before, /meet Maya/);
    const el = await reload(before);
    await press(el, /^Continue$/);
    await waitUntil(() => all(el, 'button').some((each) => each.textContent.startsWith('Send')));
    const original = window.fetch;
    window.fetch = async (_input, init) => Response.json(await receiptFor(init), { status: 201 });
    const delivered = oneEvent(el, 'rapport-delivered');
    await agreeIn(el);
    await press(el, /^Send/);
    await delivered.finally(() => (window.fetch = original));
    el.remove();
    await idle();
    expect(titleOf(await mount())).to.equal('One person you might get on with');
  });

  it('is not there where drafts are off', async () => {
    const el = await open([maya]);
    await press(el, /meet Maya/);
    await waitUntil(() => textOf(el).includes('We’re not saving this'), 'the line never came');
  });
});
