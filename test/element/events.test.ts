import { expect } from '@open-wc/testing';
import { RapportChangeEvent, RapportReadyEvent, RapportStepEvent } from '../../src/element/events.js';
import {
  RapportDeliveredEvent,
  RapportFailedEvent,
  RapportQueuedEvent,
  RapportSubmitEvent,
} from '../../src/element/submit-events.js';

const aloud = [
  new RapportReadyEvent(12),
  new RapportStepEvent('body', 2, 5),
  new RapportDeliveredEvent('id', '2026-11-22T09:30:00Z'),
  new RapportQueuedEvent('id'),
  new RapportFailedEvent('id', 'busy', 503),
];
const quiet = [new RapportChangeEvent('name'), new RapportSubmitEvent('id')];

describe('events', () => {
  for (const event of aloud)
    it(`${event.type} travels up the page and out of shadow roots, and cannot be cancelled`, () => {
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    });

  for (const event of quiet)
    it(`${event.type} stays on the element`, () => {
      expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    });

  it('of sending can be cancelled', () => {
    expect(new RapportSubmitEvent('id').cancelable).to.equal(true);
    expect(new RapportChangeEvent('name').cancelable).to.equal(false);
  });

  it('carry answers only when they are given them', () => {
    expect(new RapportChangeEvent('name').answers).to.equal(undefined);
    expect(new RapportChangeEvent('name', { name: 'Sam' }).answers).to.deep.equal({ name: 'Sam' });
    expect(new RapportSubmitEvent('id').submission).to.equal(undefined);
  });

  it('are named as their classes say', () => {
    for (const event of [...aloud, ...quiet])
      expect((event.constructor as unknown as { type: string }).type).to.equal(event.type);
  });
});
