export * from './element/events.js';
export { RapportIntake } from './widgets/intake/intake.js';
