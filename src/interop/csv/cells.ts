import { days, parts } from '../../model/form/week.js';

/** Reads one cell. What it cannot read it gives back, and the schema says what is wrong with it. */
export type ReadCell = (cell: string) => unknown;

const list = (cell: string, between: RegExp) =>
  cell
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Ids may stand behind commas; sentences have commas of their own. */
const betweenIds = /[;,|\n]/;
const betweenTexts = /[;|\n]/;

const toId = (words: string) => words.trim().toLowerCase().replace(/\s+/g, '-');

export const text: ReadCell = (cell) => cell;
export const texts: ReadCell = (cell) => list(cell, betweenTexts);
export const ids: ReadCell = (cell) => list(cell, betweenIds).map(toId);
export const tags: ReadCell = (cell) => list(cell, betweenIds);

/** "46", "46.50", "46,50" or "£1,046.00": a spreadsheet writes numbers as its country does. */
export const number: ReadCell = (cell) => {
  const bare = cell.replace(/[\s€£$]/g, '').replace('\u2212', '-');
  const plain = /,\d{1,2}$/.test(bare) ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(/,/g, '');
  return plain === '' || Number.isNaN(Number(plain)) ? cell : Number(plain);
};

/** "Tue evening; Thursday early" or `tue-evening`. */
export const times: ReadCell = (cell) =>
  list(cell, betweenIds).map((each) => {
    const [day = '', part = ''] = toId(each).split('-');
    const known = days.find((id) => day.startsWith(id));
    return known && parts.some((id) => id === part) ? `${known}-${part}` : each;
  });

/** "knee: most days; hip: often". */
export const levels: ReadCell = (cell) =>
  Object.fromEntries(
    list(cell, betweenIds).map((each) => {
      const [area = '', level = ''] = each.split(/[:=]/);
      return [toId(area), toId(level)];
    }),
  );

/** "Marrowby (8 km); Thornby @ 53.96, -1.08 (5 miles)". */
export const places: ReadCell = (cell) =>
  list(cell, betweenTexts).map((each) => {
    const [, name = each, latitude, longitude, radius, unit] =
      /^(.*?)\s*(?:@\s*(-?[\d.]+)\s*,\s*(-?[\d.]+))?\s*(?:\(\s*(\d+(?:[.,]\d+)?)\s*(km|mi|miles?)\s*\))?$/i.exec(
        each,
      ) ?? [];
    const far = Number(radius?.replace(',', '.')) * (unit?.toLowerCase() === 'km' ? 1 : 1.609344);
    return {
      name,
      ...(latitude !== undefined && { at: { latitude: Number(latitude), longitude: Number(longitude) } }),
      ...(radius !== undefined && { radius: far }),
    };
  });
