/** What readiness says that a trainer needs to see before anything else. */
const readiness = {
  'stop-and-talk': 'Check first: talk to a doctor before any exercise',
  'talk-first': 'Check first: talk to a doctor before starting',
  'moderate-first': 'Check first: moderate effort only for now',
};

/** The answers of the PHQ-9, in its own words. */
const answers = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const item = 'Thoughts that you would be better off dead, or of hurting yourself in some way';

/** Item 9 of a PHQ-9, with any answer but the first, or skipped. Where no single answer was shared, nothing is known. */
function item9({ instrument, items, complete, value }) {
  if (instrument !== 'phq-9') return [];
  if (Object.keys(items).length === 0 && (complete || value !== undefined)) return [];
  const answer = items['better-off-dead'];
  if (answer === 0) return [];
  return [`Read first: “${item}”: ${answer === undefined ? 'skipped' : `“${answers[answer] ?? answer}”`}`];
}

/**
 * What stands beside a name in the list, the most pressing first.
 * @returns {string[]}
 */
export const flagsOf = ({ results, readiness: ready }) => [
  ...results.flatMap(item9),
  ...(Object.hasOwn(readiness, ready?.outcome ?? '') ? [readiness[ready.outcome]] : []),
];
