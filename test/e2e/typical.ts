import type { Answer, Answers, Entry, PlainAnswer } from '../../src/model/form/answers.js';
import { questionsOf, type Definition, type Question } from '../../src/model/form/definition.js';
import { visibleOptions, visibleQuestions } from '../../src/model/form/visible.js';

/** `required`: somebody in a hurry. `usual`: one sore place, and a line in each box that is on the way. */
export type Manner = 'required' | 'usual';

/** What most people would say to a question that no rule of its kind answers well. */
const byId: Answers = {
  name: 'Sam',
  pronouns: 'she/her',
  medicine: 'No, nothing.',
  'care-names': 'Dana at Fennel Street',
  'emergency-name': 'Alex',
  'emergency-relation': 'My brother',
  // The goal setter: what it asks hangs on the first of these. The rest of its questions stay as they are.
  starter: 'endurance',
  why: 'I want to walk the coast path with my sister.',
  importance: 8,
  baseline: 10,
  target: 30,
  confidence: 7,
  'plan-when': 'it is dark and raining',
  'plan-then': 'do ten minutes of stairs at home',
};

/** Of a goal, what somebody leaves alone: the form keeps it, works it out, or has it behind something to press. */
const leftAlone =
  /^(measure|habit|matters|hope|story|who|win|win-by|dates|level-.*|weight-.*|count|of|set-on|was|about-weight|progress)$/;

const line = 'Work is a lot, and my knee hurts on stairs.';
const shortLine = 'Warmth, and a short walk.';

/** A day that far from today. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The answer of the two that opens less; where both do the same, no: most people have no warning sign. */
function yesOrNo(id: string, definition: Definition, answers: Answers): Answer {
  const opens = (answer: Answer) => visibleQuestions(definition, { ...answers, [id]: answer }).length;
  return opens('yes') < opens('no') ? 'yes' : 'no';
}

function byKind(question: Question, definition: Definition, answers: Answers): Answer | undefined {
  switch (question.kind) {
    case 'text':
      return shortLine.slice(0, question.maxLength);
    case 'long-text':
      return line.slice(0, question.maxLength);
    case 'email':
      return 'sam@example.com';
    case 'phone':
      return '01632 960118';
    case 'date':
      return question.max === 'today' ? '1985-05-17' : dayIn(180);
    case 'time':
      return '18:00';
    case 'number':
      return 10;
    case 'country':
      return 'GB';
    case 'single-choice':
    case 'select':
      return visibleOptions(question.options, answers)[0]?.id;
    case 'multiple-choice': {
      if (question.none !== undefined && question.role?.startsWith('ready-')) return [question.none];
      const ids = visibleOptions(question.options, answers).flatMap(({ id }) =>
        id === question.none ? [] : id,
      );
      return ids.slice(0, question.required ? 1 : 2);
    }
    case 'yes-no':
      return yesOrNo(question.id, definition, answers);
    case 'scale':
      return 6;
    case 'bipolar':
      return -1;
    case 'week':
      return ['tue-evening', 'thu-evening', 'sat-early'];
    case 'consent':
      return true;
    case 'body':
      return ['knee-left'];
    case 'ranking':
      return question.options.slice(0, question.top).map(({ id }) => id);
    case 'matrix':
      return Object.fromEntries(question.rows.map(({ id }) => [id, question.options[0]!.id]));
    case 'signature':
      return { name: 'Sam Ellery' };
    case 'address':
      return { line1: 'Fennel Street 12', city: 'Leeds', postcode: 'LS1 4AP', country: 'GB' };
    case 'group': {
      const each = question.each === undefined ? undefined : answers[question.each];
      const said = question.questions.flatMap((asked) => {
        const answer = byKind(asked, definition, answers);
        return answer === undefined ? [] : [[asked.id, answer as PlainAnswer] as const];
      });
      const entry: Entry = Object.fromEntries(said);
      return Array.isArray(each) ? each.map((of: string) => ({ of, ...entry })) : [entry];
    }
  }
}

/** What somebody typical says to one question; undefined where they leave it open. */
export function typicalAnswer(
  question: Question,
  { definition, answers, manner }: { definition: Definition; answers: Answers; manner: Manner },
): Answer | undefined {
  const { id, required } = question;
  const isGoal = questionsOf(definition).some((each) => each.id === 'starter');
  if (!required && (manner === 'required' || (isGoal && leftAlone.test(id)))) return undefined;
  // Somebody in a hurry decides on a goal when they meet.
  if (id === 'starter' && manner === 'required') return 'later';
  return byId[id] ?? byKind(question, definition, answers);
}
