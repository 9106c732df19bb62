export { AnswerError } from './answer-error.js';
export { compare, ComparisonError, type Change, type Scored, type Verdict } from './change.js';
export { PreviousResultError, readPrevious, type PreviousResult } from './previous.js';
export { reliableChange, type ReliableChange } from './reliable-change.js';
export { score, type Score } from './score.js';
