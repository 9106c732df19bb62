/** Rows of cells under each other: words to the left, numbers to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row) =>
    row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  ');
  return rows.map(line).join('\n');
}

/**
 * Lets several child processes print, one after the other: the first as it goes along, the next once that is done, with
 * what it has said meanwhile. Gives a function that takes a title and a child.
 */
export function inTurn() {
  const waiting = [];
  const speak = () => {
    while (waiting.length > 0) {
      const [{ said, done }] = waiting;
      process.stdout.write(said.splice(0).join(''));
      if (!done) return;
      waiting.shift();
    }
  };
  return (title, child) => {
    const speaker = { said: [title], done: false };
    waiting.push(speaker);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        speaker.said.push(text);
        speak();
      });
    child.on('close', () => {
      speaker.done = true;
      speak();
    });
    speak();
  };
}
