import { css } from 'lit';

/**
 * Choice cards: `<label class="choice"><input …><span><b>Title</b><small>Words</small></span></label>` in `.choices`
 * (`.two` or `.three` columns when there is room). The whole card is the target and carries the focus ring.
 * The slots of the week (`.slot`) are small cards and share these states.
 */
export const choices = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  @container rapport (inline-size >= 34em) {
    .choices.two {
      grid-template-columns: 1fr 1fr;
    }

    .choices.three {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_space-3);
    align-items: start;
    align-content: center;
    min-block-size: max(56px, 3.3em);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-card);
  }

  :is(.choice, .slot) {
    border: 1px solid var(--_hairline);
    background: var(--_paper);
    cursor: pointer;
    transition: var(--_fade);
  }

  .choice > span {
    line-height: 1.3;
  }

  .choice b {
    display: block;
    font-weight: 550;
  }

  .choice small {
    display: block;
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    margin-block-start: 2px;
  }

  @media (hover: hover) {
    :is(.choice, .slot):hover {
      border-color: var(--_action);
      background: color-mix(in oklab, var(--_action) 3%, var(--_paper));
    }
  }

  .choice:has(:checked) {
    background: var(--_tint);
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
  }

  :is(.choice, .slot):has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }

  :is(.choice, .slot) :focus-visible {
    outline: none;
  }
`;
