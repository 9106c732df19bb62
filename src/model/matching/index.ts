export * from './constraints.js';
export * from './gower.js';
export * from './match.js';
export { relaxations, findRelaxations, type Relaxation } from './relaxations.js';
export * from './parse-roster.js';
export { distance, type Whereabouts } from './places.js';
export { recordsOf, applyPriorities, type Reason, type Weights } from './reasons.js';
export * from './trainer.js';
export { rosterSchema, trainerSchema } from './trainer.schema.js';
