import { receive } from '../../src/server/receive.js';
import type { StoredSubmission, SubmissionStore } from '../../src/server/store.js';

/** Where stories send to. No such host exists: `practiceThat` answers in its place, within the page. */
export const endpoint = 'https://fennelstreet.example/submissions';

/** What the practice says of itself, and more: a `config` for a story. */
export const configWith = (more: object) =>
  `data:application/json,${encodeURIComponent(
    JSON.stringify({
      practice: {
        name: 'Fennel Street Practice',
        contact: { email: 'hello@fennelstreet.example', phone: '01632 960 118' },
        readWithinDays: 1,
        replyWithinDays: 2,
      },
      privacy: 'https://fennelstreet.example/privacy',
      ...more,
    }),
  )}`;

/** `config` of the stories that send. */
export const config = configWith({});

/** Keeps rows as long as the story stands. */
function shelf(): SubmissionStore {
  const rows = new Map<string, StoredSubmission>();
  return {
    put(row) {
      const kept = rows.get(row.id) ?? row;
      rows.set(row.id, kept);
      const same = kept.digest === row.digest ? 'replay' : 'conflict';
      return Promise.resolve({ outcome: kept === row ? 'stored' : same, receivedAt: kept.receivedAt });
    },
    list: (limit) => Promise.resolve([...rows.values()].reverse().slice(0, limit)),
    get: (id) => Promise.resolve(rows.get(id)),
  };
}

/** The library's own receiver. A page may not name its origin in a request; over the wire the browser does. */
function receiver(origins: readonly string[]) {
  const store = shelf();
  return (request: Request) => {
    const headers = new Headers([...request.headers, ['origin', location.origin]]);
    return receive(Object.defineProperty(request, 'headers', { value: headers }), { store, origins });
  };
}

const ways = {
  /** Takes what it is sent, and gives a receipt. */
  keeps: () => receiver([location.origin]),
  /** Does not know this website. */
  refuses: () => receiver([]),
  /** Cannot be reached. */
  isAway: () => () => Promise.reject(new TypeError('no way there')),
  /** Takes its time: an answer never comes. */
  isSlow: () => () => new Promise<Response>(() => undefined),
  /** Nobody can be reached: there is no connection. */
  isOffline: () => () => Promise.reject(new TypeError('no connection')),
};

export type Way = keyof typeof ways;

/** A practice at `endpoint` that does this with what it is sent, until the story is left. */
export const practiceThat = (way: Way) => () => {
  const answer = ways[way]();
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    input === endpoint ? answer(new Request(input, init)) : fetch(input, init);
  if (way === 'isOffline') Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => {
    globalThis.fetch = fetch;
    Reflect.deleteProperty(navigator, 'onLine');
  };
};
