/** Read by the compiler alone: each widget's own event, and the journey that passes it on, without a cast. */
import type { Goal } from '../../src/model/goals/goal.js';
import type {
  RapportBrief,
  RapportGoals,
  RapportJourney,
  RapportMatch,
  RapportQuestionnaire,
} from '../../src/index.js';

/** Takes anything; it is never called. */
const use = (values: readonly unknown[]): number => values.length;

const brief: RapportBrief = document.createElement('rapport-brief');
const goals: RapportGoals = document.createElement('rapport-goals');
const journey: RapportJourney = document.createElement('rapport-journey');
const match: RapportMatch = document.createElement('rapport-match');
const questionnaire: RapportQuestionnaire = document.createElement('rapport-questionnaire');

questionnaire.addEventListener('rapport-result', (event) => {
  const instruments: readonly string[] = event.instruments;
  // @ts-expect-error: scores are there only with answers-in-events
  use([instruments, event.results[0]]);
});

const before: readonly Goal[] = [];
goals.goals = before;
// @ts-expect-error: a goal has more to it than a text
goals.goals = [{ text: 'Walk' }];

goals.addEventListener('rapport-goals-set', (event) => {
  const count: number = event.count;
  const set: readonly Goal[] | undefined = event.goals;
  use([count, set]);
});

match.addEventListener('rapport-match-choose', (event) => {
  const trainer: string | undefined = event.trainer;
  // @ts-expect-error: the choice is there only with answers-in-events
  use([trainer, event.choice.reasons]);
});

journey.addEventListener('rapport-result', ({ instruments }) => use(instruments));
journey.addEventListener('rapport-match-choose', ({ trainer }) => use([trainer]));

journey.goals = before;
journey.presentation = 'items';
// @ts-expect-error: only two ways to show the questions
journey.presentation = 'cards';
[journey.autoAdvance, journey.showPractitionerResults] = [questionnaire.autoAdvance, true];
journey.preferences = match.preferences;

journey.onsubmission = (submission) => use([submission.id, submission.goals[0]?.target]);
use([journey.answers.name, journey.checkValidity(), brief.audience]);
