/**
 * What a tracker can notice on a page: events at the window, errors, changes of address, messages, beacons and what is
 * written to storage. Runs in the page before everything else. Typed letters are not in it: any script can read those
 * from the keyboard, and only the sealed frame will change that.
 */
export function spy(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const tell = (value: unknown): string => {
    try {
      return JSON.stringify(value) || String(value);
    } catch {
      return String(value);
    }
  };
  const types = ['ready', 'step', 'change', 'submit', 'delivered', 'queued', 'failed'].map(
    (name) => `rapport-${name}`,
  );
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        seen.push(`event ${type} ${tell(Object.entries(event))} ${tell((event as CustomEvent).detail)}`);
      },
      true,
    );
  for (const type of ['error', 'unhandledrejection', 'message', 'hashchange', 'popstate', 'storage'])
    window.addEventListener(
      type,
      (event) => {
        const { message, reason, data, newURL } = event as unknown as Record<string, unknown>;
        seen.push(`event ${type} ${[message, reason, data, newURL].map(tell).join(' ')}`);
      },
      true,
    );
  /** Notes what a function of the page is called with, and lets it go on. */
  const note = (owner: object, name: string) => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function noted(this: unknown, ...args: unknown[]) {
      seen.push(`call ${name} ${args.map(tell).join(' ')}`);
      return original.apply(this, args);
    });
  };
  for (const name of ['pushState', 'replaceState']) note(history, name);
  for (const name of ['setItem']) note(Storage.prototype, name);
  for (const name of ['put', 'add']) note(IDBObjectStore.prototype, name);
  for (const name of ['sendBeacon']) note(navigator, name);
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) note(console, name);
  for (const name of ['mark', 'measure']) note(performance, name);
  for (const name of ['open']) note(window, name);
}

/** What the spy noted, one line each. Runs in the page. */
export const whatScriptsSaw = (): string[] => (window as unknown as { seen: string[] }).seen;
