// How long each form is, and how hard to read, by the shortest and the longest way through it. Fails over a ceiling of
// `words` in package.json.
//   node --import tsx .ci/words.ts
import { readFileSync } from 'node:fs';
import type { Answers } from '../src/model/form/answers.js';
import type { Question } from '../src/model/form/definition.js';
import { messageLines } from './words/messages.js';
import { shippedForms } from './words/forms.js';
import { lettersOf, pagesOf } from './words/page-words.js';
import { hardSentences, measure, ownLines, problemsOf, tableOf, type Ceilings } from './words/report.js';
import { answersOn, type Way } from './words/ways.js';

// An age hangs on the day: this one keeps the numbers the same.
const today = '2026-12-01';
const { words: ceilings } = JSON.parse(readFileSync('package.json', 'utf8')) as { words: Ceilings };

const counted = (await shippedForms()).map(({ definition, shown }) => {
  const pages = (answers: Answers) => pagesOf(definition, answers, today, shown);
  const isAsked = (question: Question) => !shown?.adapt || shown.adapt(question, {}) !== undefined;
  const by = (way: Way) =>
    pages(answersOn(way, definition, today, (answers) => lettersOf(pages(answers)), isAsked));
  return { id: definition.id, ways: { shortest: by('shortest'), longest: by('longest') } };
});
const forms = counted.map(({ id, ways }) => measure(id, ways));
const most = ceilings['reading age of a sentence'];
const hard = hardSentences(
  [...counted.flatMap(({ ways }) => ownLines(ways.longest)), ...(await messageLines())],
  most,
);

console.log(`${tableOf(forms, ceilings)}

Counted: titles, leads, notes, labels, hints, options with theirs, reasons ("Why we ask", folded), prompts, words at the
ends of scales, what controls say by themselves, replies to what was answered, and on each page the frame: the form's
title, step and time left, the buttons, who reads it, what is kept, "Need help now?". Not counted: the review, results,
people, errors, numbers. The shortest way answers only what is required, by what opens least; the longest everything,
with one place on the body. A question in a group counts once. Of a form's longest way the reading age is
Flesch-Kincaid's grade and 5, over sentences of 8 words or more. Hard sentences are looked for in the forms and in all
messages that a client reads.`);
if (hard.length > 0) {
  console.log(
    `\nHarder than ${String(most)} years, ${String(hard.length)} of ${String(ceilings['hard sentences'])}:`,
  );
  for (const { key, sentence, age } of hard) console.log(`  ${age.toFixed(0)}  ${key}: ${sentence}`);
}
const problems = problemsOf(forms, hard, ceilings);
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
