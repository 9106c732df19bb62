import type { Definition } from '../form/definition.js';
import { topics, type Side, type Topic } from '../form/roles.js';
import type { PresetStructure } from '../form/preset.js';
import { findPreset } from '../form/presets/index.js';
import type { Goal } from '../goals/goal.js';
import { isMeasured } from '../goals/wins.js';
import type { Audience } from './audience.js';
import { redactAnswers } from './redact-answers.js';
import { recipientOf } from './recipient.js';
import type { Submission } from './submission.js';

/** What redaction needs to know beside the submission. */
export interface RedactOptions {
  /** Milliseconds since 1970: a consent holds to the end of its last day, in UTC. */
  now: number;
  /** The practice's own form. It is used for submissions of its id; all others are looked up among the presets. */
  definition?: Definition | undefined;
  /** To whom the client sent it, where neither it nor its form says so: see `recipientOf`. A consent stands over it. */
  heldBy?: Side | undefined;
}

/** A submission as one reader may see it. */
export interface Redacted {
  submission: Submission;
  /**
   * The topics that this reader has no consent for, in the usual order. It is the same whether or not anything was
   * said about them: that somebody had something to say is not for this reader either.
   */
  withheld: Topic[];
}

/**
 * What one reader may see of a submission. Pure and total; the submission that comes in is left as it is.
 *
 * The client sees all of it, and so does the side that it was sent to. The other side, therapist or trainer, sees the
 * topics that a consent in its direction names and whose last day is not over. Contact details and the match never
 * pass, whatever a consent says; the name does, for it says whose brief it is. An answer whose topic cannot be found
 * is withheld, at every depth, and so is every answer to a form that is not known here.
 *
 * Goals are `goals`, but the client's own words inside them (why, what gives hope, the plan, the outcomes) are `words`. Results are
 * `results`. Readiness is `body`. Consents are kept where this reader is one of the two sides and they still hold.
 */
export function redactFor(
  submission: Submission,
  audience: Audience,
  { now, definition, heldBy }: RedactOptions,
): Redacted {
  if (audience === 'client' || audience === recipientOf(submission, definition, heldBy))
    return { submission, withheld: [] };
  const today = new Date(now).toISOString().slice(0, 10);
  const consents = submission.consents.filter(({ until }) => until >= today);
  const shared = new Set<string>(
    consents.filter(({ from, to }) => to === audience && from !== audience).map(({ what }) => what),
  );
  shared.delete('contact');
  const { readiness, goals, results } = submission;
  return {
    // Field by field, so that a field added to the schema one day is withheld until somebody decides about it.
    submission: {
      schema: submission.schema,
      id: submission.id,
      createdAt: submission.createdAt,
      completedInSeconds: submission.completedInSeconds,
      practice: submission.practice,
      widget: submission.widget,
      locale: submission.locale,
      ...(submission.definition && { definition: submission.definition }),
      answers: redactAnswers(submission.answers, formOf(submission, definition), shared),
      results: shared.has('results') ? results : [],
      goals: shared.has('goals') ? goals.map(shared.has('words') ? (goal) => goal : withoutWords) : [],
      ...(readiness && shared.has('body') && { readiness }),
      consents: consents.filter(({ from, to }) => from === audience || to === audience),
      safety: submission.safety,
    },
    withheld: topics.filter((topic) => !shared.has(topic)),
  };
}

const formOf = (
  { definition: sent }: Submission,
  own: Definition | undefined,
): Definition | PresetStructure | undefined => sent && (own?.id === sent.id ? own : findPreset(sent.id));

/** What a goal is, apart from what the client wrote around it. A field that is not named here is theirs. */
const bare = new Set([
  ...['id', 'starter', 'text', 'measure', 'baseline', 'target', 'by', 'wins', 'importance', 'confidence'],
  ...['weight', 'setOn', 'progress', 'reached'],
]);

/** A goal without what the client wrote around it, wins of their own among it. The goal itself stays: it is what was shared. */
const withoutWords = (goal: Goal): Goal => {
  const kept = Object.fromEntries(Object.entries(goal).filter(([key]) => bare.has(key))) as Goal;
  return { ...kept, wins: goal.wins.filter(isMeasured) };
};
