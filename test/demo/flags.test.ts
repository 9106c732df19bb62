import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Sent {
  results: object[];
  readiness?: { outcome: string };
}
// A file of the page itself: it has no types.
const flags = (await import(new URL('../../demo/public/flags.js', import.meta.url).href)) as {
  flagsOf: (sent: Sent) => string[];
};

const question = '“Thoughts that you would be better off dead, or of hurting yourself in some way”';
const phq9 = (items: Record<string, number>, rest: object = {}) => ({
  ...{ instrument: 'phq-9', items, complete: false, subscales: {} },
  ...rest,
});

describe('the list of the inbox', () => {
  it('shows item 9 before all else, in its own words, unless it is “Not at all”', () => {
    const readiness = { outcome: 'talk-first' };
    const shown = (answer: number) =>
      flags.flagsOf({ results: [phq9({ 'better-off-dead': answer })], readiness });
    assert.deepEqual(shown(0), ['Check first: talk to a doctor before starting']);
    assert.deepEqual(shown(1), [
      `Read first: ${question}: “Several days”`,
      'Check first: talk to a doctor before starting',
    ]);
    assert.match(shown(3)[0]!, /“Nearly every day”$/);
  });

  it('shows a skipped item 9, unless the single answers were taken out', () => {
    assert.deepEqual(flags.flagsOf({ results: [phq9({ tired: 1 })] }), [`Read first: ${question}: skipped`]);
    assert.deepEqual(flags.flagsOf({ results: [phq9({})] }), [`Read first: ${question}: skipped`]);
    assert.deepEqual(flags.flagsOf({ results: [phq9({}, { complete: true, value: 4 })] }), []);
  });

  it('shows nothing of other questionnaires, and nothing where readiness is calm', () => {
    const results = [{ instrument: 'phq-8', items: { tired: 3 }, complete: false }];
    assert.deepEqual(flags.flagsOf({ results, readiness: { outcome: 'ready' } }), []);
    assert.deepEqual(flags.flagsOf({ results: [] }), []);
  });
});
