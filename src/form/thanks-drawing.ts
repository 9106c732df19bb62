import { html } from 'lit';

/**
 * Three stones, one on the other, before a low sun: on the page after Send. Decoration alone: nobody is read it. Colours
 * are attributes, for a page's policy may forbid style attributes.
 */
export const renderThanksDrawing = () =>
  html`<svg width="112" height="84" viewBox="0 0 112 84" aria-hidden="true" stroke="var(--_forced-edge)">
    <circle cx="74" cy="34" r="26" fill="var(--_warm)" />
    <path fill="var(--_action)" d="M10 72c0-12 18-17 44-17s46 4 46 16-20 11-46 11-44 0-44-10Z" />
    <path
      fill="var(--_tint)"
      stroke="var(--_edge)"
      d="M26 46c0-8 14-12 30-12s28 3 28 11-12 9-30 9-28-1-28-8Z"
    />
    <path fill="var(--_warm-deep)" d="M40 26c0-7 8-11 17-11s16 4 16 10-7 8-17 8-16-1-16-7Z" />
  </svg>`;
