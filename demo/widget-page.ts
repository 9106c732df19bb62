import { readFileSync } from 'node:fs';
import { siteHeader } from './header.js';
import { escapeHtml, pageHead } from './html.js';
import type { ShownWidget } from './shown-widgets.js';

/** Where the page is that stands in the phone. */
export const phonePath = ({ name }: ShownWidget): string => `/phone/${name}`;

/** What a practice copies into its page, and what the pages here run: the element, then the script that fetches it. */
function snippetOf(
  { name, attributes, fallback, script }: ShownWidget,
  more: readonly string[] = [],
): string {
  const given = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  const scripts = ['<script src="/rapport/embed.js" async></script>'];
  if (script) scripts.push(`<script src="/${script}" type="module"></script>`);
  return [
    `<rapport-${name}`,
    ...[...given, ...more].map((each) => `  ${each}`),
    `>`,
    `  ${fallback}`,
    `</rapport-${name}>`,
    ...scripts,
  ].join('\n');
}

const copied = (label: string, code: string, id: string) => `<div class="copied">
          <h3 id="${id}">${label}</h3>
          <button type="button" class="quiet" data-copies="${id}-code" aria-describedby="${id}" hidden>Copy</button>
          <pre tabindex="0" role="group" aria-labelledby="${id}"><code id="${id}-code">${escapeHtml(code)}</code></pre>
        </div>`;

const sampleNote = `<aside class="sample" aria-label="About this demo">
      Sample data. Fennel Street Practice and everyone on this page are invented for this demo.
    </aside>`;

/** The script that hands a widget its data, as the page serves it. */
const scriptText = (file: string) => readFileSync(new URL(`public/${file}`, import.meta.url), 'utf8').trim();

/** A page with one widget, what it is for, how it looks on a phone and the snippet to copy. */
export function widgetPage(widget: ShownWidget): string {
  const { name, title, purpose, script, sample } = widget;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    ${pageHead(title, '\n    <link rel="stylesheet" href="/widget.css" />\n    <script src="/copy.js" type="module"></script>')}
  </head>
  <body>
    ${sampleNote}
    ${siteHeader(`/${name}`)}
    <main class="wrap shown ${name}" id="main">
      <header>
        <h1 class="small">${title}</h1>
        <p class="lead">${escapeHtml(purpose)}</p>
      </header>
      <div class="live">
        ${sample ? `<p class="invented"><b>Sample data.</b> ${sample}</p>` : ''}
<!-- snippet -->
${snippetOf(widget)}
<!-- /snippet -->
      </div>
      <figure class="phone">
        <iframe src="${phonePath(widget)}" title="${title} on a phone" width="360" height="720" loading="lazy"></iframe>
        <figcaption>The same on a phone</figcaption>
      </figure>
      <section class="snippet" aria-labelledby="snippet">
        <h2 id="snippet">The snippet</h2>
        <p>It’s what runs on this page. Paste it where you’d like the widget, and put your own addresses in.</p>
        ${copied('In your page', snippetOf(widget), 'page')}
        ${script ? copied(`In /${script}`, scriptText(script), 'script') : ''}
      </section>
    </main>
  </body>
</html>
`;
}

/**
 * The same widget with nothing around it. The frame shares its tab with the page that shows it, and so would share the
 * draft and the browser's Back: both are turned off here.
 */
export function phonePage(widget: ShownWidget): string {
  const sends = 'endpoint' in widget.attributes;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    ${pageHead(`${widget.title} on a phone`)}
  </head>
  <body>
    <main class="wrap bare">
      <h1 class="unseen">${widget.title}</h1>
${snippetOf(widget, sends ? ['drafts="off"', 'no-history'] : [])}
    </main>
  </body>
</html>
`;
}
