import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../i18n/messages.js';

type Axis = 'x' | 'y';

/** Which way a key goes on the screen, so that it holds from right to left and however the boxes are laid out. */
const ways: Readonly<Record<string, readonly [Axis, 1 | -1]>> = {
  ArrowLeft: ['x', -1],
  ArrowRight: ['x', 1],
  ArrowUp: ['y', -1],
  ArrowDown: ['y', 1],
};

interface Place {
  box: HTMLInputElement;
  x: readonly [number, number];
  y: readonly [number, number];
}

const placeOf = (box: HTMLInputElement): Place => {
  const { left, right, top, bottom } = (box.closest('label') ?? box).getBoundingClientRect();
  return { box, x: [left, right], y: [top, bottom] };
};

/** Whether two stand side by side, seen along an axis. */
const overlap = (axis: Axis, one: Place, other: Place): boolean =>
  one[axis][0] < other[axis][1] - 1 && other[axis][0] < one[axis][1] - 1;

const distance = (axis: Axis, one: Place, other: Place): number =>
  (other[axis][0] + other[axis][1] - one[axis][0] - one[axis][1]) / 2;

/** The box that a key leads to from another, if any. */
function leadsTo({ key, ctrlKey }: KeyboardEvent, from: Place, places: readonly Place[]): Place | undefined {
  if (key === 'Home' || key === 'End') {
    const row = ctrlKey ? places : places.filter((place) => overlap('y', from, place));
    return row.at(key === 'Home' ? 0 : -1);
  }
  const [axis, sign] = ways[key] ?? [];
  if (axis === undefined || sign === undefined) return undefined;
  const across = axis === 'x' ? 'y' : 'x';
  return places
    .filter((place) => overlap(across, from, place) && distance(axis, from, place) * sign > 1)
    .sort(
      (one, other) =>
        Math.abs(distance(axis, from, one)) - Math.abs(distance(axis, from, other)) ||
        Math.abs(distance(across, from, one)) - Math.abs(distance(across, from, other)),
    )[0];
}

const boxesIn = (grid: EventTarget | null): HTMLInputElement[] => [
  ...(grid as Element).querySelectorAll<HTMLInputElement>('[type=checkbox]'),
];

function move(event: KeyboardEvent): void {
  if (event.altKey || event.metaKey || event.shiftKey) return;
  const places = boxesIn(event.currentTarget).map(placeOf);
  const from = places.find(({ box }) => box === event.target);
  const to = from && leadsTo(event, from, places);
  if (!to) return;
  event.preventDefault();
  to.box.focus();
}

/** The box that has the focus, by whatever way, is where Tab comes back to. */
function keepStop(event: FocusEvent): void {
  for (const box of boxesIn(event.currentTarget))
    if (box === event.target) box.removeAttribute('tabindex');
    else box.tabIndex = -1;
}

/**
 * Native tick boxes in rows and columns as one stop for Tab: arrow keys, Home and End move among them. Each box stands in
 * a `gridcell` of a `row` and begins with the tab index of `tabIndexAt`.
 */
export const renderGrid = (name: string, id: string, say: Say, rows: unknown): TemplateResult =>
  html`<div class=${name} role="grid" aria-describedby=${`keys-${id}`} @keydown=${move} @focusin=${keepStop}>
      ${rows}
    </div>
    <p class="grid-keys" id=${`keys-${id}`} .textContent=${say('grid-keys')}></p>`;

/** Only the first box begins as a stop for Tab: it has no such attribute, which templates are told in a roundabout way. */
export const tabIndexAt = (position: number): -1 => (position === 0 ? (nothing as never) : -1);
