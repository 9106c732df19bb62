import { OwnerError } from '../../element/rapport-element.js';
import type { Roster } from '../../model/matching/trainer.js';

const allowed = 'the address of a JSON file, or a list of trainers';

/** What a browser says of a bad file tells nobody what is allowed. */
const reason = (error: unknown, otherwise: string) =>
  error instanceof Error && !/^(Type|Syntax)Error$/.test(error.name) ? error.message : otherwise;

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok) throw new Error(`a file that can be read; the server said ${String(response.status)}`);
  return response.json();
}

/**
 * Reads the practice's people from an address, a roster or a plain list.
 * @throws {OwnerError} that names the fault and its place.
 */
export async function loadRoster(trainers: unknown, signal: AbortSignal): Promise<Roster> {
  const isAddress = typeof trainers === 'string';
  if (!trainers || (!isAddress && typeof trainers !== 'object'))
    throw new OwnerError('trainers', typeof trainers === 'string' ? '' : typeof trainers, allowed);
  const json = isAddress
    ? await fetchJson(trainers, signal).catch((error: unknown) => {
        throw new OwnerError('trainers', trainers, reason(error, allowed));
      })
    : trainers;
  try {
    const { parseRoster } = await import('../../model/matching/parse-roster.js');
    return parseRoster(
      Array.isArray(json) ? { schema: 'rapport/trainers@1', trainers: json as unknown[] } : json,
    );
  } catch (error) {
    throw new OwnerError('trainers', isAddress ? trainers : 'a roster', reason(error, allowed));
  }
}
