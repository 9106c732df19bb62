/** The box that a drawn signature stands in; its path counts whole units of it. */
export const drawingBox = { width: 600, height: 200 } as const;

/** Longest path kept, in characters. */
const longest = 8000;

export type Point = readonly [x: number, y: number];
/** Points where a pen went without being lifted. */
export type Stroke = readonly Point[];

/** How far a point lies from the straight line between two others. */
function away([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * The fewest points of a stroke that keep its shape within a tolerance (Ramer 1972, Douglas and Peucker 1973). A stack
 * in place of recursion: a stroke may have thousands of points.
 */
function simplify(stroke: Stroke, tolerance: number): Point[] {
  const keep = new Set([0, stroke.length - 1]);
  const spans: [from: number, to: number][] = [[0, stroke.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [start, end] = [stroke[from], stroke[to]];
    if (!start || !end) continue;
    let [furthest, most] = [0, tolerance];
    for (let at = from + 1; at < to; at++) {
      const distance = away(stroke[at] ?? start, start, end);
      if (distance > most) [furthest, most] = [at, distance];
    }
    if (furthest === 0) continue;
    keep.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return stroke.filter((_, at) => keep.has(at));
}

const whole = (value: number, most: number): string => String(Math.round(Math.max(0, Math.min(most, value))));
const write = ([x, y]: Point): string => `${whole(x, drawingBox.width)} ${whole(y, drawingBox.height)}`;

/** One stroke as an SVG path. A dot is a line to itself, which a round pen shows. */
const pathOf = (stroke: Stroke): string =>
  stroke.length === 0
    ? ''
    : `M${write(stroke[0] ?? [0, 0])}L${stroke
        .slice(-Math.max(1, stroke.length - 1))
        .map(write)
        .join(' ')}`;

/**
 * A drawn signature as an SVG path: `M`, `L` and whole numbers in a box of 600 by 200. It loses detail rather than
 * exceed 8000 characters, and last of all strokes.
 */
export function drawingPath(strokes: readonly Stroke[]): string {
  const drawn = strokes.filter((stroke) => stroke.length > 0);
  for (let tolerance = 0.7; ; tolerance *= 2) {
    const path = drawn.map((stroke) => pathOf(simplify(stroke, tolerance))).join('');
    if (path.length <= longest) return path;
    if (tolerance > drawingBox.width) drawn.pop();
  }
}

/** The strokes of a path that `drawingPath` wrote; of any other text, what can be read as such. */
export const strokesOf = (path: string): Stroke[] =>
  path.split('M').flatMap((part) => {
    const numbers = (part.match(/\d+/g) ?? []).map(Number);
    const points = numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []));
    return points.length > 0 ? [points] : [];
  });
