import { ConfigurationError } from '../element/configuration-error.js';
import { warnOnce } from '../element/warn.js';

const draftModes = ['session', 'device', 'off'];

/**
 * Looks at how an owner wants answers sent and kept.
 * @throws {ConfigurationError} where nothing may be sent; where nothing is kept it only tells them.
 */
export function checkOptions(element: {
  localName: string;
  sealKey: string;
  sendAs: string;
  drafts: string;
}): void {
  const { localName, sealKey, sendAs, drafts } = element;
  if (sealKey) throw new ConfigurationError('seal-key', 'a key', 'nothing yet: this version cannot seal');
  if (sendAs !== 'json') throw new ConfigurationError('send-as', sendAs, 'json');
  if (!draftModes.includes(drafts))
    warnOnce({
      element: localName,
      attribute: 'drafts',
      received: drafts,
      expected: `${draftModes.join(', ')}; nothing is kept now`,
    });
}
