import { html, nothing, svg } from 'lit';

/** Half of the figure's outline on a grid of 168 by 420, to one side of the middle line; the other half is its mirror. */
const half =
  'M0 6c10.5 0 18 7.5 18 20 0 7-2 14-5.5 19.5C11 48 10 50 10 53v5c0 6 3 10 9 12.5 9 3.5 20 4.5 27 11.5 6 6 8.5 15 9.5 25 1 11 2 21 4 33 2 12 5.5 23 7.5 36 2 14 3.5 28 5 42 1 6 3.5 14 4 23 .5 9-1.5 21-5 27-2 3-5.5 2.5-6.5-2-1.5-6-2.5-16-3-23-.5-7-.5-15-1-22-2.5-16-6-29-8-40-2.5-11-5.5-23-7.5-35-2-11-4-21-6-30-.5 10-2.5 22-5 34-2 10-2.5 16-1.5 24 1.5 10 5.5 20 7 33 2 15 2 33 .5 49-1.5 16-4 28-5.5 40-1 8 0 16 .5 24 1 14-.5 30-3.5 44-2 10-3.5 18-3.5 26 0 5 4 10 9 15 4 4 2 8.5-4 8.5H19c-4.5 0-5.5-4-4.5-8.5 1-7 1.5-13 1-20-1-15-3.5-33-4-49-.2-11 1-18 1-26 0-10-2.5-20-4-34-2-18-4.5-32-6.5-46L0 228';

const views = ['front', 'back'] as const;
type View = (typeof views)[number];

/** Loose boxes that the outline cuts to size: x, y, width, height. One that is seen from one side names it. */
const middle: Readonly<Record<string, readonly [x: number, y: number, w: number, h: number, only?: View]>> = {
  neck: [-32, 0, 64, 66],
  chest: [-39, 66, 78, 71, 'front'],
  'upper-back': [-39, 66, 78, 71, 'back'],
  belly: [-40, 137, 80, 42, 'front'],
  'lower-back': [-40, 137, 80, 42, 'back'],
};

/** The same for what one has two of, on one side of the middle line. */
const twofold: Readonly<Record<string, readonly [x: number, y: number, w: number, h: number]>> = {
  shoulder: [20, 70, 44, 45],
  arm: [41, 115, 43, 103],
  hand: [53, 218, 31, 58],
  hip: [0, 179, 46, 44],
  thigh: [0, 223, 46, 65],
  knee: [0, 288, 46, 30],
  shin: [0, 318, 46, 66],
  foot: [0, 384, 48, 34],
};

/** The boxes to mark for one place. A place without a side marks both: nobody said which. */
function boxesFor(id: string, view: View): (readonly [number, number, number, number])[] {
  const [, place = id, side] = /^(.*?)(?:-(left|right))?$/.exec(id) ?? [];
  const [x, y, w, h] = twofold[place] ?? [];
  if (x !== undefined && y !== undefined && w !== undefined && h !== undefined) {
    // They face us in front and look away behind: their left is on our right, and then on our left.
    const right = (side === 'left') === (view === 'front');
    return [
      ...(side && !right ? [] : [[x, y, w, h] as const]),
      ...(side && right ? [] : [[-x - w, y, w, h] as const]),
    ];
  }
  const [mx, my, mw, mh, only = view] = middle[id] ?? [];
  return mx === undefined || my === undefined || mw === undefined || mh === undefined || only !== view
    ? []
    : [[mx, my, mw, mh]];
}

/**
 * A figure seen from both sides with these places marked. Hidden from screen readers: the list beside it is the truth.
 * Nothing where it could mark none of them.
 */
export function renderFigure(places: readonly string[]) {
  const boxes = views.map((view) => places.flatMap((id) => boxesFor(id, view)));
  if (boxes.every((each) => each.length === 0)) return nothing;
  const mirror = 'scale(-1 1)';
  const outline = svg`<path d=${half} /><path d=${half} transform=${mirror} />`;
  return html`<div class="figs" aria-hidden="true">
    ${views.map(
      (view, index) =>
        html`<svg viewBox="-84 0 168 420">
          <clipPath id=${`skin-${view}`}>${outline}</clipPath>
          <g class="skin">${outline}</g>
          <g clip-path=${`url(#skin-${view})`}>
            ${(boxes[index] ?? []).map(
              ([x, y, w, h]) => svg`<rect class="on" x=${x} y=${y} width=${w} height=${h} />`,
            )}
          </g>
        </svg>`,
    )}
  </div>`;
}
