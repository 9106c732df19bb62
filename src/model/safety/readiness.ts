export const healthConditions = ['heart', 'metabolic', 'kidney'] as const;
export type HealthCondition = (typeof healthConditions)[number];

/** What a client said about readiness. Missing is unanswered; `rather-not` is an answer that says as little. */
export interface ReadinessAnswers {
  /** At least 30 minutes of moderate movement, 3 days a week, for the last 3 months. */
  active?: boolean | undefined;
  /** Known disease of heart and vessels, of metabolism (such as diabetes), of the kidneys; empty for none. */
  conditions?: readonly HealthCondition[] | 'rather-not' | undefined;
  /** Signs such as pain in the chest, dizziness or unusual breathlessness. */
  symptoms?: boolean | 'rather-not' | undefined;
}

/**
 * `ready`: start gently and build up. `moderate-first`: moderate is fine, talk to a doctor before going hard.
 * `talk-first`: talk to a doctor before starting. `stop-and-talk`: pause, and talk to a doctor.
 * `unknown`: too little was said; ask in person. None of them blocks the form, and none is an all-clear.
 */
export type ReadinessOutcome = 'ready' | 'moderate-first' | 'talk-first' | 'stop-and-talk' | 'unknown';

/** What the outcome rests on. The `not-said` ones name the answers that are missing. */
export type ReadinessReason =
  | HealthCondition
  | 'symptoms'
  | 'active'
  | 'not-active'
  | 'active-not-said'
  | 'conditions-not-said'
  | 'symptoms-not-said';

export interface Readiness {
  outcome: ReadinessOutcome;
  reasons: ReadinessReason[];
}

/**
 * Readiness to start, in our own words after the ACSM 2015 logic. Total: every combination has one outcome, and
 * where an answer is missing the more careful row holds.
 *
 * | symptoms | known condition | active       | outcome        |
 * |----------|-----------------|--------------|----------------|
 * | yes      | any             | no           | talk-first     |
 * | yes      | any             | yes, unsaid  | stop-and-talk  |
 * | no       | yes             | yes          | moderate-first |
 * | no       | yes             | no, unsaid   | talk-first     |
 * | unsaid   | yes             | any          | talk-first     |
 * | no       | none            | any          | ready          |
 * | no       | unsaid          | any          | unknown        |
 * | unsaid   | none, unsaid    | any          | unknown        |
 */
export function readiness({ active, conditions: known, symptoms }: ReadinessAnswers): Readiness {
  const named = Array.isArray(known) ? healthConditions.filter((each) => known.includes(each)) : [];
  const unsaid: ReadinessReason[] = [
    ...(Array.isArray(known) ? [] : (['conditions-not-said'] as const)),
    ...(typeof symptoms === 'boolean' ? [] : (['symptoms-not-said'] as const)),
  ];
  const moves: ReadinessReason = active === undefined ? 'active-not-said' : active ? 'active' : 'not-active';
  const reasons: ReadinessReason[] = [...(symptoms === true ? (['symptoms'] as const) : []), ...named];
  // What someone does now only matters once there is something to be careful about.
  if (reasons.length > 0) reasons.push(moves);
  return {
    outcome: outcomeOf(symptoms, named.length > 0, unsaid.length > 0, active),
    reasons: [...reasons, ...unsaid],
  };
}

function outcomeOf(
  symptoms: ReadinessAnswers['symptoms'],
  known: boolean,
  unsaid: boolean,
  active: boolean | undefined,
): ReadinessOutcome {
  if (symptoms === true) return active === false ? 'talk-first' : 'stop-and-talk';
  if (known) return active === true && symptoms === false ? 'moderate-first' : 'talk-first';
  return unsaid ? 'unknown' : 'ready';
}
