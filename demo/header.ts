import { escapeHtml } from './html.js';
import { shownWidgets } from './shown-widgets.js';

const label = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());

const links = [
  ...shownWidgets.map(({ name }) => ({ path: `/${name}`, words: label(name) })),
  { path: '/inbox', words: 'Inbox' },
];

/** The way from page to page: links that wrap where there is no room, so that no script has to open them. */
export const siteHeader = (current: string): string => `<header class="wrap site">
      <a class="skip" href="#main">Skip to the page</a>
      <a class="brand" href="/"><img src="/icon.svg" width="34" height="36" alt="" />Fennel Street</a>
      <nav aria-label="Main">
        ${links
          .map(
            ({ path, words }) =>
              `<a href="${path}"${path === current ? ' aria-current="page"' : ''}>${words}</a>`,
          )
          .join('\n        ')}
      </nav>
    </header>`;

/** What the home page leads to. */
export const widgetList = (): string => `<ul class="widgets">
          ${shownWidgets
            .map(
              ({ name, title, purpose }) =>
                `<li><a href="/${name}">${title}</a><span>${escapeHtml(purpose)}</span></li>`,
            )
            .join('\n          ')}
        </ul>`;
