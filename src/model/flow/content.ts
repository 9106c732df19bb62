import { systemClock } from '../clock.js';
import { definitionRef } from '../form/definition.js';
import type { Goal } from '../goals/goal.js';
import { isEatingLess, isWeightGoal, weightGoalLimit } from '../goals/limits.js';
import { isForEverybody } from '../instruments/by-id.js';
import type { SubmissionContent } from '../submission/build.js';
import { ageFrom } from './age-from.js';
import type { FilledForm, Outcomes } from './parts.js';
import { recentChangesIn } from './recent-changes.js';

/** What is known beside what the parts have handed over. */
export interface ContentOptions {
  /** YYYY-MM-DD; the machine's own unless told. */
  today?: string;
  /** What the practice's config has under `instruments`: whom its own are for. */
  instruments?: readonly unknown[] | undefined;
  /** Who somebody is, where another form has said so before. */
  known?: FilledForm | undefined;
}

/** Goals that the goal setter would not take from this person, by what their answers say now. */
function isRuledOut({ starter, text, measure, baseline, target }: Goal): boolean {
  const nature = { starter, words: text, measure: measure.id, baseline, target };
  return isWeightGoal(nature) || isEatingLess(nature);
}

/** What the answers say now that rules something out. */
function limitsIn(filled: readonly (FilledForm | undefined)[], today: string) {
  const forms = filled.filter((form) => form !== undefined);
  const young = forms.some(
    ({ definition, answers }) => ageFrom(definition, answers, today).group === 'under-18',
  );
  const recent = forms.some(({ definition, answers }) => recentChangesIn(definition, answers).length > 0);
  return { young, noWeight: weightGoalLimit({ ...(young && { age: 0 }), recent }) !== undefined };
}

/**
 * What the parts of a flow have handed over, as one thing to send. Results that are not shared are left out. A part may
 * have been done before the answers changed that its limits rest on, so they are looked at once more here: nobody under
 * 18 sends what is for a practitioner to talk through, nor a goal that is not for them.
 */
export function contentFrom(
  widget: SubmissionContent['widget'],
  { intake, questionnaire, goals, match }: Partial<Outcomes>,
  { today = systemClock.today(), instruments, known }: ContentOptions = {},
): SubmissionContent {
  const asked = match?.asked;
  const { young, noWeight } = limitsIn([intake ?? asked, known], today);
  // Who holds an intake decides who else may see it; the match's own questions are nobody's record.
  const definition = intake
    ? definitionRef(intake.definition)
    : asked && { id: asked.definition.id, version: asked.definition.version };
  const results = questionnaire?.share ? questionnaire.results : [];
  return {
    widget,
    ...(definition && { definition }),
    answers: ((intake ?? asked)?.answers ?? {}) as SubmissionContent['answers'],
    results: results.filter(({ instrument }) => !young || isForEverybody(instrument, instruments)),
    goals: (goals?.goals ?? []).filter((goal) => !noWeight || !isRuledOut(goal)),
    ...(match && { match: match.match }),
  };
}
