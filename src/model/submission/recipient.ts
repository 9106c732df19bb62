import type { Definition } from '../form/definition.js';
import type { Side } from '../form/roles.js';
import { findPreset } from '../form/presets/index.js';
import type { Submission } from './submission.js';

/**
 * To whom the client sent a submission. It says so itself where its form did; else the form is asked: the practice's
 * own, or one of ours; then whoever `told` us. All others are a trainer's.
 *
 * Undefined where a consent goes out from the other side: then nobody is taken for the holder, and each side sees only
 * what a consent lets through to it. So a consent can never open more to the side that it comes from.
 * @param own - The practice's own form; it counts for submissions of its id.
 * @param told - What is said of it from outside. It never stands over what the client was told when they sent it.
 */
export function recipientOf(
  { consents, definition }: Pick<Submission, 'consents' | 'definition'>,
  own?: Pick<Definition, 'id' | 'heldBy'>,
  told?: Side,
): Side | undefined {
  const form = own && own.id === definition?.id ? own : findPreset(definition?.id);
  const holder = definition?.heldBy ?? form?.heldBy ?? told ?? 'trainer';
  return consents.every(({ from }) => from === holder) ? holder : undefined;
}
