import type { Flow } from './flow.js';
import type { FilledForm } from './parts.js';

/**
 * What an earlier form said of the person, which rules things out in later parts: the intake of the same flow, or that
 * of the submission that is added to.
 */
export const knownIn = ({ follows, outcomes }: Pick<Flow, 'follows' | 'outcomes'>): FilledForm | undefined =>
  follows?.filled ?? outcomes.intake;
