import { isList, type Answers } from '../form/answers.js';
import type { Definition } from '../form/definition.js';
import { recentChanges, type RecentChange } from '../safety/readiness.js';
import { answerByRole } from './from-answers.js';

/** What a filled form says of being pregnant, and of a birth or an operation in the last six months. */
export function recentChangesIn(definition: Definition, answers: Answers): readonly RecentChange[] {
  const said = answerByRole(definition, answers, 'ready-recent');
  return recentChanges.filter((each) => (isList(said) ? said.includes(each) : said === each));
}
