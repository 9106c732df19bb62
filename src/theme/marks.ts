import { css } from 'lit';

/** Native radios and tick boxes, drawn by us. Nothing starts chosen. The switches stand in `review.ts`. */
export const marks = css`
  :is([type='radio'], [type='checkbox']) {
    appearance: none;
    flex: none;
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
    margin: 0;
    border: 2px solid var(--_edge);
    background: var(--_paper);
    display: grid;
    place-content: center;
    cursor: pointer;
  }

  [type='radio'] {
    border-radius: 50%;
  }

  [type='checkbox'] {
    border-radius: var(--_radius-mark);
  }

  :is([type='radio'], [type='checkbox'])::before {
    content: '';
    transform: scale(0);
    transition: var(--_fade);
    background: var(--_on-action);
  }

  [type='radio']::before {
    inline-size: 0.62em;
    block-size: 0.56em;
    border-radius: var(--_pebble);
  }

  [type='checkbox']::before {
    inline-size: 0.88em;
    block-size: 0.88em;
    clip-path: polygon(9% 48%, 0 58%, 37% 95%, 100% 18%, 89% 8%, 36% 75%);
  }

  :is([type='radio'], [type='checkbox']):checked {
    background: var(--_action);
    border-color: var(--_action);
  }

  :is([type='radio'], [type='checkbox']):checked::before {
    transform: none;
  }
`;
