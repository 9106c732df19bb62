import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Payload } from '../../src/delivery/deliver.js';
import { Sender } from '../../src/flow/sender.js';
import { Flow } from '../../src/model/flow/flow.js';
import type { SendState } from '../../src/model/flow/send-state.js';
import { turns } from './settle.js';

const receivedAt = '2026-11-22T09:31:00.000Z';
const payload: Payload = { id: '0198f000-0000-7000-8000-000000000001', body: '{"a":1}', digest: 'digest' };
const other: Payload = { id: '0198f000-0000-7000-8000-000000000002', body: '{"b":2}', digest: 'other' };

type Answer = () => Response | Promise<Response>;
const receipt =
  ({ id, digest }: Payload): Answer =>
  () =>
    Response.json({ id, digest, receivedAt }, { status: 201 });
const status =
  (code: number): Answer =>
  () =>
    new Response('', { status: code });
const breaks: Answer = () => Promise.reject(new TypeError('fetch failed'));

/** A widget that sends, in a world where each attempt is answered in turn, the last answer for the rest. */
function world(...answers: Answer[]) {
  const flow = new Flow(['intake']);
  const net = { online: true, target: new EventTarget() };
  const asked: { url: unknown; body: unknown; key: string | null }[] = [];
  const told: [state: SendState, id: string][] = [];
  const sender = new Sender(
    flow,
    {
      fetch: async (url, { body, headers } = {}) => {
        asked.push({ url, body, key: new Headers(headers).get('idempotency-key') });
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        return await answer!();
      },
      wait: () => Promise.resolve(),
      ...{ now: () => 0, random: () => 0, online: () => net.online, target: net.target },
    },
    (state, { id }) => told.push([state, id]),
  );
  sender.connect();
  const goOnline = async () => {
    net.online = true;
    net.target.dispatchEvent(new Event('online'));
    await turns();
  };
  const kinds = () => told.map(([{ kind }]) => kind);
  return { flow, net, asked, told, kinds, sender, answers, goOnline };
}

describe('a sender', () => {
  it('says that it is on its way, and that the practice has it', async () => {
    const { flow, sender, told, asked } = world(receipt(payload));
    const sent = sender.send(payload, '/submissions');
    assert.deepEqual(flow.sending, { kind: 'sending' });
    await sent;
    assert.deepEqual(flow.sending, { kind: 'sent', receivedAt });
    assert.deepEqual(told, [
      [{ kind: 'sending' }, payload.id],
      [{ kind: 'sent', receivedAt }, payload.id],
    ]);
    assert.deepEqual(asked, [{ url: '/submissions', body: payload.body, key: payload.id }]);
  });

  it('says why it could not, and after how many tries', async () => {
    for (const [answer, code, attempts] of [
      [422, 'refused', 1],
      [503, 'busy', 3],
    ] as const) {
      const { flow, sender } = world(status(answer));
      await sender.send(payload, '/submissions');
      assert.deepEqual(flow.sending, { kind: 'failed', code, status: answer, attempts });
    }
    const { flow, sender } = world(breaks);
    await sender.send(payload, '/submissions');
    assert.deepEqual(flow.sending, { kind: 'failed', code: 'network', status: undefined, attempts: 3 });
  });

  it('sends the same bytes again, under the same key, when it is tried again', async () => {
    const { flow, sender, asked, kinds, answers } = world(status(503));
    await sender.send(payload, '/submissions');
    answers.splice(0, Infinity, receipt(payload));
    await sender.retry();
    assert.equal(flow.sending.kind, 'sent');
    assert.equal(asked.length, 4);
    assert.equal(new Set(asked.map((each) => JSON.stringify(each))).size, 1);
    assert.deepEqual(kinds(), ['sending', 'failed', 'sending', 'sent']);
  });

  it('is not hurried: what is on its way, or has arrived, is not sent again', async () => {
    const { sender, asked } = world(receipt(payload));
    await Promise.all([sender.send(payload, '/submissions'), sender.retry(), sender.retry()]);
    await sender.retry();
    assert.equal(asked.length, 1);
  });

  it('has nothing to try again before anything was sent', async () => {
    const { flow, sender, asked } = world(receipt(payload));
    await sender.retry();
    assert.deepEqual([flow.sending, asked], [{ kind: 'idle' }, []]);
  });

  it('keeps what has nowhere to go, until there is somewhere', async () => {
    const { flow, sender, asked, kinds } = world(receipt(payload));
    await sender.send(payload, '');
    assert.deepEqual([flow.sending, asked], [{ kind: 'no-endpoint' }, []]);
    await sender.send(payload, '/submissions');
    assert.deepEqual(kinds(), ['no-endpoint', 'sending', 'sent']);
  });
});

describe('a sender without a connection', () => {
  it('waits, and sends by itself when there is one', async () => {
    const { flow, net, sender, asked, kinds, goOnline } = world(receipt(payload));
    net.online = false;
    await sender.send(payload, '/submissions');
    assert.deepEqual([flow.sending, asked], [{ kind: 'waiting' }, []]);
    await goOnline();
    assert.deepEqual([flow.sending.kind, asked.length], ['sent', 1]);
    assert.deepEqual(kinds(), ['waiting', 'sending', 'sent']);
  });

  it('waits too where the connection went while it was on its way', async () => {
    const { flow, net, sender, asked, answers, goOnline } = world(() => {
      net.online = false;
      return breaks();
    });
    await sender.send(payload, '/submissions');
    assert.deepEqual(flow.sending, { kind: 'waiting' });
    answers.splice(0, Infinity, receipt(payload));
    await goOnline();
    assert.equal(flow.sending.kind, 'sent');
    assert.equal(new Set(asked.map(({ body, key }) => `${String(key)} ${String(body)}`)).size, 1);
  });

  it('does not wait for what was refused: that will not mend itself', async () => {
    const { flow, net, sender, asked, goOnline } = world(() => {
      net.online = false;
      return new Response('', { status: 422 });
    });
    await sender.send(payload, '/submissions');
    assert.equal(flow.sending.kind, 'failed');
    await goOnline();
    assert.deepEqual([flow.sending.kind, asked.length], ['failed', 1]);
  });

  it('sends nothing by itself once its widget has left the page, and does once it is back', async () => {
    const { flow, net, sender, asked, goOnline } = world(receipt(payload));
    net.online = false;
    await sender.send(payload, '/submissions');
    sender.disconnect();
    await goOnline();
    assert.deepEqual([flow.sending.kind, asked], ['waiting', []]);
    sender.connect();
    await goOnline();
    assert.equal(flow.sending.kind, 'sent');
  });
});

describe('starting over', () => {
  it('while something is on its way tells the next person nothing of how it ended', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const { flow, sender, told } = world(() => new Promise((resolve) => (arrive = resolve)));
    const sent = sender.send(payload, '/submissions');
    await turns();
    sender.reset();
    flow.reset();
    const { length } = told;
    arrive(await receipt(payload)());
    await sent;
    assert.deepEqual([flow.sending, told.length], [{ kind: 'idle' }, length]);
  });

  it('lets the next submission go at once, and only that is told of', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const { flow, sender, told, answers } = world(() => new Promise((resolve) => (arrive = resolve)));
    const first = sender.send(payload, '/submissions');
    await turns();
    sender.reset();
    flow.reset();
    answers.splice(0, Infinity, receipt(other));
    await sender.send(other, '/submissions');
    assert.equal(flow.sending.kind, 'sent');
    arrive(new Response('', { status: 422 }));
    await first;
    assert.equal(flow.sending.kind, 'sent');
    assert.deepEqual(
      told.map(([{ kind }, id]) => [kind, id]),
      [
        ['sending', payload.id],
        ['sending', other.id],
        ['sent', other.id],
      ],
    );
  });

  it('while it waits for a connection sends nothing of it later', async () => {
    const { flow, net, sender, asked, goOnline } = world(receipt(payload));
    net.online = false;
    await sender.send(payload, '/submissions');
    sender.reset();
    flow.reset();
    await goOnline();
    assert.deepEqual([flow.sending, asked], [{ kind: 'idle' }, []]);
  });
});
