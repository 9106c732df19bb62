import { isEntries, type Answer, type Answers } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { FormSession } from '../../model/form/session.js';
import { bodyWeights, isBodyWeight, localMeasure } from '../../model/goals/measures.js';
import { answersOfGoal, goalIndexesIn, suffixOf } from '../../model/goals/goal-index.js';
import type { AgeGroup } from '../../model/safety/minor.js';
import { isAboutWeight, ownKept, saysItIsWeight, starterIn } from './goal-answers.js';
import type { Given } from './goal-path.js';

/**
 * What an answer makes meaningless: numbers in another unit, and dates of small wins on another way. Of these the
 * person's own stay, unless it is another goal.
 */
export function clearedBy(question: string, answers: Answers): Given {
  const [, id = '', suffix = ''] = /^(.*?)(-[2-4])?$/.exec(question) ?? [];
  const other = id === 'starter' || id === 'habit';
  const unit = other || id === 'measure';
  if (!unit && !['baseline', 'target', 'by'].includes(id)) return {};
  const dates = `dates${suffix}`;
  return {
    ...(other && { [`measure${suffix}`]: undefined }),
    ...(unit && { [`baseline${suffix}`]: undefined, [`target${suffix}`]: undefined }),
    // Inches are not centimetres.
    ...(id === 'measure' && { [`height${suffix}`]: undefined }),
    [dates]: other ? undefined : ownKept(answers[dates]),
  };
}

/** What is known of the person beside the answers. */
interface Known {
  age: AgeGroup;
  region: string;
}

const isText = (kept: Answer): boolean => typeof kept === 'string';

/** What the form keeps for itself, and the shape that each has. */
const keptShapes: Readonly<Record<string, (kept: Answer) => boolean>> = {
  of: isText,
  was: isText,
  'set-on': (kept) => typeof kept === 'string' && isDate(kept),
  progress: isEntries,
  dates: isEntries,
  'about-weight': isText,
};

/** A prefill may hold anything. What nobody sees on a page nobody could put right, so what is none of ours goes. */
function clean(session: FormSession): void {
  const { answers } = session;
  const { count } = answers;
  if (count !== undefined && count !== goalIndexesIn(answers).length)
    session.answer('count', goalIndexesIn(answers).length);
  for (const [id, fits] of Object.entries(keptShapes))
    for (const slot of [1, 2, 3, 4]) {
      const kept = answers[id + suffixOf(slot)];
      if (kept !== undefined && !fits(kept)) session.answer(id + suffixOf(slot), undefined);
    }
}

/** Fills in what nobody needs to be asked: a measure in the units of the region, and an age that is known. */
export function deriveAnswers(session: FormSession, { age, region }: Known): void {
  clean(session);
  for (const slot of goalIndexesIn(session.answers)) {
    const suffix = suffixOf(slot);
    const told = answersOfGoal(session.answers, slot);
    const inWords = saysItIsWeight(told);
    // Words that said weight, and say it no more, leave no way of counting it behind.
    if (told['about-weight'] === 'words' && !inWords && told.starter !== 'weight')
      session.answer(`measure${suffix}`, undefined);
    const answers = answersOfGoal(session.answers, slot);
    const isWeight = isAboutWeight(answers);
    const why = inWords ? 'words' : isWeight && answers.starter !== 'weight' ? 'measure' : undefined;
    if (answers['about-weight'] !== why) session.answer(`about-weight${suffix}`, why);
    const first = inWords ? bodyWeights[0] : starterIn(answers)?.measures[0];
    const local = first && localMeasure(first, region);
    // Numbers that are there already were meant in the unit that stands without a region.
    const { measure = first } = answers;
    const open = answers.baseline === undefined && (answers.measure === undefined || inWords);
    const stands = inWords
      ? typeof measure === 'string' && isBodyWeight(measure) && answers.measure !== undefined
      : false;
    if (open && !stands && local !== undefined && local !== measure)
      session.answer(`measure${suffix}`, local);
    if (isWeight && age !== 'unknown') session.answer(`adult${suffix}`, age === 'adult' ? 'yes' : 'no');
  }
}
