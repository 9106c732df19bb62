import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { MatchClient } from '../../../src/model/matching/constraints.js';
import { matchTrainers } from '../../../src/model/matching/match.js';
import { styleFacets, weightedFacets } from '../../../src/model/matching/trainer-terms.js';
import type { Trainer } from '../../../src/model/matching/trainer.js';
import { negativeReasons } from '../../../src/widgets/match/reason-text.js';
import { say } from '../../i18n/say.js';
import { clients, someone, trainers } from './people.js';

const match = (wishes: Partial<MatchClient>, ...list: Trainer[]) =>
  matchTrainers({ seed: 'a', style: {}, ...wishes }, { trainers: list });
const only = (wishes: Partial<MatchClient>, trainer: Partial<Trainer>) =>
  match(wishes, someone('one', trainer)).fits[0] ?? assert.fail('ruled out');

describe('a style that a trainer left open', () => {
  const wish = { challenge: 2, flexibility: -2, quiet: 1, brevity: -1, space: 2 } as const;
  const nearly = { ...wish, space: 1 };

  it('earns nothing: a blank sheet stands below four of five', () => {
    assert.equal(only({ style: wish }, { style: {} }).fit, 0);
    assert.equal(only({ style: wish }, { style: { challenge: 2 } }).fit.toFixed(9), '0.200000000');
    assert.equal(only({ style: wish }, { style: nearly }).fit.toFixed(9), '0.950000000');
    const { shown } = match(
      { style: wish },
      someone('blank'),
      someone('one', { style: { challenge: 2 } }),
      someone('nearly', { style: nearly }),
      someone('whole', { style: wish }),
    );
    assert.deepEqual(shown, ['whole', 'nearly', 'one']);
  });

  it('is named as something not told, after what is known not to fit', () => {
    const { notMatches } = only(
      { style: wish },
      { style: { challenge: 2, flexibility: 2, quiet: 1, brevity: -1 } },
    );
    assert.deepEqual(
      notMatches.map(({ kind, facet, contribution }) => [kind, facet, contribution]),
      [
        ['style', 'flexibility', 0],
        ['untold', 'space', 0],
      ],
    );
  });

  it('is said in words: it has not been told yet', () => {
    const fit = only({ style: { space: 2, quiet: -1 } }, { style: {} });
    assert.deepEqual(negativeReasons(fit, { say, language: 'en' }), [
      'Hasn’t told us yet how much they talk during a session',
      'Hasn’t told us yet how often they check in',
    ]);
  });

  it('never lifts anybody', () => {
    const weights = fc.dictionary(fc.constantFrom(...weightedFacets), fc.integer({ min: 0, max: 4 }), {
      noNullPrototype: true,
    });
    const blanks = fc.subarray([...styleFacets]);
    fc.assert(
      fc.property(clients, trainers, blanks, weights, (wishes, trainer, blank, chosen) => {
        const left = styleFacets.filter((facet) => !blank.includes(facet));
        const style = Object.fromEntries(
          left.flatMap((facet) =>
            trainer.style[facet] === undefined ? [] : [[facet, trainer.style[facet]]],
          ),
        );
        const fit = (each: Trainer) =>
          matchTrainers(wishes, { trainers: [each] }, { weights: chosen }).fits[0]?.fit ?? 0;
        assert.ok(fit({ ...trainer, style }) <= fit(trainer) + 1e-12);
      }),
    );
  });

  it('never lifts a trainer above the same with a full match, nor above one who matches four of five', () => {
    const lean = fc.constantFrom(-2, -1, 1, 2);
    const wishes = fc.record({ challenge: lean, flexibility: lean, quiet: lean, brevity: lean, space: lean });
    const other = fc.record({ missed: fc.constantFrom(...styleFacets), by: fc.integer({ min: -2, max: 2 }) });
    const blanks = fc.subarray([...styleFacets], { minLength: 1 });
    fc.assert(
      fc.property(wishes, other, blanks, (style, { missed, by }, blank) => {
        const fit = (offered: object) => only({ style }, { style: offered }).fit;
        const left = Object.fromEntries(
          Object.entries(style).filter(([id]) => !blank.includes(id as 'quiet')),
        );
        assert.ok(fit(left) < fit(style));
        assert.ok(fit(left) <= fit({ ...style, [missed]: by }) + 1e-12);
      }),
    );
  });
});
