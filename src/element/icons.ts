import { svg, html } from 'lit';

/** Paths on a 20 by 20 grid, drawn as lines in the colour of the text. */
const paths = {
  chevron: 'M7.5 4.5 13 10l-5.5 5.5',
  lock: 'M6.2 8.8h7.6a2 2 0 0 1 2 2v4.4a2 2 0 0 1-2 2H6.2a2 2 0 0 1-2-2v-4.4a2 2 0 0 1 2-2ZM7 8.8V6.4a3 3 0 0 1 6 0v2.4',
  alert: 'M10 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2ZM10 6v4.6M10 13.9v.1',
  info: 'M10 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2ZM10 9.3V14M10 6.2v.1',
  check: 'M4 10.5l4 4 8-9',
  dash: 'M5 10h10',
  download: 'M10 3v9.5M5.8 8.5 10 12.7l4.2-4.2M4 16.5h12',
  phone:
    'M6.3 3.3 8.4 7 6.7 8.7a9.5 9.5 0 0 0 4.6 4.6L13 11.6l3.7 2.1c.2 1.9-1.1 3.2-2.9 3C8.3 16.2 3.8 11.7 3.3 6.2c-.2-1.8 1.1-3.1 3-2.9Z',
  flag: 'M5 17.5v-14M5 4h9.5l-2.2 3.3 2.2 3.4H5',
  print: 'M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 12h8v5H6Z',
  forward: 'M4 10h12M11 5l5 5-5 5',
  cloud: 'M6 15.4h8.8a3.3 3.3 0 0 0 .6-6.6A5 5 0 0 0 6 7.8a3.9 3.9 0 0 0 0 7.6ZM3.4 3.4l13.2 13.2',
};

/** A line icon beside words that say the same; hidden from screen readers. */
export const icon = (name: keyof typeof paths, extra = '') =>
  html`<svg class="i ${extra}" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${paths[name]} />`}</svg>`;
