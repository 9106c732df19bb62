import type { Steps } from '../../model/cooperative.js';

/** So many letters are read before somebody may interrupt. */
const pieceLength = 16_384;

/** After so many wrong cuts it is no list like ours, or no JSON: what is left is read in one go. */
const patience = 32;

/** The elements before a cut; undefined where none ends there. */
function elementsIn(piece: string): unknown[] | undefined {
  try {
    return JSON.parse(`[${piece}]`) as unknown[];
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON. Where it is a long list of objects, alone or at the top of an object under `key`, it steps after each
 * piece, for `inSlices`: one `JSON.parse` of thousands would hold a page up.
 *
 * A piece is cut behind a brace and a comma, and made longer until it can be read. JSON is read from left to right, so
 * what can be read ends between two elements: never inside of one, and never in a text.
 * @throws {SyntaxError} as `JSON.parse` does.
 */
export function* readingList(text: string, key: string): Steps<unknown> {
  const [start] = new RegExp(`^\\s*(\\{[^[\\]{}]*"${key}"\\s*:\\s*)?\\[`).exec(text) ?? [];
  if (start === undefined) return JSON.parse(text) as unknown;
  const list: unknown[] = [];
  const cut = /\}\s*,/g;
  let from = start.length;
  let misses = 0;
  cut.lastIndex = from + pieceLength;
  for (let found = cut.exec(text); found && misses < patience; found = cut.exec(text)) {
    const elements = elementsIn(text.slice(from, found.index + 1));
    if (elements) {
      list.push(...elements);
      from = cut.lastIndex;
      cut.lastIndex += pieceLength;
    }
    misses = elements ? 0 : misses + 1;
    yield;
  }
  // With its beginning before it, what is left is JSON of the same kind.
  const rest = JSON.parse(start + text.slice(from)) as unknown[] | Record<string, unknown>;
  const last = Array.isArray(rest) ? rest : rest[key];
  if (!Array.isArray(last) || last.length === 0) return JSON.parse(text) as unknown; // a comma after the last, or `key` twice
  const whole = [...list, ...(last as unknown[])];
  return Array.isArray(rest) ? whole : { ...rest, [key]: whole };
}
