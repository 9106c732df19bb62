import type { Say } from '../i18n/messages.js';

/** A calm word about readiness before anything is sent, where there is one to say. */
export function readyWords(
  { outcome, reasons }: { outcome: string; reasons: readonly string[] },
  say: Say,
): string | undefined {
  if (outcome === 'moderate-first' || outcome === 'talk-first' || outcome === 'stop-and-talk')
    return say(`ready-${outcome}`);
  return reasons.includes('symptoms-not-said') ? say('ready-not-said') : undefined;
}
