import { svg, type SVGTemplateResult } from 'lit';
import { isSided, placeOf } from '../../model/form/body-place.js';
import { bodyParts } from '../../model/form/body.js';

/** The two sides from which the figure is drawn. */
export const bodyViews = ['front', 'back'] as const;
export type BodyView = (typeof bodyViews)[number];

/** Half of the figure's outline on a grid of 168 by 420, to one side of the middle line; the other half is its mirror. */
const half =
  'M0 6c10.5 0 18 7.5 18 20 0 7-2 14-5.5 19.5C11 48 10 50 10 53v5c0 6 3 10 9 12.5 9 3.5 20 4.5 27 11.5 6 6 8.5 15 9.5 25 1 11 2 21 4 33 2 12 5.5 23 7.5 36 2 14 3.5 28 5 42 1 6 3.5 14 4 23 .5 9-1.5 21-5 27-2 3-5.5 2.5-6.5-2-1.5-6-2.5-16-3-23-.5-7-.5-15-1-22-2.5-16-6-29-8-40-2.5-11-5.5-23-7.5-35-2-11-4-21-6-30-.5 10-2.5 22-5 34-2 10-2.5 16-1.5 24 1.5 10 5.5 20 7 33 2 15 2 33 .5 49-1.5 16-4 28-5.5 40-1 8 0 16 .5 24 1 14-.5 30-3.5 44-2 10-3.5 18-3.5 26 0 5 4 10 9 15 4 4 2 8.5-4 8.5H19c-4.5 0-5.5-4-4.5-8.5 1-7 1.5-13 1-20-1-15-3.5-33-4-49-.2-11 1-18 1-26 0-10-2.5-20-4-34-2-18-4.5-32-6.5-46L0 228';

const chest = 'M-19 71Q0 80 19 71C31 84 38 100 38.5 118V137H-38.5V118C-38 100-31 84-19 71Z';
const waist = 'M-40 137H40V179H-40Z';

/** Loose shapes that the outline cuts to size, each with the middle of what is left of it. */
const shapes: Readonly<Record<string, readonly [path: string, x: number, y: number, only?: BodyView]>> = {
  neck: ['M-32 0H32V60L19 71Q0 80-19 71L-32 60Z', 0, 30],
  shoulder: ['M19 71 32 58H64V109L38.5 118C38 100 31 84 19 71Z', 44, 96],
  arm: ['M38.5 118 64 109 82 213 56 220Z', 56, 168],
  hand: ['M56 220 82 213V275H56Z', 68, 243],
  chest: [chest, 0, 108, 'front'],
  'upper-back': [chest, 0, 108, 'back'],
  'lower-back': [waist, 0, 158, 'back'],
  belly: [waist, 0, 158, 'front'],
  hip: ['M0 179H44V213L0 238Z', 21, 205],
  thigh: ['M0 238 44 213V288H0Z', 22, 258],
  knee: ['M0 288H44V318H0Z', 23, 303],
  shin: ['M0 318H44V384H0Z', 23, 346],
  foot: ['M0 384H46V416H0Z', 25, 404],
};

/** One part as it is seen from one side. Coordinates are on the grid of `bodyBox`. */
export interface BodyShape {
  /** As in `bodyParts`: `knee-left`. */
  id: string;
  path: string;
  /** Drawn on the other side of the middle line. */
  mirrored: boolean;
  /** Where a mark goes. */
  x: number;
  y: number;
}

/** The `viewBox` of a figure. */
export const bodyBox = '-84 0 168 420';

/** The side of the picture on which somebody's own left is: 1 is right. They face us in front, and look away behind. */
const leftIn = (view: BodyView): 1 | -1 => (view === 'front' ? 1 : -1);

/** The parts that one sees from a side. The person's own left stands where it stands on a person. */
export const shapesOf = (view: BodyView): BodyShape[] =>
  bodyParts.flatMap((id) => {
    const { place, side } = placeOf(id);
    const [path, x, y, only = view] = shapes[place] ?? [];
    if (path === undefined || x === undefined || y === undefined || only !== view) return [];
    const mirrored = isSided(place) && (side === 'left') !== (leftIn(view) === 1);
    return { id, path, mirrored, x: mirrored ? -x : x, y };
  });

/**
 * A figure seen from one side.
 * @param name - Unique among the figures of one shadow root.
 * @param part - What is drawn for a part: the shape, and what one adds to it.
 * @param words - At the person's left and at their right; left out where the figure is too small to read them.
 */
export function drawBody(
  name: string,
  view: BodyView,
  part: (shape: BodyShape, drawn: SVGTemplateResult) => SVGTemplateResult,
  words?: { left: string; right: string },
): SVGTemplateResult {
  const label = (words: string, x: number) =>
    svg`<text class="side" x=${x} y="52" text-anchor="middle" .textContent=${words}></text>`;
  const mirror = 'scale(-1 1)';
  return svg`
    <clipPath id=${name}><path d=${half} /><path d=${half} transform=${mirror} /></clipPath>
    <g clip-path=${`url(#${name})`}>${shapesOf(view).map((shape) =>
      part(shape, svg`<path class="part" d=${shape.path} transform=${shape.mirrored ? mirror : ''} />`),
    )}</g>
    <g class="skin"><path d=${half} /><path d=${half} transform=${mirror} /></g>
    ${words && [label(words.left, 62 * leftIn(view)), label(words.right, -62 * leftIn(view))]}`;
}
