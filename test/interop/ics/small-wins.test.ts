import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { smallWinsCalendar } from '../../../src/interop/ics/small-wins.js';

const now = Date.parse('2026-11-22T09:31:00Z');
const around = { now, name: 'My small wins', language: 'en' };
const wins = [
  { on: '2026-12-06', title: 'Small wins on the way: 15 minutes each time', key: 'goal-1 0' },
  { on: '2027-03-14', title: 'Small wins on the way: 40 minutes each time', key: 'goal-1 1' },
];

/** Read by another library than the one that wrote it. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { calendar, events };
};

describe('the calendar file of small wins', () => {
  it('is read back by another library, day for day', () => {
    const { events, calendar } = read(smallWinsCalendar(wins, around));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.deepEqual(
      events.map(({ startDate, summary }) => [startDate.isDate, startDate.toString(), summary]),
      wins.map(({ on, title }) => [true, on, title]),
    );
  });
  it('takes no line of its own from what somebody wrote, nor letters that a calendar refuses', () => {
    const title = 'a\r\nATTENDEE:mailto:x@y.example\nb\rEND:VEVENT\0c\u0085d\ud800e';
    const file = smallWinsCalendar([{ ...wins[0]!, title }], around);
    assert.deepEqual(
      read(file).events.map(({ summary }) => summary),
      ['a ATTENDEE:mailto:x@y.example b END:VEVENT c d e'],
    );
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /\p{Cc}|\p{Surrogate}/u);
    assert.doesNotMatch(file, /^ATTENDEE/m);
  });
  it('fills whole days, and keeps nobody from being free', () => {
    const { events } = read(smallWinsCalendar(wins, around));
    for (const { component, duration } of events) {
      assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT');
      assert.equal(duration.toSeconds(), 86_400);
    }
  });
  it('names each win the same, whenever it is made and wherever it moved', () => {
    const later = wins.map((win) => ({ ...win, on: '2027-05-01' }));
    const ids = (file: string) => read(file).events.map(({ uid }) => uid);
    const first = ids(smallWinsCalendar(wins, around));
    assert.deepEqual(ids(smallWinsCalendar(later, { ...around, now: now + 1 })), first);
    assert.equal(new Set(first).size, 2);
    assert.ok(first.every((id) => /^[\da-f]{16}@small-wins\.rapport$/.test(id)));
  });
  it('says nothing but what it was given', () => {
    const file = smallWinsCalendar(wins, around);
    const names = file.split('\r\n').flatMap((line) => /^([A-Z-]+)[:;]/.exec(line)?.[1] ?? []);
    const known = ['BEGIN', 'END', 'VERSION', 'PRODID', 'METHOD', 'NAME', 'X-WR-CALNAME', 'UID', 'SEQUENCE'];
    const more = ['DTSTAMP', 'DTSTART', 'SUMMARY', 'TRANSP'];
    for (const name of new Set(names))
      assert.ok([...known, ...more].includes(name) || name.startsWith('X-MICROSOFT-'), name);
  });
  it('holds any words, and lines of 75 octets at most', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((each) => `a${each}z`);
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 3000 }), (title, day) => {
        const clean = title.replace(/[\r\n]+/g, ' ');
        const on = new Date(now + day * 86_400_000).toISOString().slice(0, 10);
        const file = smallWinsCalendar([{ on, title: clean, key: 'k' }], around);
        for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
        const [event] = read(file).events;
        assert.ok(event);
        assert.equal(event.startDate.toString(), on);
        assert.equal(event.summary, clean);
      }),
    );
  });
  it('refuses a day that is none', () => {
    assert.throws(() => smallWinsCalendar([{ on: 'soon', title: 'x', key: 'k' }], around), RangeError);
  });
});
