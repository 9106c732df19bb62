import { html, render } from 'lit';
import { markPrivate, recorderClasses } from '../element/recorder-privacy.js';
import type { SummarySection } from '../model/flow/summary.js';
import { paper, paperAlone } from '../theme/paper.js';

let sheet: HTMLElement | undefined;

/** Takes the printed answers out of the page again. */
export function clearPrint(): void {
  sheet?.remove();
  sheet = undefined;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paperAlone.styleSheet);
}

/**
 * Prints the answers alone, without the site around them. They stand in the page, unseen and marked private, only while
 * the browser prints.
 */
export function printAnswers(title: string, language: string, sections: readonly SummarySection[]): void {
  clearPrint();
  sheet = document.createElement('div');
  sheet.dataset.rapportPrint = '';
  markPrivate(sheet);
  const root = sheet.attachShadow({ mode: 'open' });
  if (paper.styleSheet) root.adoptedStyleSheets = [paper.styleSheet];
  render(
    html`<article class=${recorderClasses} lang=${language}>
      <h1 .textContent=${title}></h1>
      ${sections.map(
        ({ title: heading, rows }) =>
          html`<section>
            <h2 .textContent=${heading}></h2>
            <dl>
              ${rows.map(({ label, words }) =>
                words === undefined
                  ? ''
                  : html`<dt .textContent=${label}></dt>
                      <dd .textContent=${words}></dd>`,
              )}
            </dl>
          </section>`,
      )}
    </article>`,
    root,
  );
  document.body.append(sheet);
  if (paperAlone.styleSheet)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paperAlone.styleSheet];
  addEventListener('afterprint', clearPrint, { once: true });
  print();
}
