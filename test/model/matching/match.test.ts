import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { weekSlots } from '../../../src/model/form/week.js';
import { gowerSimilarity } from '../../../src/model/matching/gower.js';
import { matchInSlices, matchTrainers } from '../../../src/model/matching/match.js';
import { recordsOf, applyPriorities } from '../../../src/model/matching/reasons.js';
import { weightedFacets } from '../../../src/model/matching/trainer-terms.js';
import type { MatchClient } from '../../../src/model/matching/constraints.js';
import type { Trainer } from '../../../src/model/matching/trainer.js';
import { clients, rosters, someone, trainers } from './people.js';

const client: MatchClient = { seed: 'a', style: {} };
const match = (wishes: Partial<MatchClient>, ...list: Trainer[]) =>
  matchTrainers({ ...client, ...wishes }, { trainers: list });
const only = (wishes: Partial<MatchClient>, trainer: Partial<Trainer>) => {
  const { fits, ruledOut } = match(wishes, someone('one', trainer));
  return fits[0] ?? assert.fail(`ruled out by ${JSON.stringify(ruledOut[0]?.constraints)}`);
};

describe('the fit', () => {
  it('is 1 for the style that was asked for, and falls with every step away from it', () => {
    const fit = (challenge: number) => only({ style: { challenge: -2 } }, { style: { challenge } }).fit;
    assert.deepEqual([-2, -1, 0, 1, 2].map(fit), [1, 0.75, 0.5, 0.25, 0]);
  });
  it('takes "either is fine" as no wish at all', () => {
    assert.deepEqual(only({ style: { challenge: 0 } }, { style: { challenge: 2 } }).reasons, []);
  });
  it('takes the share of the client’s times that the trainer is free', () => {
    const { reasons } = only(
      { availability: ['mon-early', 'tue-early', 'wed-early', 'thu-early'] },
      { availability: ['tue-early', 'sun-early'] },
    );
    assert.deepEqual(reasons, [
      {
        ...{ kind: 'slots', facet: 'slots', similarity: 0.25, weight: 1, contribution: 0.25 },
        ...{ shared: ['tue-early'], missing: ['mon-early', 'wed-early', 'thu-early'] },
      },
    ]);
  });
  it('shares the weight of experience out over the client’s areas', () => {
    const { fit, reasons } = only(
      { areas: ['knee', 'hip'] },
      { worksWith: { knee: 'most-days', hip: 'sometimes' } },
    );
    assert.deepEqual(
      reasons.map(({ facet, similarity, weight }) => [facet, similarity, weight]),
      [
        ['experience-knee', 1, 0.5],
        ['experience-hip', 1 - 2 / 3, 0.5],
      ],
    );
    assert.ok(Math.abs(fit - 2 / 3) < 1e-12);
  });
  it('counts an area that the trainer does not name as never', () => {
    assert.equal(only({ areas: ['foot'] }, {}).fit, 0);
  });
  it('follows the weights of the practice, and a weight of 0 leaves a facet out', () => {
    const wishes: MatchClient = { seed: 'a', style: { challenge: 2, space: 2 } };
    const roster = { trainers: [someone('one', { style: { challenge: 2, space: -2 } })] };
    const fit = (weights: object) => matchTrainers(wishes, roster, { weights }).fits[0];
    assert.equal(fit({ challenge: 3 })?.fit, 0.75);
    assert.equal(fit({ space: 0 })?.fit, 1);
    assert.deepEqual(fit({ space: 0 })?.notMatches, []);
  });
  it('weighs what matters most to the client, but not what the practice leaves out', () => {
    assert.deepEqual(applyPriorities({ slots: 2, experience: 0 }, ['slots', 'experience']), {
      slots: 10,
      experience: 0,
    });
    const wishes: MatchClient = {
      seed: 'a',
      style: { challenge: 2 },
      availability: ['mon-early', 'tue-early'],
    };
    const roster = {
      trainers: [
        someone('styled', { style: { challenge: 2 }, availability: ['mon-early'] }),
        someone('timely', { style: { challenge: 0 } }),
      ],
    };
    const first = (most: Parameters<typeof applyPriorities>[1]) =>
      matchTrainers(wishes, roster, { weights: applyPriorities({}, most) }).shown[0];
    assert.equal(first(['style']), 'styled');
    assert.equal(first(['slots']), 'timely');
  });
  it('takes the left knee for a knee', () => {
    const worksWith = { knee: 'often' } as const;
    assert.deepEqual(
      only({ areas: ['knee-left', 'knee-right'] }, { worksWith }),
      only({ areas: ['knee'] }, { worksWith }),
    );
  });
  it('is 0 without reasons where nothing can be compared', () => {
    assert.deepEqual(only({}, {}).reasons, []);
    assert.equal(only({ style: { quiet: 2 } }, {}).fit, 0);
  });
  it('refuses a style that is not on the scale', () => {
    assert.throws(() => only({ style: { quiet: 7 } }, { style: { quiet: 1 } }), RangeError);
  });
});

describe('what is shown of a match', () => {
  const shown = only(
    { style: { challenge: 2, flexibility: 2, quiet: 2, brevity: 2, space: 2 }, areas: ['knee'] },
    {
      style: { challenge: 2, flexibility: 1, quiet: 2, brevity: -2, space: -1 },
      worksWith: { knee: 'most-days' },
      goodToKnow: ['One', 'Two', 'Three'],
    },
  );
  const facets = (reasons: { facet: string }[]) => reasons.map(({ facet }) => facet);

  it('is three reasons in favour, strongest first', () => {
    assert.deepEqual(facets(shown.matches), ['challenge', 'quiet', 'experience-knee']);
  });
  it('is two that fit less well, the furthest first', () => {
    assert.deepEqual(facets(shown.notMatches), ['brevity', 'space']);
  });
  it('is two lines of the trainer’s own', () => {
    assert.deepEqual(shown.goodToKnow, ['One', 'Two']);
  });
  it('is three trainers, or as many as the practice says', () => {
    const roster = { trainers: ['a', 'b', 'c', 'd'].map((id) => someone(id)) };
    assert.equal(matchTrainers(client, roster).shown.length, 3);
    assert.equal(matchTrainers(client, roster, { show: 2 }).shown.length, 2);
    assert.equal(matchTrainers(client, roster).fits.length, 4);
  });
});

describe('ties', () => {
  it('put each of several equal trainers first about equally often', () => {
    const list = ['ann', 'anm', 'anl', 'ank'].map((id) => someone(id));
    const first = new Map<string | undefined, number>();
    for (let n = 0; n < 2000; n++) {
      const id = match({ seed: `submission-${n}` }, ...list).shown[0];
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    for (const { id } of list) {
      const times = first.get(id) ?? 0;
      assert.ok(times > 420 && times < 580, `${id} was first ${times} times of 2000`);
    }
  });
  it('are still ties where sums differ only by rounding', () => {
    const style = { challenge: 2, flexibility: 2, quiet: 2 };
    const list = [
      someone('a', { style: { challenge: -1, flexibility: 0, quiet: 1 } }),
      someone('b', { style: { challenge: 1, flexibility: 0, quiet: -1 } }),
    ];
    assert.equal(new Set(match({ style }, ...list).fits.map(({ fit }) => fit)).size, 2);
    const orders = new Set(weekSlots.map((seed) => match({ style, seed }, ...list).shown.join()));
    assert.equal(orders.size, 2);
  });
});

describe('every match', () => {
  it('lists each trainer once: in reach, or ruled out with a named constraint', () => {
    fc.assert(
      fc.property(clients, rosters, (wishes, roster) => {
        const { fits, ruledOut } = matchTrainers(wishes, roster);
        const listed = [...fits, ...ruledOut].map(({ trainer }) => trainer.id).sort();
        assert.deepEqual(listed, roster.trainers.map(({ id }) => id).sort());
        for (const { constraints } of ruledOut) assert.ok(constraints.length > 0);
      }),
    );
  });
  it('has reasons that add up to the fit, which orders the list', () => {
    fc.assert(
      fc.property(clients, rosters, (wishes, roster) => {
        let before = 1;
        for (const { fit, reasons } of matchTrainers(wishes, roster).fits) {
          const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
          assert.ok(Math.abs(sum - fit) < 1e-12);
          assert.ok(fit >= 0 && fit <= before + 1e-9);
          before = fit;
        }
      }),
    );
  });
  it('has the similarity that gowerSimilarity gives for what was told, and no other', () => {
    const weights = fc.dictionary(fc.constantFrom(...weightedFacets), fc.integer({ min: 0, max: 4 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(clients, rosters, weights, (wishes, roster, chosen) => {
        for (const { trainer, fit, reasons } of matchTrainers(wishes, roster, { weights: chosen }).fits) {
          const { wish, offer, facets } = recordsOf(wishes, trainer, chosen);
          const judged = gowerSimilarity(wish, offer, facets);
          // What a trainer has not told us earns nothing: the rest counts for the share of the wishes that it is.
          const weigh = (list: readonly { weight: number }[]) =>
            list.reduce((total, { weight }) => total + weight, 0);
          const told = reasons.filter(({ kind }) => kind !== 'untold');
          const share = told.length === reasons.length ? 1 : weigh(told) / weigh(reasons);
          assert.equal(fit, (judged?.similarity ?? 0) * share);
          assert.deepEqual(
            told.map(({ facet, contribution }) => [facet, contribution]),
            judged?.parts.map(({ facet, contribution }) => [facet, contribution * share]) ?? [],
          );
          for (const { kind, contribution } of reasons) assert.ok(kind !== 'untold' || contribution === 0);
        }
      }),
    );
  });
  it('never lists somebody as fitting who fails a hard constraint', () => {
    fc.assert(
      fc.property(clients, rosters, (wishes, roster) => {
        const {
          areas = [],
          availability = [],
          formats = [],
          conditions = [],
          priceCeiling = Infinity,
        } = wishes;
        for (const { trainer } of matchTrainers(wishes, roster).fits) {
          const taken = [...areas.map((area) => area.replace(/-(left|right)$/, '')), ...conditions];
          assert.ok(trainer.doesNotTake.every((scope) => !taken.includes(scope)));
          const shares = (wished: readonly string[], offered: readonly string[]) =>
            wished.length === 0 || wished.some((each) => offered.includes(each));
          assert.ok(shares(availability, trainer.availability) && shares(formats, trainer.formats));
          assert.ok((trainer.price ?? 0) <= priceCeiling && trainer.capacity !== 0);
        }
      }),
    );
  });
  it('is the same in slices', async () => {
    await fc.assert(
      fc.asyncProperty(clients, rosters, fc.integer({ min: 1, max: 4 }), async (wishes, roster, every) => {
        let steps = 0;
        const sliced = await matchInSlices(wishes, roster, {}, () =>
          ++steps % every === 0 ? Promise.resolve() : undefined,
        );
        assert.deepEqual(sliced, matchTrainers(wishes, roster));
        assert.ok(steps >= roster.trainers.length);
      }),
    );
  });
  it('stops in slices when it is no longer wanted', async () => {
    const pause = () => {
      throw new Error('not wanted');
    };
    await assert.rejects(matchInSlices(client, { trainers: [someone('a')] }, {}, pause), /not wanted/);
  });
  it('says something honest wherever a facet does not fit', () => {
    fc.assert(
      fc.property(clients, rosters, (wishes, roster) => {
        for (const { reasons, matches, notMatches, goodToKnow } of matchTrainers(wishes, roster).fits) {
          if (reasons.some(({ similarity }) => similarity < 0.66)) assert.ok(notMatches.length > 0);
          assert.ok(matches.length <= 3 && notMatches.length <= 2 && goodToKnow.length <= 2);
          assert.ok(matches.every((reason) => !notMatches.includes(reason)));
        }
      }),
    );
  });
  it('is the same however the roster is sorted', () => {
    const shuffled = rosters.chain(({ trainers: list }) =>
      fc.tuple(fc.constant({ trainers: list }), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(clients, shuffled, (wishes, [roster, other]) => {
        assert.deepEqual(matchTrainers(wishes, { trainers: other }), matchTrainers(wishes, roster));
      }),
    );
  });
  it('of one trainer never changes when another joins', () => {
    fc.assert(
      fc.property(clients, rosters, trainers, (wishes, roster, newcomer) => {
        const others = roster.trainers.filter(({ id }) => id !== newcomer.id);
        const before = matchTrainers(wishes, { trainers: others });
        const after = matchTrainers(wishes, { trainers: [newcomer, ...others] });
        assert.deepEqual(
          after.fits.filter(({ trainer }) => trainer.id !== newcomer.id),
          before.fits,
        );
      }),
    );
  });
  it('changes only the order of ties with the seed', () => {
    fc.assert(
      fc.property(clients, rosters, fc.uuid(), (wishes, roster, seed) => {
        const fit = (result: ReturnType<typeof matchTrainers>) =>
          result.fits.map((each) => each.fit.toFixed(8));
        assert.deepEqual(fit(matchTrainers({ ...wishes, seed }, roster)), fit(matchTrainers(wishes, roster)));
      }),
    );
  });
});
