import { css } from 'lit';

/** A repeatable group: `.entries` holds a card `.follow` an entry, then the button that adds one. */
export const groupStyles = css`
  .entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .follow {
    padding: var(--_space-5);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-panel);
    background: color-mix(in oklab, var(--_paper) 60%, transparent);
  }

  .follow > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-4);
    overflow-wrap: anywhere;
  }

  .follow h3 {
    font-size: var(--_text-question);
    scroll-margin-block-start: 90px;
  }

  .follow .question > :is(legend, .legend) {
    font-size: 1em;
  }

  .follow > * + .question {
    margin-block-start: var(--_space-5);
  }

  .follow .link {
    min-block-size: var(--_touch);
  }

  .add {
    justify-self: start;
  }

  @container rapport (inline-size < 34em) {
    .follow {
      padding: var(--_space-4);
    }

    .add {
      justify-self: stretch;
    }
  }

  @container rapport (inline-size < 14em) {
    .follow {
      padding: var(--_space-3);
    }
  }
`;
