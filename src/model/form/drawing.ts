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

/** Which way a curve goes through a point, as a vector of length one; nowhere at an end and at a sharp corner. */
function heading(before: Point | undefined, at: Point, after: Point | undefined): Point {
  if (!before || !after) return [0, 0];
  const turn = (at[0] - before[0]) * (after[0] - at[0]) + (at[1] - before[1]) * (after[1] - at[1]);
  const [x, y] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(x, y);
  return turn <= 0 || length === 0 ? [0, 0] : [x / length, y / length];
}

/** The curve from each point to the next: two handles, a third of the way long, and the point. */
function curve(points: readonly Point[]): string[] {
  const headings = points.map((point, at) => heading(points[at - 1], point, points[at + 1]));
  return points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    const reach = Math.hypot(end[0] - start[0], end[1] - start[1]) / 3;
    const [out, into] = [headings[at] ?? [0, 0], headings[at + 1] ?? [0, 0]];
    return [
      [start[0] + out[0] * reach, start[1] + out[1] * reach] as const,
      [end[0] - into[0] * reach, end[1] - into[1] * reach] as const,
      end,
    ]
      .map(write)
      .join(' ');
  });
}

/** One stroke as an SVG path. A dot is a line to itself, which a round pen shows. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return rest.length < 2
    ? `M${write(first)}L${write(rest[0] ?? first)}`
    : `M${write(first)}C${curve(points).join(' ')}`;
}

/**
 * A drawn signature as an SVG path: `M`, `L`, `C` and whole numbers in a box of 600 by 200. It loses detail rather than
 * exceed 8000 characters, and last of all strokes.
 */
export function drawingPath(strokes: readonly Stroke[]): string {
  const drawn = strokes.filter((stroke) => stroke.length > 0);
  for (let tolerance = 0.7; ; tolerance *= 2) {
    const paths = drawn.map((stroke) => pathOf(simplify(stroke, tolerance)));
    const path = paths.join('');
    if (path.length <= longest) return path;
    if (tolerance < drawingBox.width) continue;
    let length = 0;
    return paths.filter((each) => (length += each.length) <= longest).join('');
  }
}

/** The points that the strokes of such a path go through; of any other text, what can be read as such. */
export const strokesOf = (path: string): Stroke[] =>
  path.split('M').flatMap((part) => {
    const numbers = (part.match(/\d+/g) ?? []).map(Number);
    const all = numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []));
    // Of a curve every third point is one that was drawn; those between are its handles.
    const points = part.includes('C') ? all.filter((_, at) => at % 3 === 0) : all;
    return points.length > 0 ? [points] : [];
  });
