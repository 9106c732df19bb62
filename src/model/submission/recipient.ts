import type { Definition } from '../form/definition.js';
import type { Side } from '../form/roles.js';
import { findPreset } from '../form/presets/index.js';
import { receiverOf } from './receiver.js';
import type { Submission } from './submission.js';

/**
 * To whom the client sent a submission. It says so itself where its form or the practice did; else the form is asked:
 * the practice's own, or one of ours, which all say it; then whoever `told` us.
 *
 * Undefined where nobody knows: then neither side is taken for the holder, and each sees only what a consent lets
 * through to it. The same where a consent goes out from the other side, so that a consent can never open more to the
 * side that it comes from.
 * @param own - The practice's own form; it counts for submissions of its id.
 * @param told - What is said of it from outside. It never stands over what the client was told when they sent it.
 */
export function recipientOf(
  { consents, definition, recipient }: Pick<Submission, 'consents' | 'definition' | 'recipient'>,
  own?: Pick<Definition, 'id' | 'heldBy'>,
  told?: Side,
): Side | undefined {
  const form = own && own.id === definition?.id ? own : findPreset(definition?.id);
  const holder = receiverOf({ definition, recipient }) ?? form?.heldBy ?? told;
  return consents.every(({ from }) => from === holder) ? holder : undefined;
}
