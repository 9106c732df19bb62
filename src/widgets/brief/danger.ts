import { html, nothing } from 'lit';
import { draw } from '../../element/icons.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { isEntries, isEntry, isList, type Answer } from '../../model/form/answers.js';
import { questionsOf, type Definition, type Question } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { Goal } from '../../model/goals/goal.js';
import { findDanger, type DangerWords } from '../../model/safety/danger-words.js';
import type { Submission } from '../../model/submission/submission.js';
import { flag } from './flag.js';

/** What a client wrote in one place, with the words that tell of danger marked. The rest stands around them, uncut. */
export interface MarkedText {
  label: string;
  pieces: readonly { text: string; marked: boolean }[];
}

/** Everything that a client wrote that tells of danger, and the questions whose answers it stands in. */
export interface DangerTold {
  texts: readonly MarkedText[];
  questions: ReadonlySet<string>;
}

interface Written {
  label: string;
  text: string;
}

/** All text in an answer whose question nobody knows. */
function textsIn(answer: Answer): string[] {
  if (typeof answer === 'string') return [answer];
  if (isList(answer)) return [...answer];
  if (isEntries(answer)) return answer.flatMap(textsIn);
  return isEntry(answer) ? Object.values(answer).flatMap(textsIn) : [];
}

/** What was written in an answer, not chosen: lines, boxes, and those in a group. */
function writtenIn(question: Question | undefined, id: string, answer: Answer, language: string): Written[] {
  if (!question) return textsIn(answer).map((text) => ({ label: id, text }));
  const label = textIn(question.label, language);
  const { kind } = question;
  if (kind === 'text' || kind === 'long-text') return textsIn(answer).map((text) => ({ label, text }));
  if (kind !== 'group' || !isEntries(answer)) return [];
  return answer.flatMap((entry) =>
    Object.entries(entry).flatMap(([key, part]) => {
      const asked = question.questions.find((each) => each.id === key);
      return key === 'of' ? [] : writtenIn(asked, key, part, language);
    }),
  );
}

const wordsOfGoal = ({ text, why, matters, hope, plan, story, who, wins, levels = [] }: Goal): string[] =>
  [
    ...[text, why, matters, hope, plan?.when, plan?.then, story, who],
    ...wins.map((win) => ('text' in win ? win.text : undefined)),
    ...levels,
  ].filter((each) => each !== undefined);

function mark({ label, text }: Written, lists: readonly DangerWords[]): MarkedText[] {
  const found = findDanger(text, lists).toSorted((one, other) => one.start - other.start);
  if (found.length === 0) return [];
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    if (end > at) pieces.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return [{ label, pieces }];
}

/**
 * What of a submission tells of danger, in the order of the form, then of the goals. No score and no count: it says what
 * to read first. What is not found may still be there.
 */
export function dangerIn(
  { answers, goals }: Submission,
  definition: Definition | undefined,
  lists: readonly DangerWords[],
  { say, language }: LocaleContext,
): DangerTold {
  const asked = definition ? questionsOf(definition) : [];
  const left = new Map<string, Answer>(Object.entries(answers));
  const inOrder = [...asked.map(({ id }) => id), ...left.keys()];
  const texts: MarkedText[] = [];
  const questions = new Set<string>();
  for (const id of new Set(inOrder)) {
    const answer = left.get(id);
    if (answer === undefined) continue;
    const question = asked.find((each) => each.id === id);
    const found = writtenIn(question, id, answer, language).flatMap((each) => mark(each, lists));
    if (found.length > 0) questions.add(id);
    texts.push(...found);
  }
  for (const text of goals.flatMap(wordsOfGoal))
    texts.push(...mark({ label: say('brief-goals'), text }, lists));
  return { texts, questions };
}

/** What has to be read before anything else: whole answers, quoted. Nothing where nothing was found: that is no all-clear. */
export function renderDangerTold({ texts }: DangerTold, { say }: LocaleContext) {
  if (texts.length === 0) return nothing;
  const [open = '', close = ''] = say('brief-quote', '\n').split('\n');
  return html`<section class="flags">
    <h3>${draw(flag)}<span .textContent=${say('brief-danger')}></span></h3>
    <ul class="words">
      ${texts.map(
        ({ label, pieces }) =>
          html`<li>
            <span
              >${open}${pieces.map(({ text, marked }) =>
                marked ? html`<b .textContent=${text}></b>` : text,
              )}${close}</span
            ><small .textContent=${label}></small>
          </li>`,
      )}
    </ul>
  </section>`;
}
