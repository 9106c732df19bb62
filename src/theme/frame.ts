import { css } from 'lit';

/**
 * The page of a step: a rail (steps, time left) beside one column of questions; `.kept` under it says what is kept.
 * `<ol class="stones">` has one `<li data-at="done | now">` a step. Its words are the only child of the `<li>` (a link or
 * button once the step is done): shown where the rail is wide, read aloud everywhere. In a header `.top` the stones stay
 * in one row at every width.
 */
export const frame = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }

  .main {
    max-inline-size: var(--_measure);
    min-inline-size: 0;
  }

  .main > :is(.question, section) {
    margin-block-start: var(--_space-7);
  }

  .top {
    margin-block-end: var(--_space-6);
  }

  /* Steps as stones in a row. */

  .stones {
    display: flex;
    gap: 8px;
    align-items: flex-end;
    margin-block: var(--_space-3) var(--_space-2);
  }

  .top .stones {
    margin-block-start: 0;
  }

  .stones li {
    position: relative;
    inline-size: 26px;
  }

  .stones li::before {
    content: '';
    display: block;
    block-size: 15px;
    border-radius: 46% 54% 48% 52% / 66% 60% 40% 34%;
    border: 1.5px solid var(--_edge);
    background: var(--_paper);
    transition: background-color var(--_calm);
  }

  .stones li:nth-child(even)::before {
    scale: -1 1;
  }

  .stones li[data-at]::before {
    background: var(--_action);
    border-color: var(--_action);
  }

  .stones li[data-at='now'] {
    inline-size: 40px;
  }

  .stones li[data-at='now']::before {
    block-size: 19px;
    background: linear-gradient(to top, var(--_action) var(--_filled, 100%), var(--_paper) 0);
  }

  /* A stone that stands for several pages fills from below as they are done, by quarters. */

  [data-filled='1'] {
    --_filled: 30%;
  }

  [data-filled='2'] {
    --_filled: 52%;
  }

  [data-filled='3'] {
    --_filled: 76%;
  }

  /* Only read aloud, unless the rail is wide. */
  .stones li > * {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  .stones li:has(:focus-visible)::before {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  /* Under the stones. */
  .timeleft {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  /* The room is held before its words come, so that nothing moves then. */
  .kept {
    min-block-size: 6.3em;
    margin-block: var(--_space-4);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  /* Room for the rail: the steps one under the other, joined by a line, with their words. */
  @container rapport (inline-size >= 54em) {
    .kept {
      min-block-size: 48px;
    }

    .frame {
      grid-template-columns: 13.5em minmax(0, 1fr);
      column-gap: clamp(3em, 7cqi, 5.5em);
    }

    .rail {
      position: sticky;
      inset-block-start: var(--_space-5);
      align-self: start;
    }

    .rail .stones {
      display: grid;
      gap: 0;
      margin-block-end: var(--_space-5);
    }

    .rail > .stones:first-child {
      margin-block-start: 0;
    }

    .rail .stones li {
      inline-size: auto;
      display: grid;
      grid-template-columns: 26px 1fr;
      gap: var(--_space-3);
      align-items: center;
      min-block-size: 48px;
    }

    .rail .stones li::before {
      inline-size: 22px;
      block-size: 16px;
      justify-self: center;
      z-index: 1;
    }

    .rail .stones li[data-at='now']::before {
      inline-size: 27px;
      block-size: 20px;
    }

    .rail .stones li:not(:last-child)::after {
      content: '';
      position: absolute;
      inset-inline-start: 12px;
      inset-block: calc(50% + 14px) calc(-50% + 14px);
      border-inline-start: 2px solid var(--_line);
    }

    .rail .stones li > * {
      position: static;
      clip-path: none;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      line-height: 1.3;
      margin: 0;
      padding: var(--_space-2) 0;
      color: var(--_ink-soft);
    }

    .rail .stones [data-at='done'] > * {
      padding-block: 0.8em;
      color: var(--_ink);
      text-decoration: none;
    }

    @media (hover: hover) {
      .rail .stones [data-at='done'] > :hover {
        text-decoration: underline;
      }
    }

    .rail .stones [data-at='now'] > * {
      color: var(--_ink);
      font-weight: var(--_weight-strong);
    }

    .rail .timeleft {
      display: grid;
      gap: var(--_space-1);
    }
  }
`;
