import { draw } from './icons.js';

/** Icons that no first page shows, and no first page waits for. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  dash: 'M5 10h10',
  download: 'M10 3v9.5M5.8 8.5 10 12.7l4.2-4.2M4 16.5h12',
  info: 'M10 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2ZM10 9.3V14M10 6.2v.1',
  forward: 'M4 10h12M11 5l5 5-5 5',
  cloud: 'M6 15.4h8.8a3.3 3.3 0 0 0 .6-6.6A5 5 0 0 0 6 7.8a3.9 3.9 0 0 0 0 7.6ZM3.4 3.4l13.2 13.2',
};

/** See `icon`. */
export const extraIcon = (name: keyof typeof paths, extra?: string) => draw(paths[name], extra);
