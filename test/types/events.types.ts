/** Read by the compiler alone: every event is typed on the element, and no listener needs a cast. */
import type { Answers } from '../../src/model/form/answers.js';
import type { Submission } from '../../src/model/submission/submission.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';

/** Takes anything; it is never called. */
const use = (values: readonly unknown[]): number => values.length;

const intake: RapportIntake = document.querySelector('rapport-intake')!;

intake.addEventListener('rapport-ready', (event) => {
  const after: number = event.after;
  // @ts-expect-error: no such field
  use([after, event.before]);
});

intake.addEventListener('rapport-step', (event) => {
  const step: string = event.step;
  const [position, of]: readonly [number, number] = [event.position, event.of];
  // @ts-expect-error: an event that travels up the page has no answers
  use([step, position, of, event.answers]);
});

intake.addEventListener('rapport-change', (event) => {
  const question: string = event.question;
  const answers: Answers | undefined = event.answers;
  // @ts-expect-error: they are there only with answers-in-events
  const sure: Answers = event.answers;
  use([question, answers, sure]);
});

intake.addEventListener('rapport-submit', (event) => {
  const id: string = event.id;
  const submission: Submission | undefined = event.submission;
  // @ts-expect-error: it is there only with answers-in-events
  const sure: Submission = event.submission;
  // @ts-expect-error: what is about to leave is not for listeners to change
  event.submission = undefined;
  use([id, submission, sure]);
});

intake.addEventListener('rapport-delivered', (event) => {
  const [submission, receivedAt]: readonly [string, string] = [event.submission, event.receivedAt];
  // @ts-expect-error: only the id of the submission
  const whole: Submission = event.submission;
  use([submission, receivedAt, whole]);
});

intake.addEventListener('rapport-queued', (event) => {
  const submission: string = event.submission;
  // @ts-expect-error: nobody has it yet
  use([submission, event.receivedAt]);
});

intake.addEventListener('rapport-failed', (event) => {
  const [submission, code]: readonly [string, string] = [event.submission, event.code];
  const status: number | undefined = event.status;
  // @ts-expect-error: no message, which might hold an answer
  use([submission, code, status, event.message]);
});

intake.addEventListener('rapport-changed', (event) => {
  // @ts-expect-error: there is no event of this name, so it has no question
  use([event.question]);
});

intake.onsubmission = ({ id, answers }: Submission) => {
  use([id, answers]);
};
intake.answers = { name: 'Sam', days: 3, consent: true, areas: ['knee'] };
intake.answers = { home: { city: 'Leeds' }, injuries: [{ of: 'knee-left', bother: 4 }] };
// @ts-expect-error: an answer goes no deeper
intake.answers = { home: { city: { name: 'Leeds' } } };
// @ts-expect-error: json or form
intake.sendAs = 'xml';

const questionnaire: RapportQuestionnaire = document.querySelector('rapport-questionnaire')!;

questionnaire.addEventListener('rapport-result', (event) => {
  const stress: number | undefined = event.resultOf('rapport-check')?.subscales.stress;
  const own: number | undefined = event.resultOf('our-own')?.subscales.anything;
  // @ts-expect-error: this questionnaire has no such subscale
  use([stress, own, event.resultOf('phq-4')?.subscales.stress]);
});

// What bubbles is typed on the document too.
document.addEventListener('rapport-delivered', (event) => {
  event.receivedAt satisfies string;
});
