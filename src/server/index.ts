/** `rapport-widgets/server`: what a practice's endpoint runs, on any runtime with web-standard requests. */
export { receive } from './receive.js';
export { sqlStore } from './sql-store.js';
export { RapportError } from '../model/rapport-error.js';
export { SubmissionError } from '../model/submission/submission-error.js';
export { combine, withAdditions } from '../model/submission/combine.js';
export { parseSubmission } from '../model/submission/submission.js';
export type { Receipt, ReceiverOptions } from './receive.js';
export type { Query, SqlStore } from './sql-store.js';
export type { PutResult, StoredSubmission, SubmissionStore } from './store.js';
export type { Clock } from '../model/clock.js';
export type { SubmissionErrorCode } from '../model/submission/submission-error.js';
export type { Submission } from '../model/submission/submission.js';
