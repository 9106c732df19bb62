import { css } from 'lit';

/**
 * How a page moves, once somebody has begun. The help line stays in view, and what takes the focus by keyboard stands clear
 * of it. What comes up fades in and rises a little: a new page, and a question that an answer brings. Nothing waits for it,
 * and it begins at an element's first sight alone, so that these styles may come late. Where less motion is asked for there
 * is no `--_calm`, and so no transition.
 */
export const motion = css`
  :focus-visible {
    scroll-margin-block-end: 5em;
  }

  /* Not where it would cover too much: a low window, or large text in a narrow one. */
  @media screen and (min-height: 30em) {
    @container rapport (inline-size >= 17em) {
      .helpline:not([open]) {
        position: sticky;
        inset-block-end: var(--_space-2);
      }
    }
  }

  .main > :is(.title, .lead, .question, .hello, section, .solo, .next) {
    transition:
      opacity var(--_calm),
      translate var(--_calm);
  }

  @starting-style {
    .main > :is(.title, .lead, .question, .hello, section, .solo, .next) {
      opacity: 0;
      translate: 0 8px;
    }
  }
`;
