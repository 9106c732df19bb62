import Papa from 'papaparse';

/** So many letters are read before somebody may interrupt. */
const pieceLength = 16_384;

/** What stands between two cells: what the first row has most of, for headings hold no lists. */
export function delimiterOf(headings: string): string {
  const bare = headings.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Pieces that end where a row ends: where every quotation mark that was opened is closed. */
function* piecesOf(text: string): Generator<string> {
  const end = text.includes('\n') ? '\n' : '\r';
  let from = 0;
  while (from < text.length) {
    let to = from;
    let isOpen = false;
    do {
      const next = text.indexOf(end, to + (to === from ? pieceLength : 0));
      const stop = next < 0 ? text.length : next + 1;
      for (let at = text.indexOf('"', to); at >= 0 && at < stop; at = text.indexOf('"', at + 1))
        isOpen = !isOpen;
      to = stop;
    } while (isOpen && to < text.length);
    yield text.slice(from, to);
    from = to;
  }
}

/**
 * The rows of a table as a spreadsheet writes it: commas, semicolons or tabs, quotation marks, byte-order mark, any
 * line ends. In pieces, so that a long file never holds a page up. Rows without anything in them come as they are, so
 * that the numbers of the rows stay those of the sheet.
 */
export function* recordsIn(file: string): Generator<string[][]> {
  // Excel writes the separator into a row of its own when asked to.
  const [said, mark] = /^sep=(.)\r?\n/i.exec(file) ?? [''];
  const text = file.replace(/^\ufeff/, '').slice(said.length);
  const delimiter = mark ?? delimiterOf(/^[^\r\n]*/.exec(text)?.[0] ?? '');
  for (const piece of piecesOf(text)) {
    const rows = piece.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    yield Papa.parse<string[]>(rows, { delimiter, newline: '\n' }).data;
  }
}
