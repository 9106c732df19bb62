import type * as z from 'zod/mini';
import type { rosterSchema } from './trainer.schema.js';

export * from './trainer-terms.js';

/** Everyone a practice offers. */
export type Roster = z.infer<typeof rosterSchema>;

/** One trainer or therapist, described in the terms in which clients say what they wish for. */
export type Trainer = Roster['trainers'][number];
