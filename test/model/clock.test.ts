import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { dayIn, dayOf, systemClock } from '../../src/model/clock.js';
import { ageOn } from '../../src/model/form/date.js';

const home = process.env.TZ;
/** Moves this process to another time zone. */
const moveTo = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};

/** The day by the machine's own getters: another way to the same answer. */
const byGetters = (ms: number): string => {
  const date = new Date(ms);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** From the first place of the world where a day begins to the last. */
const zones = [
  ...['Pacific/Kiritimati', 'Pacific/Auckland', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Asia/Kolkata'],
  ...['Europe/Berlin', 'Europe/London', 'UTC', 'America/St_Johns', 'America/New_York', 'America/Los_Angeles'],
  ...['Pacific/Pago_Pago', 'Africa/Monrovia'],
];

/** A moment, a place, and the day on the calendar there. */
const days: [moment: string, zone: string, day: string][] = [
  // Midnight, to the millisecond.
  ['2026-11-22T23:59:59.999Z', 'UTC', '2026-11-22'],
  ['2026-11-23T00:00:00.000Z', 'UTC', '2026-11-23'],
  ['2026-11-22T22:59:59.999Z', 'Europe/Berlin', '2026-11-22'],
  ['2026-11-22T23:00:00.000Z', 'Europe/Berlin', '2026-11-23'],
  // One moment, three days: UTC+14, UTC and UTC-11.
  ['2026-11-22T10:30:00Z', 'Pacific/Kiritimati', '2026-11-23'],
  ['2026-11-22T10:30:00Z', 'UTC', '2026-11-22'],
  ['2026-11-22T10:30:00Z', 'Pacific/Pago_Pago', '2026-11-21'],
  // Zones that are not whole hours away.
  ['2026-11-22T18:14:59Z', 'Asia/Kathmandu', '2026-11-22'],
  ['2026-11-22T18:15:00Z', 'Asia/Kathmandu', '2026-11-23'],
  ['2026-01-01T03:29:59Z', 'America/St_Johns', '2025-12-31'],
  ['2026-01-01T03:30:00Z', 'America/St_Johns', '2026-01-01'],
  // The clocks change: 23 hours on 29 March, 25 on 25 October, in London.
  ['2026-03-29T22:59:59Z', 'Europe/London', '2026-03-29'],
  ['2026-03-29T23:00:00Z', 'Europe/London', '2026-03-30'],
  ['2026-10-24T23:00:00Z', 'Europe/London', '2026-10-25'],
  ['2026-10-25T23:59:59Z', 'Europe/London', '2026-10-25'],
  ['2026-10-26T00:00:00Z', 'Europe/London', '2026-10-26'],
  // A zone whose clock moves by half an hour, and one that skipped a whole day.
  ['2026-04-04T13:00:00Z', 'Australia/Lord_Howe', '2026-04-05'],
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  // Leap days and the turn of a year.
  ['2028-02-28T12:00:00Z', 'Pacific/Auckland', '2028-02-29'],
  ['2028-03-01T05:00:00Z', 'America/New_York', '2028-03-01'],
  ['2028-03-01T04:59:59Z', 'America/New_York', '2028-02-29'],
  ['2027-03-01T04:59:59Z', 'America/New_York', '2027-02-28'],
  ['2026-12-31T11:00:00Z', 'Pacific/Auckland', '2027-01-01'],
  ['1000-01-01T00:00:00Z', 'UTC', '1000-01-01'],
];

describe('the day at a moment', () => {
  after(() => {
    moveTo(home);
  });

  for (const [moment, zone, day] of days)
    it(`is ${day} in ${zone} at ${moment}`, () => {
      assert.equal(dayIn(zone, Date.parse(moment)), day);
      moveTo(zone);
      assert.equal(dayOf(Date.parse(moment)), day, 'on a machine that is there');
    });

  it("is what the machine's own calendar says, wherever it stands", () => {
    const moment = fc.date({ min: new Date('1930-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    for (const zone of zones) {
      moveTo(zone);
      fc.assert(
        fc.property(moment, (date) => {
          const day = dayOf(date.getTime());
          assert.equal(day, byGetters(date.getTime()));
          assert.equal(day, dayIn(zone, date.getTime()));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('is named by the part of the ISO time in UTC', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          assert.equal(dayIn('UTC', date.getTime()), date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('is refused for a zone that there is not, and for no moment', () => {
    assert.throws(() => dayIn('Europe/Atlantis', 0), RangeError);
    assert.throws(() => dayOf(NaN), RangeError);
    assert.throws(() => dayIn('UTC', NaN), RangeError);
  });

  it('is today by the system clock', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-22T10:30:00Z') });
    assert.equal(systemClock.now(), Date.parse('2026-11-22T10:30:00Z'));
    for (const [zone, day] of [
      ['Pacific/Kiritimati', '2026-11-23'],
      ['UTC', '2026-11-22'],
      ['Pacific/Pago_Pago', '2026-11-21'],
    ] as const) {
      moveTo(zone);
      assert.equal(systemClock.today(), day);
    }
  });
});

describe('an age', () => {
  const ages: [birth: string, today: string, age: number][] = [
    ['1990-05-02', '2026-05-01', 35],
    ['1990-05-02', '2026-05-02', 36],
    ['1990-05-02', '2026-05-03', 36],
    ['2008-12-31', '2026-12-30', 17],
    ['2008-12-31', '2026-12-31', 18],
    ['2008-01-01', '2025-12-31', 17],
    ['2008-01-01', '2026-01-01', 18],
    // Born on a leap day: a year older on 1 March where there is none, on the day itself where there is.
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-11-22', '2026-11-22', 0],
  ];
  for (const [birth, today, age] of ages)
    it(`is ${String(age)} on ${today} of somebody born on ${birth}`, () => {
      assert.equal(ageOn(birth, today), age);
    });
});
