import type { BodyPlace, Side } from '../../../model/form/body.js';

/** What each place is called, whichever its side. */
const places: Record<BodyPlace, string> = {
  neck: 'Neck or head',
  shoulder: 'Shoulder',
  arm: 'Arm or elbow',
  hand: 'Wrist or hand',
  chest: 'Chest or ribs',
  'upper-back': 'Upper back',
  'lower-back': 'Lower back',
  belly: 'Stomach',
  hip: 'Hip',
  thigh: 'Thigh',
  knee: 'Knee',
  shin: 'Lower leg',
  foot: 'Ankle or foot',
};
const sides: Record<Side, string> = { left: 'Left', right: 'Right' };

/** Messages of the places on the body. */
export const body = {
  'body-place': (place: BodyPlace) => places[place],
  'body-place-on': (place: BodyPlace, side: Side) => `${sides[side]} ${places[place].toLowerCase()}`,
  'body-side': (side: Side) => sides[side],
  'body-nowhere': 'Nothing to tell you about right now',
  'body-front': 'Front',
  'body-back': 'Back',
  'body-view': (view: string, chosen: number) => (chosen ? `${view}, ${String(chosen)} chosen` : view),
  'body-figure': 'Side of the figure',
  'body-part': 'Part of the body',
  'body-hint': 'Tap the figure or use the list. Left is your own left.',
};
