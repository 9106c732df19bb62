export { AnswerError } from './answer-error.js';
export { reliableChange, type ReliableChange } from './reliable-change.js';
export { score, type Score } from './score.js';
