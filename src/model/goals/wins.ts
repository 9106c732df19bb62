/** A value that is reached on the way, in the unit of the measure. Dates are YYYY-MM-DD. */
export interface MeasuredWin {
  value: number;
  by: string;
}

/** Something that is done on the way, in the client's own words: no number says whether it was. */
export interface OwnWin {
  text: string;
  by: string;
  /** The day on which the client said that it was done. */
  reached?: string | undefined;
}

/** A stone on the path: so much of the measure, or something in the person's own words. */
export type Win = MeasuredWin | OwnWin;

/** True for a win in the person's own words. */
export const isOwn = <Some extends Win>(win: Some): win is Extract<Some, { text: string }> => 'text' in win;
/** True for a win that is so much of the measure. */
export const isMeasured = <Some extends Win>(win: Some): win is Exclude<Some, { text: string }> =>
  !('text' in win);

/** As many wins as a path has at most. */
export const maxWins = 8;

/** Letters in a win of one's own. */
export const maxWinLength = 120;

/** So many of ours stay on a path, where it has as many: the pace between them is what makes it safe. */
const fewestMeasured = 3;

/** So many may be one's own. */
const mostOwn = maxWins - fewestMeasured;

/** Whether one more of one's own fits on the path. */
export const hasRoom = (wins: readonly Win[]): boolean =>
  wins.length < maxWins && wins.filter(isOwn).length < mostOwn;

/** Behind all that are due by its day, but before the last, which is the target. */
function put(wins: readonly Win[], own: OwnWin): Win[] {
  const next = wins.slice(0, -1).findIndex(({ by }) => by > own.by);
  const place = next < 0 ? wins.length - 1 : next;
  return [...wins.slice(0, place), own, ...wins.slice(place)];
}

/**
 * A planned path together with the wins of one's own. One whose day went by undone goes with the next of ours, and one
 * later than the target is drawn nearer: none is lost.
 * @param planned - Nearest first; where it is empty, so is the path.
 */
export function withOwn(planned: readonly MeasuredWin[], own: readonly OwnWin[], today: string): Win[] {
  const end = planned.at(-1)?.by;
  const next = planned.find(({ by }) => by > today)?.by;
  if (end === undefined) return [];
  return own
    .map((win) => {
      const by = win.reached === undefined && win.by <= today ? (next ?? end) : win.by;
      return { ...win, by: by > end ? end : by };
    })
    .reduce<Win[]>(put, [...planned]);
}

/**
 * The path with one more win, in its place by its date.
 * @returns undefined where there is no room, and for a day that is not between tomorrow and the day of the target.
 */
export function addWin(wins: readonly Win[], own: OwnWin, today: string): Win[] | undefined {
  const end = wins.at(-1)?.by ?? '';
  return hasRoom(wins) && own.by > today && own.by <= end ? put(wins, own) : undefined;
}

/** Whether a win may be taken away: any of one's own; of ours not the target, nor one of the last three. */
export function mayRemove(wins: readonly Win[], index: number): boolean {
  const win = wins[index];
  if (!win || index === wins.length - 1) return false;
  return isOwn(win) || wins.filter(isMeasured).length > fewestMeasured;
}
