import { html } from 'lit';

/** A stone to stand on between the last and the next: above a result. Decoration alone: nobody is read it. */
export const renderResultDrawing = () =>
  html`<svg width="120" height="56" viewBox="0 0 120 56" aria-hidden="true" stroke="var(--_forced-edge)">
    <circle cx="60" cy="14" r="9" fill="var(--_action)" />
    <path fill="var(--_tint)" stroke="var(--_edge)" d="M2 47c0-7 7-11 15-11s17 3 17 10-7 7-16 7S2 53 2 47Z" />
    <path fill="var(--_warm-deep)" d="M36 41c0-9 10-14 23-14s25 4 25 14-11 10-25 10-23-1-23-10Z" />
    <path fill="var(--_tint)" stroke="var(--_edge)" d="M88 37c0-6 6-9 13-9s15 2 15 8-6 7-14 7-14 0-14-6Z" />
  </svg>`;
