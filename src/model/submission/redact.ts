import type { Definition } from '../form/definition.js';
import { topics, type Side, type Topic } from '../form/roles.js';
import type { PresetStructure } from '../form/preset.js';
import { findPreset } from '../form/presets/index.js';
import type { Goal } from '../goals/goal.js';
import { familyOf } from '../instruments/load.js';
import { isMeasured } from '../goals/wins.js';
import { withheldText } from '../goals/withheld.js';
import type { Audience } from './audience.js';
import { redactAnswers } from './redact-answers.js';
import { recipientOf } from './recipient.js';
import type { Submission, SubmissionResult } from './submission.js';

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
 * Where nobody knows to whom it was sent, both are the other side; and without a consent towards them they see neither
 * the name nor which form it was.
 *
 * Goals are `goals`, but the client's own words inside them (the goal's text, why, what gives hope, the plan, the
 * outcomes) are `words`. Results are `results`: their scores; single answers only of the questionnaires that the
 * consent names. Readiness is `body`. Consents are kept where this reader is one of the two sides and they still hold,
 * with the words that were signed. How long it took is not passed on: it says how much was said.
 */
export function redactFor(
  submission: Submission,
  audience: Audience,
  { now, definition, heldBy }: RedactOptions,
): Redacted {
  const holder = recipientOf(submission, definition, heldBy);
  if (audience === 'client' || audience === holder) return { submission, withheld: [] };
  const today = new Date(now).toISOString().slice(0, 10);
  const consents = submission.consents.filter(({ until }) => until >= today);
  const towards = consents.filter(({ from, to }) => to === audience && from !== audience);
  const shared = new Set<string>(towards.map(({ what }) => what));
  shared.delete('contact');
  const named = new Set(
    towards.flatMap(({ what, instruments = [] }) => (what === 'results' ? instruments : [])),
  );
  const isKnown = holder !== undefined || towards.length > 0;
  const kept = consents.filter(({ from, to }) => from === audience || to === audience);
  const signed = new Set(kept.map(({ statement }) => statement));
  const statements = submission.statements?.filter(({ id }) => signed.has(id)) ?? [];
  const { readiness, goals, results, recipient, follows } = submission;
  const form = isKnown ? submission.definition : undefined;
  return {
    // Field by field, so that a field added to the schema one day is withheld until somebody decides about it.
    submission: {
      schema: submission.schema,
      id: submission.id,
      ...(isKnown && follows !== undefined && { follows }),
      createdAt: submission.createdAt,
      completedInSeconds: 0,
      practice: submission.practice,
      widget: submission.widget,
      locale: submission.locale,
      // Where its own consents contradict it, nobody may take its word later, when those are no longer with it.
      ...(holder && recipient && { recipient }),
      ...(form && { definition: holder ? form : { id: form.id, version: form.version } }),
      answers: isKnown ? redactAnswers(submission.answers, formOf(submission, definition), shared) : {},
      results: shared.has('results')
        ? results.map((result) => resultFor(result, named.has(result.instrument)))
        : [],
      goals: shared.has('goals') ? goals.map(shared.has('words') ? (goal) => goal : withoutWords) : [],
      ...(readiness && shared.has('body') && { readiness }),
      consents: kept,
      ...(statements.length > 0 && { statements }),
      safety: { helpShown: submission.safety.helpShown },
    },
    withheld: topics.filter((topic) => !shared.has(topic)),
  };
}

/** Scores of ours that rest on one item: each is that answer. A test looks for others. */
const singleAnswers = new Set(['evs strength']);

/**
 * A questionnaire's scores, with what was answered to each item only where it is named. A subscale of one item is that
 * answer itself; of a questionnaire that is not ours nobody here can tell, so then only the total goes. Where one item
 * was answered in all, every score is that answer, and none goes.
 */
function resultFor(result: SubmissionResult, isNamed: boolean): SubmissionResult {
  const { instrument, version, value, subscales, band, items, complete, change } = result;
  const isOurs = familyOf(instrument) !== undefined;
  const isAlone = Object.keys(items).length === 1;
  const isScore = ([id]: [string, unknown]) =>
    isNamed || (!isAlone && (id === 'total' || (isOurs && !singleAnswers.has(`${instrument} ${id}`))));
  const isTotalOpen = isScore(['total', value]);
  const scoresIn = <Each>(some: Record<string, Each>) =>
    Object.fromEntries(Object.entries(some).filter(isScore)) as Record<string, Each>;
  return {
    ...{ instrument, version, complete },
    ...(value !== undefined && isTotalOpen && { value }),
    subscales: scoresIn(subscales),
    ...(band !== undefined && isTotalOpen && { band }),
    items: isNamed ? items : {},
    ...(change && { change: { since: change.since, scores: scoresIn(change.scores) } }),
  };
}

const formOf = (
  { definition: sent }: Submission,
  own: Definition | undefined,
): Definition | PresetStructure | undefined => sent && (own?.id === sent.id ? own : findPreset(sent.id));

/** What a goal is, apart from what the client wrote. A field that is not named here is theirs. */
const bare = new Set([
  ...['id', 'starter', 'measure', 'baseline', 'target', 'by', 'importance', 'confidence'],
  ...['weight', 'setOn', 'progress', 'reached'],
]);

/**
 * A goal without what the client wrote, wins of their own among it. Its starter and its measure say what was shared;
 * nobody can tell from here whether its text is theirs or ours.
 */
const withoutWords = (goal: Goal): Goal => ({
  ...(Object.fromEntries(Object.entries(goal).filter(([key]) => bare.has(key))) as Goal),
  text: withheldText,
  wins: goal.wins.filter(isMeasured),
});
