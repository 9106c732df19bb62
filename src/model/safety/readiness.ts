export const healthConditions = ['heart', 'metabolic', 'kidney'] as const;
export type HealthCondition = (typeof healthConditions)[number];

/** What asks for a softer start for a while: being pregnant, a birth or an operation in the last six months. */
export const recentChanges = ['pregnancy', 'birth', 'surgery'] as const;
export type RecentChange = (typeof recentChanges)[number];

/** What a client said about readiness. Missing is unanswered; `rather-not` is an answer that says as little. */
export interface ReadinessAnswers {
  /** At least 30 minutes of moderate movement, 3 days a week, for the last 3 months. */
  active?: boolean | undefined;
  /** Known disease of heart and vessels, of metabolism (such as diabetes), of the kidneys; empty for none. */
  conditions?: readonly HealthCondition[] | 'rather-not' | undefined;
  /**
   * One of the signs of the ACSM's list: pain in the chest, breathlessness at rest or lying down, dizziness or a
   * blackout, swollen ankles, a racing heart, leg pain on walking, a known heart murmur, unusual tiredness.
   */
  symptoms?: boolean | 'rather-not' | undefined;
  /** What changed lately; empty for nothing. Missing where a form does not ask: it then counts for nothing. */
  recent?: readonly RecentChange[] | 'rather-not' | undefined;
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
  | RecentChange
  | 'symptoms'
  | 'active'
  | 'not-active'
  | 'active-not-said'
  | 'conditions-not-said'
  | 'symptoms-not-said'
  | 'recent-not-said';

/** How ready somebody is to start, and what that rests on. */
export interface Readiness {
  outcome: ReadinessOutcome;
  reasons: ReadinessReason[];
}

/**
 * Readiness to start, in our own words after the ACSM 2015 logic (Riebe D et al. Med Sci Sports Exerc 2015;47:2473–2479.
 * doi 10.1249/MSS.0000000000000664). Total: every combination has one outcome, and where an answer is missing the more
 * careful row holds.
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
 *
 * What changed lately is ours to add, for ACSM leaves it out, and it only ever makes the outcome more careful: being
 * pregnant counts as a known condition does (somebody used to moving may go on, gently); after a birth or an operation
 * a talk comes first, however active somebody is; and where it is asked and not said, `ready` becomes `unknown`.
 */
export function readiness({ active, conditions, symptoms, recent }: ReadinessAnswers): Readiness {
  const known = Array.isArray(conditions) ? healthConditions.filter((each) => conditions.includes(each)) : [];
  const lately = Array.isArray(recent) ? recentChanges.filter((each) => recent.includes(each)) : [];
  const unsaid: ReadinessReason[] = [
    ...(Array.isArray(conditions) ? [] : (['conditions-not-said'] as const)),
    ...(typeof symptoms === 'boolean' ? [] : (['symptoms-not-said'] as const)),
    ...(recent === 'rather-not' ? (['recent-not-said'] as const) : []),
  ];
  const moves: ReadinessReason = active === undefined ? 'active-not-said' : active ? 'active' : 'not-active';
  const reasons: ReadinessReason[] = [
    ...(symptoms === true ? (['symptoms'] as const) : []),
    ...known,
    ...lately,
  ];
  // What someone does now only matters once there is something to be careful about.
  const careful = reasons.length > 0;
  const healing = lately.some((each) => each !== 'pregnancy');
  const outcome = symptoms !== true && healing ? 'talk-first' : outcomeOf(symptoms, careful, unsaid, active);
  return { outcome, reasons: [...reasons, ...(careful ? [moves] : []), ...unsaid] };
}

function outcomeOf(
  symptoms: ReadinessAnswers['symptoms'],
  careful: boolean,
  unsaid: readonly ReadinessReason[],
  active: boolean | undefined,
): ReadinessOutcome {
  if (symptoms === true) return active === false ? 'talk-first' : 'stop-and-talk';
  if (careful) return active === true && symptoms === false ? 'moderate-first' : 'talk-first';
  return unsaid.length > 0 ? 'unknown' : 'ready';
}
