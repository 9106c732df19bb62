import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { loadCustomDefinition } from '../../src/element/load-custom-definition.js';
import { loadCustomInstruments } from '../../src/element/load-custom-instruments.js';
import { parseConfig } from '../../src/element/practice-config.js';
import { readingTrainers } from '../../src/interop/csv/trainers.js';
import { extendDefinition, parseExtension } from '../../src/model/form/extend.js';
import { parseDefinition } from '../../src/model/form/parse-definition.js';
import { loadInstrument } from '../../src/model/instruments/load.js';
import { readCustomInstrument } from '../../src/model/instruments/custom.js';
import { parseRoster } from '../../src/model/matching/parse-roster.js';
import { RapportError } from '../../src/model/rapport-error.js';
import { requireSources } from '../../src/model/safety/review-lines.js';
import { compare } from '../../src/model/scoring/change.js';
import { readPrevious } from '../../src/model/scoring/previous.js';
import { score } from '../../src/model/scoring/score.js';
import { parseSubmission } from '../../src/model/submission/submission.js';
import { Problem } from '../../src/server/problem.js';
import { checkPreferences } from '../../src/widgets/match/check-preferences.js';
import { parseGoals } from '../../src/widgets/goals/parse-goals.js';
import { sampleSubmission } from '../server/sample.js';

const gad7 = (await loadInstrument('gad-7'))!;
const sheet = Object.fromEntries(gad7.items.map(({ id }) => [id, 1]));

const thrownBy = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('an error of ours', () => {
  const form = { schema: 'rapport/definition@1', id: 'f', version: '1', title: 'F' };
  const page = { id: 'p', title: 'P', questions: [{ id: 'q', kind: 'text', label: 'Q' }] };
  const cases: [name: string, code: string, path: string, message: RegExp, act: () => unknown][] = [
    [
      ...(['HelpLineError', 'source', 'GB.shout', /^GB\.shout: an https address of a page/] as const),
      () => requireSources({ GB: [{ id: 'shout', kind: 'text' }] }),
    ],
    [
      ...(['HelpLineError', 'checked', 'GB.shout', /^GB\.shout: the day that it was looked up/] as const),
      () => requireSources({ GB: [{ id: 'shout', kind: 'text', source: 'https://a.example/b' }] }),
    ],
    ['DefinitionError', 'shape', '', /^definition: expected object$/, () => parseDefinition(7)],
    [
      'DefinitionError',
      'duplicate-id',
      'sections.1.id',
      /^sections\.1\.id: "p" is used twice$/,
      () => parseDefinition({ ...form, sections: [page, page] }),
    ],
    [
      'DefinitionError',
      'reference',
      'remove.0',
      /^remove\.0: "x" is no question and no page/,
      () =>
        extendDefinition(
          parseDefinition({ ...form, sections: [page] }),
          parseExtension({
            schema: 'rapport/definition@1',
            id: 'g',
            version: '1',
            extends: 'f',
            remove: ['x'],
          }),
        ),
    ],
    ['InstrumentError', 'shape', '', /^instrument: expected object$/, () => readCustomInstrument(7)],
    [
      'InstrumentError',
      'order',
      'orders',
      /^orders: rosenberg /,
      async () => score((await loadInstrument('rosenberg'))!, {}),
    ],
    [
      'AnswerError',
      'unknown-item',
      'sleep',
      /^sleep: gad-7 has no such item$/,
      () => score(gad7, { sleep: 1 }),
    ],
    [
      'AnswerError',
      'not-offered',
      'nervous',
      /^nervous: not an answer that gad-7 offers$/,
      () => score(gad7, { nervous: 9 }),
    ],
    [
      'ComparisonError',
      'score',
      'subscales.stress',
      /^subscales\.stress: gad-7 has no such score$/,
      () =>
        compare(gad7, { instrument: 'gad-7', version: '1.0', subscales: { stress: 1 } }, score(gad7, sheet)),
    ],
    [
      'PreviousResultError',
      'version',
      '0.version',
      /^0\.version: 1\.0, the one asked$/,
      () => {
        throw readPrevious(
          [{ date: '2026-01-01', instrument: 'gad-7', version: '0.9' }],
          [gad7],
          '2026-11-22',
        ).refused[0]!;
      },
    ],
    ['RosterError', 'shape', '', /^roster: came 7; expected object$/, () => parseRoster(7)],
    [
      'RosterError',
      'headings',
      '',
      /^roster: the first row lacks "name" and "role"/,
      () => [...readingTrainers('a,b\n1,2')],
    ],
    [
      'RosterError',
      'trainer',
      'trainers.0.id',
      /^trainers\.0\.id: came nothing; expected string$/,
      () => parseRoster({ schema: 'rapport/trainers@1', trainers: [{}] }),
    ],
    ['SubmissionError', 'shape', 'id', /^id: /, () => parseSubmission({ ...sampleSubmission(), id: 1 })],
    [
      'ConfigError',
      'shape',
      'region',
      /^region: two letters, such as GB$/,
      () => parseConfig({ region: 'Kent' }),
    ],
    [
      'ConfigError',
      'shape',
      'helpLines.0.name',
      /^helpLines\.0\.name: a name that says who answers$/,
      () => parseConfig({ helpLines: [{ name: ' – ', kind: 'call', number: '1' }] }),
    ],
    [
      'ConfigError',
      'shape',
      'quickExit',
      /^quickExit: /,
      () => parseConfig({ quickExit: 'javascript:alert(1)' }),
    ],
    [
      'ConfigurationError',
      'configuration',
      'definition',
      /^definition: sections: /,
      () => loadCustomDefinition(form, 'en'),
    ],
    [
      'ConfigurationError',
      'configuration',
      'config',
      /^config: expected object$/,
      () => loadCustomInstruments([7]),
    ],
    [
      'Problem',
      'not-json',
      '',
      /^submission: not JSON$/,
      () => {
        throw new Problem('not-json', '', 'not JSON');
      },
    ],
  ];
  for (const [name, code, path, message, act] of cases)
    it(`has a code, a path and a message of both: ${name} ${code}`, async () => {
      const error = await thrownBy(act);
      assert.ok(error instanceof RapportError, inspect(error));
      assert.deepEqual([error.name, error.code, error.path], [name, code, path]);
      assert.match(error.message, message);
      assert.ok(error.message.endsWith(`: ${error.problem}`));
    });

  it('of a form tells what lies behind it', async () => {
    const error = await thrownBy(() => loadCustomDefinition(form, 'en'));
    assert.ok(error instanceof Error && error.cause instanceof RapportError);
    assert.equal(error.cause.path, 'sections');
  });
});

/** Stands for what somebody wrote. */
const marker = 'My knee hurts';

/** Copies of a value, each with the marker in another place: instead of a value, inside one, and as a key. */
function* withMarker(value: unknown): Generator {
  yield marker;
  yield [marker];
  yield { [marker]: marker };
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    yield { ...value, [marker]: marker };
    yield { ...value, [marker]: { [marker]: [marker] } };
  }
  for (const [key, each] of Object.entries(value))
    for (const marked of withMarker(each))
      yield Array.isArray(value) ? value.with(Number(key), marked) : { ...value, [key]: marked };
}

describe('an answer', () => {
  const submission = sampleSubmission();
  const result = { date: '2026-01-01', ...score(gad7, sheet), items: sheet, percent: undefined };
  const earlier = [JSON.parse(JSON.stringify(result)) as object];
  const wishes = {
    formats: ['studio'],
    availability: ['mon-noon'],
    areas: ['knee'],
    conditions: [],
    places: [],
  };
  const parsers: [what: string, sample: unknown, parse: (given: never) => unknown][] = [
    ['a submission', submission, parseSubmission],
    ['a sheet', sheet, (given) => score(gad7, given)],
    ['two results', score(gad7, sheet), (given) => compare(gad7, given, score(gad7, sheet))],
    [
      'earlier results',
      earlier,
      (given) => {
        const [error] = readPrevious(given, [gad7], '2026-11-22').refused;
        if (error) throw error;
      },
    ],
    ['goals', submission.goals, parseGoals],
    ['wishes', wishes, checkPreferences],
  ];
  for (const [what, sample, parse] of parsers)
    it(`never stands in an error about ${what}, nor behind it`, async () => {
      let refused = 0;
      for (const marked of withMarker(sample)) {
        const error = await thrownBy(() => parse(marked as never));
        if (error === undefined) continue;
        refused++;
        const told = inspect(error, { depth: 20, showHidden: true, maxStringLength: null });
        const { message, stack, cause } = error as Error;
        const all = [told, message, stack, JSON.stringify(error), inspect(cause, { depth: 20 })].join('\n');
        assert.ok(!all.includes(marker), `${JSON.stringify(marked)}\n${all}`);
      }
      assert.ok(refused > 5, `${String(refused)} were refused`);
    });
});
