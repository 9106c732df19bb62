import type { SummarySection } from '../model/flow/summary.js';

/** A plain text that anybody can read, print and forward. */
export const copyText = (title: string, sections: readonly SummarySection[]): string =>
  [
    title,
    ...sections.map(({ title: heading, rows }) =>
      [
        heading.toUpperCase(),
        ...rows.flatMap(({ label, words }) => (words === undefined ? [] : [`${label}\n  ${words}`])),
      ].join('\n\n'),
    ),
  ].join('\n\n\n');

/** Hands a text to the person as a file. Nothing leaves the device. */
export function download(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
