/** `rapport-widgets/model`: the pure core, for servers, scripts and tests. No DOM, no Lit. */
export * from './form/index.js';
export { findPreset, presets } from './form/presets/index.js';
export * from './instruments/index.js';
export { instrumentSchema } from './instruments/instrument.schema.js';
export * from './scoring/index.js';
export * from './goals/index.js';
export * from './matching/index.js';
export * from './safety/index.js';
export * from './submission/index.js';
