import { isList, ratherNotSay, type Answers } from '../form/answers.js';
import type { Definition } from '../form/definition.js';
import type { Role } from '../form/roles.js';
import { weekSlots } from '../form/week.js';
import type { MatchClient } from '../matching/constraints.js';
import { formats, plainAreas, styleFacets } from '../matching/trainer-terms.js';
import { healthConditions } from '../safety/readiness.js';
import { answerByRole } from './from-answers.js';

/** What a client wishes for in a trainer, before a seed makes the order fair. */
export type ClientPreferences = Omit<MatchClient, 'seed'>;

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const isStyle = (answer: unknown): answer is number =>
  typeof answer === 'number' && Number.isInteger(answer) && Math.abs(answer) <= 2;

/**
 * What a filled form says about the trainer wished for, by the roles of its questions. What is not one of our ids
 * drops out ("none of these", "I’d rather not say", an option of the practice's own): it rules nobody out.
 */
export function preferencesFrom(definition: Definition, answers: Answers): ClientPreferences {
  const asked = (role: Role): readonly string[] => {
    const answer = answerByRole(definition, answers, role);
    return isList(answer) ? answer : typeof answer === 'string' ? [answer] : [];
  };
  const among = <Id extends string>(ids: readonly Id[], role: Role): Id[] => {
    const said = asked(role);
    return ids.filter((id) => said.includes(id));
  };
  const style = styleFacets.flatMap((facet) => {
    const answer = answerByRole(definition, answers, `style-${facet}`);
    return isStyle(answer) ? [[facet, answer] as const] : [];
  });
  const price = answerByRole(definition, answers, 'price-ceiling');
  return {
    style: Object.fromEntries(style),
    availability: among(weekSlots, 'week'),
    formats: among(formats, 'format'),
    places: asked('place').filter((place) => place !== ratherNotSay),
    languages: asked('language').filter((tag) => languageTag.test(tag)),
    areas: plainAreas(asked('body-areas')),
    conditions: among(healthConditions, 'ready-conditions'),
    ...(typeof price === 'number' && price >= 0 && { priceCeiling: price }),
  };
}
