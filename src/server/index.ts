export { receive } from './receive.js';
export type { Receipt, ReceiverOptions } from './receive.js';
export { sqlStore } from './sql-store.js';
export type { Query, SqlStore } from './sql-store.js';
export type { PutResult, StoredSubmission, SubmissionStore } from './store.js';
export { parseSubmission, SubmissionError } from '../model/submission/submission.js';
export type { Submission } from '../model/submission/submission.js';
