import type { Definition } from '../form/definition.js';
import { topics, type Topic } from '../form/meaning.js';
import type { Preset } from '../form/preset.js';
import { findPreset } from '../form/presets/index.js';
import type { Goal } from '../goals/goal.js';
import type { Audience } from './audience.js';
import type { Consent, Submission } from './submission.js';

/** What redaction needs to know beside the submission. */
export interface RedactOptions {
  /** Milliseconds since 1970: a consent holds to the end of its last day, in UTC. */
  now: number;
  /** The practice's own form. It is used for submissions of its id; all others are looked up among the presets. */
  definition?: Definition | undefined;
}

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
 * The trainer and the client see all of it: it was sent to the practice, by the client. The therapist sees the topics
 * that a consent from trainer to therapist names and whose last day is not over. Contact details and the match never
 * pass, whatever a consent says; the name does, for it says whose brief it is. An answer whose topic cannot be found
 * is withheld, and so is every answer to a form that is not known here.
 *
 * Goals are `goals`, but the client's own words inside them (why, what gives hope, the plan, the outcomes) are `words`. Results are
 * `results`. Readiness is `body`. Consents are kept where the therapist is one of the two sides and they still hold.
 */
export function redactFor(
  submission: Submission,
  audience: Audience,
  { now, definition }: RedactOptions,
): Redacted {
  if (audience !== 'therapist') return { submission, withheld: [] };
  const today = new Date(now).toISOString().slice(0, 10);
  const consents = submission.consents.filter(({ until }) => until >= today);
  const shared = new Set(consents.filter(isForTherapist).map(({ what }) => what));
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
      answers: sharedAnswers(submission.answers, formOf(submission, definition), shared),
      results: shared.has('results') ? results : [],
      goals: shared.has('goals') ? goals.map(shared.has('words') ? (goal) => goal : withoutWords) : [],
      ...(readiness && shared.has('body') && { readiness }),
      consents: consents.filter(({ from, to }) => from === 'therapist' || to === 'therapist'),
      safety: submission.safety,
    },
    withheld: topics.filter((topic) => !shared.has(topic)),
  };
}

const isForTherapist = ({ from, to }: Consent) => from === 'trainer' && to === 'therapist';

/** Only what topics are read from: the structure of a form, with or without its words. */
type Form = Definition | Preset;

const formOf = ({ definition: sent }: Submission, own: Definition | undefined): Form | undefined =>
  sent && (own?.id === sent.id ? own : findPreset(sent.id));

function sharedAnswers(
  answers: Submission['answers'],
  form: Form | undefined,
  shared: ReadonlySet<string>,
): Submission['answers'] {
  const open = new Set<string>();
  for (const section of form?.sections ?? [])
    for (const { id, role, topic = section.topic } of section.questions)
      if (role === 'name' || (topic !== undefined && shared.has(topic))) open.add(id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => open.has(id)));
}

/** A goal without what the client wrote around it. The goal itself stays: it is what was shared. */
const withoutWords = ({ id, starter, text, measure, baseline, target, by, wins, ...rest }: Goal): Goal => ({
  ...{ id, starter, text, measure, baseline, target, by, wins },
  ...(rest.importance !== undefined && { importance: rest.importance }),
  ...(rest.confidence !== undefined && { confidence: rest.confidence }),
  ...(rest.weight && { weight: rest.weight }),
  ...(rest.setOn !== undefined && { setOn: rest.setOn }),
  ...(rest.progress && { progress: rest.progress }),
  ...(rest.reached !== undefined && { reached: rest.reached }),
});
