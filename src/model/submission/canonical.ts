/**
 * Canonical JSON: keys sorted, no white space, so that the same data is always the same bytes. It never calls
 * `toJSON`, which old libraries on a page add to arrays and which garbles `JSON.stringify`.
 * @throws {TypeError} for what JSON cannot hold: functions, symbols, bigints, NaN, infinities, gaps in a list.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value))
    return `[${[...(value as unknown[])].map((each) => canonicalJson(each)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold a ${typeof value}`);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${quote(key)}:${canonicalJson(each)}`).join(',')}}`;
}

/** A string has no keys and no `toJSON` of its own to trip over once it is boxed in an array-free call. */
function quote(text: string): string {
  const escaped = text.replace(
    // The quote, the backslash, control characters, and (as the u flag reads it) surrogates that stand alone.
    /["\\\u0000-\u001f\ud800-\udfff]/gu,
    (character) =>
      character === '"' || character === '\\'
        ? `\\${character}`
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
