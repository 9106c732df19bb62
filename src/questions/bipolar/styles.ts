import { css } from 'lit';

/**
 * A style between two good ends: five radios as stones on one line. All are hollow until one is chosen; the chosen one
 * is the big pebble. The ends stand above the track when narrow, beside it when wide. Rows go inside `.leans`.
 *
 * `<fieldset class="lean"><legend>…</legend><b>Gentle</b><div class="track">` five times
 * `<label><input type="radio"><span class="visually-hidden">A little towards gentle</span></label>` `</div><b>Challenging</b>`
 * and, if wanted, `<output>` with the choice in words `</fieldset>`
 */
export const bipolarStyles = css`
  .leans {
    border-block-start: 1px solid var(--_line);
  }

  .lean {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }

  .lean legend {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  .lean b {
    font-weight: 550;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .lean .track ~ b {
    text-align: end;
  }

  .lean .track {
    grid-area: 2 / 1 / auto / -1;
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }

  .lean .track::before {
    content: '';
    position: absolute;
    inset-inline: 10%;
    inset-block-start: calc(50% - 1px);
    border-block-start: 2px solid var(--_edge);
  }

  .lean label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_touch);
    cursor: pointer;
  }

  .lean input {
    inline-size: 18px;
    block-size: 16px;
    border-radius: var(--_pebble);
    transition: var(--_fade);
  }

  .lean input::before {
    content: none;
  }

  .lean :checked {
    inline-size: 32px;
    block-size: 28px;
    border: 3px solid var(--_paper);
    box-shadow: 0 0 0 1.5px var(--_action);
  }

  .lean :focus-visible {
    border-radius: var(--_pebble);
  }

  .lean > :is(.hint, .err) {
    grid-column: 1 / -1;
  }

  .lean output {
    grid-area: 3 / 1 / auto / -1;
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    text-align: center;
  }

  .leans > .unsaid {
    margin-block-end: var(--_space-3);
  }

  @container rapport (inline-size >= 34em) {
    .lean {
      grid-template-columns: 10.5em minmax(0, 1fr) 10.5em;
      align-items: center;
    }

    .lean .track {
      grid-area: 1 / 2;
    }

    .lean .track ~ b {
      text-align: start;
    }

    .lean output {
      grid-area: 2 / 2;
    }
  }

  @container rapport (inline-size < 14em) {
    .lean {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
