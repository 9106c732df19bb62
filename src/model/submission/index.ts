export * from './audience.js';
export * from './build.js';
export * from './canonical.js';
export * from './recipient.js';
export * from './redact.js';
export * from './sharing.js';
export * from './submission.js';
export * from './uuid.js';
