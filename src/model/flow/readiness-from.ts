import { isList, ratherNotSay, type Answers } from '../form/answers.js';
import { questionsOf, type Definition } from '../form/definition.js';
import type { Role } from '../form/roles.js';
import { healthConditions, readiness, recentChanges, type Readiness } from '../safety/readiness.js';
import { answerByRole } from './from-answers.js';
import type { FilledForm } from './parts.js';

/** Readiness, from the answers of a form that asks about it; undefined from one that does not. */
export function readinessFrom(definition: Definition, answers: Answers): Readiness | undefined {
  const asked = questionsOf(definition).some((question) => question.role?.startsWith('ready-'));
  if (!asked) return undefined;
  const active = answerByRole(definition, answers, 'ready-active');
  const symptoms = answerByRole(definition, answers, 'ready-symptoms');
  const chosen = <Id extends string>(role: Role, ids: readonly Id[]): Id[] | 'rather-not' | undefined => {
    const answer = answerByRole(definition, answers, role);
    if (!isList(answer)) return undefined;
    return answer.includes(ratherNotSay) ? 'rather-not' : ids.filter((id) => answer.includes(id));
  };
  const asksLately = questionsOf(definition).some(({ role }) => role === 'ready-recent');
  return readiness({
    active: active === 'yes' ? true : active === 'no' ? false : undefined,
    conditions: chosen('ready-conditions', healthConditions),
    symptoms:
      symptoms === 'yes'
        ? true
        : symptoms === 'no'
          ? false
          : symptoms === ratherNotSay
            ? 'rather-not'
            : undefined,
    // Asked and left open is as little as "I’d rather not say": the practice is told that it is open.
    ...(asksLately && { recent: chosen('ready-recent', recentChanges) ?? 'rather-not' }),
  });
}

/**
 * Whether what was said on the pages before asks for a doctor before anything else. Where warning signs were asked about
 * and are kept to oneself there may be one, so it is the same: asking first costs a talk.
 */
export function isDoctorFirst(filled: FilledForm | undefined): boolean {
  if (!filled) return false;
  const { definition, answers } = filled;
  const outcome = readinessFrom(definition, answers)?.outcome;
  return (
    outcome === 'stop-and-talk' ||
    outcome === 'talk-first' ||
    answerByRole(definition, answers, 'ready-symptoms') === ratherNotSay
  );
}
