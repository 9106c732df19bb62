// What a release has to pass beside the tests: each help line has a source, and was looked up within twelve months.
//   node --import tsx .ci/release-check.mjs [--today=YYYY-MM-DD]
import { abuseLines } from '../src/model/safety/abuse-lines.ts';
import { youngLines } from '../src/model/safety/young-lines.ts';
import { reviewedHelpLines } from '../src/model/safety/help-line-sources.ts';
import { problemsOf } from '../src/model/safety/review-lines.ts';

const given = process.argv.find((word) => word.startsWith('--today='))?.slice('--today='.length);
const today = given ?? new Date().toISOString().slice(0, 10);
const problems = [reviewedHelpLines, abuseLines, youngLines].flatMap((lines) => problemsOf(lines, today));
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? 'Every help line has a source, looked up within twelve months.'
    : 'Look each up at its source, then set the day in src/model/safety/.',
);
process.exitCode = problems.length === 0 ? 0 : 1;
