import type { AddressField } from '../../model/form/address.js';
import type { BodyPlace, Side } from '../../model/form/body.js';

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
const addressLines: Record<AddressField, string> = {
  line1: 'Street and number',
  line2: 'Flat, building or floor',
  city: 'Town or city',
  region: 'County, state or region',
  postcode: 'Postcode',
  country: 'Country',
};
const sides: Record<Side, string> = { left: 'Left', right: 'Right' };

/** Words of the controls that come when a form has need of them. */
export const fields = {
  place: (place: BodyPlace) => places[place],
  'place-on': (place: BodyPlace, side: Side) => `${sides[side]} ${places[place].toLowerCase()}`,
  side: (side: Side) => sides[side],
  nowhere: 'Nothing to tell you about right now',
  'body-front': 'Front',
  'body-back': 'Back',
  'body-view': (view: string, chosen: number) => (chosen ? `${view}, ${String(chosen)} chosen` : view),
  'body-figure': 'Side of the figure',
  'body-part': 'Part of the body',
  'body-hint': 'Tap the figure or use the list: they do the same thing. Left is your own left.',
  'body-chosen': (count: number) => (count === 1 ? '1 place chosen' : `${String(count)} places chosen`),

  'address-line': (line: AddressField) => addressLines[line],

  'select-choose': 'Choose one',
  'select-find': 'Type to search',
  'select-none': 'Nothing found. Try other letters.',
  'select-found': (count: number) => (count === 1 ? '1 match' : `${String(count)} matches`),
  'select-clear': 'Clear',

  'rank-hint': (places: number, all: boolean) =>
    all
      ? 'Tap them in order, the most important first.'
      : `Choose ${String(places)}, the most important first.`,
  'rank-place': (place: number, label: string) => `${String(place)}. ${label}`,
  'rank-earlier': (label: string) => `Move ${label} up`,
  'rank-later': (label: string) => `Move ${label} down`,
  'rank-full': (places: number) =>
    places === 1
      ? 'One has a number. Take it out to choose another.'
      : `${String(places)} have a number. Take one out to choose another.`,
  'rank-out': (label: string) => `${label} has no number now`,
  'rank-moved': (label: string, place: number) => `${label} is now number ${String(place)}`,

  'group-one': (one: string, number: number) =>
    one ? `${one} ${String(number)}` : `Number ${String(number)}`,
  'group-first': 'Add one',
  'group-add': 'Add another',
  'group-of': (number: number, count: number) => `${String(number)} of ${String(count)}`,
  'group-remove': (one: string) => `Remove ${one}`,
  'group-removed': (one: string) => `${one} is removed.`,
  'group-undo': 'Undo',

  'sign-type': 'Type my name',
  'sign-draw': 'Draw my name',
  'sign-name': 'Your name, as you sign it',
  'sign-area': 'Draw your name here',
  'sign-again': 'Start again',
  'sign-drawn': 'Signed by hand',
  'matrix-change': 'Change',
  'left-blank': 'Left open',
};
