export * from './help-lines.js';
export * from './readiness.js';
