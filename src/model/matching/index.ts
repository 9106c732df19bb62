export * from './constraints.js';
export * from './gower.js';
export * from './match.js';
export { openingWishes, wishesThatOpen, type OpeningWish } from './relaxations.js';
export * from './parse-roster.js';
export { distance, type Whereabouts } from './places.js';
export { recordsOf, weighed, type Reason, type Weights } from './reasons.js';
export * from './trainer.js';
export { rosterSchema, trainerSchema } from './trainer.schema.js';
