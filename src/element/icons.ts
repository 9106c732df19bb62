import { svg, html } from 'lit';

/** Paths on a 20 by 20 grid, drawn as lines in the colour of the text. */
const paths = {
  chevron: 'M7.5 4.5 13 10l-5.5 5.5',
  lock: 'M6.2 8.8h7.6a2 2 0 0 1 2 2v4.4a2 2 0 0 1-2 2H6.2a2 2 0 0 1-2-2v-4.4a2 2 0 0 1 2-2ZM7 8.8V6.4a3 3 0 0 1 6 0v2.4',
  alert: 'M10 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2ZM10 6v4.6M10 13.9v.1',
  phone:
    'M6.3 3.3 8.4 7 6.7 8.7a9.5 9.5 0 0 0 4.6 4.6L13 11.6l3.7 2.1c.2 1.9-1.1 3.2-2.9 3C8.3 16.2 3.8 11.7 3.3 6.2c-.2-1.8 1.1-3.1 3-2.9Z',
};

/** Draws a path of that grid; hidden from screen readers, for the words beside it say the same. */
export const draw = (path: string, extra = '') =>
  html`<svg class="i ${extra}" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;

/** An icon that a first page may show. The others are in `later-icons.ts`. */
export const icon = (name: keyof typeof paths, extra?: string) => draw(paths[name], extra);
