import { ConfigurationError } from '../../element/configuration-error.js';
import type { Roster } from '../../model/matching/trainer.js';

const allowed = 'the address of a JSON or CSV file, or a list of trainers';

async function fetchFile(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }).catch(
    () => {
      // What a browser says of a bad address tells nobody what is allowed.
      throw new ConfigurationError('trainers', url, allowed);
    },
  );
  if (!response.ok)
    throw new ConfigurationError(
      'trainers',
      url,
      `a file that can be read; the server said ${String(response.status)}`,
    );
  return response;
}

/**
 * Reads the practice's people from an address, a roster or a plain list. Who cannot be read is left out.
 * @param tell - Told of those left out, in one line for the owner.
 * @throws {ConfigurationError} that names the fault and its place where nobody is left.
 */
export async function loadRoster(
  trainers: unknown,
  signal: AbortSignal,
  tell: (came: string, allowed: string) => void,
): Promise<Roster> {
  const isAddress = typeof trainers === 'string';
  if (!trainers || (!isAddress && typeof trainers !== 'object'))
    throw new ConfigurationError('trainers', isAddress ? '' : typeof trainers, allowed);
  // The file and its reader come at the same time.
  const [source, { readSource }] = await Promise.all([
    isAddress ? fetchFile(trainers, signal) : Promise.resolve(trainers),
    import('./read-roster.js'),
  ]);
  return readSource(source, isAddress ? trainers : 'a roster', signal, tell);
}
