export * from './constraints.js';
export * from './gower.js';
export * from './match.js';
export * from './parse-roster.js';
export { weightedFacets, type Reason, type Weights } from './reasons.js';
export * from './trainer.js';
export { rosterSchema, trainerSchema } from './trainer.schema.js';
