import type { Side } from '../form/roles.js';
import type { Submission } from './submission.js';

/**
 * Who receives a submission, by its own word: whoever its form says, else whoever the practice says, else nobody. The
 * page, the record and whoever reads it later all ask here, so that nobody signs one direction and has another kept.
 */
export const receiverOf = ({
  definition,
  recipient,
}: {
  definition?: Submission['definition'];
  recipient?: Side | undefined;
}): Side | undefined => definition?.heldBy ?? recipient;
