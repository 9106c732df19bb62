export * from './attainment.js';
export * from './dates.js';
export * from './goal.js';
export * from './limits.js';
export * from './measures.js';
export * from './small-wins.js';
export * from './starters.js';
