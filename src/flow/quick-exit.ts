import type { FlowHost } from './flow-host.js';

/** Where "Leave this page now" goes, unless the practice says otherwise: that of the GOV.UK Design System, "Exit this page". */
export const neutralAddress = 'https://www.bbc.co.uk/weather';

/** So long the page waits, hidden, until the draft is gone: a database may never answer. */
const patience = 500;

/** Seam: a test cannot leave its page. */
export const quickExit = {
  replace: (address: string): void => {
    location.replace(address);
  },
};

/** Should the browser keep the page and bring it back, it starts anew. */
const startAnew = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) location.reload();
};

/**
 * Leaves the page for one that tells nobody anything: hides it at once, forgets the answers on screen and the draft, and
 * takes its place in the history. What the browser has of the address before that stays there: no page can change that.
 */
export async function leavePage(host: FlowHost): Promise<void> {
  const { style } = document.documentElement;
  style.setProperty('display', 'none', 'important');
  addEventListener('pageshow', startAnew);
  document.title = '';
  const address = host.practiceConfig.quickExit ?? neutralAddress;
  try {
    host.reset();
    await Promise.race([host.clearDraft(), new Promise((resolve) => setTimeout(resolve, patience))]);
  } finally {
    quickExit.replace(address);
  }
}

/** So quickly the three presses come, in milliseconds from the first to the last. */
const within = 2000;

/** Counts presses of Escape; the third in a row, quickly, leaves. */
export function escapeCounter(leave: () => void): (event: KeyboardEvent) => void {
  let presses: number[] = [];
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Escape' ? [...presses, timeStamp].filter((at) => timeStamp - at <= within) : [];
    if (presses.length < 3) return;
    presses = [];
    leave();
  };
}
