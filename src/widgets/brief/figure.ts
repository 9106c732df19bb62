import { html, nothing, svg } from 'lit';
import { bodyBox, bodyViews, drawBody, shapesOf } from '../../questions/body/shapes.js';
import { placeOf } from '../../model/form/body-place.js';

/**
 * A figure seen from both sides with these places marked. A place without its side marks both: nobody said which.
 * Hidden from screen readers: the list beside it is the truth. Nothing where it could mark none of them.
 */
export function renderFigure(places: readonly string[]) {
  const isOn = (id: string) => places.includes(id) || places.includes(placeOf(id).place);
  if (!bodyViews.some((view) => shapesOf(view).some(({ id }) => isOn(id)))) return nothing;
  return html`<div class="figs" aria-hidden="true">
    ${bodyViews.map(
      (view) =>
        html`<svg viewBox=${bodyBox}>
          ${drawBody(`skin-${view}`, view, ({ id }, drawn) => (isOn(id) ? svg`<g class="on">${drawn}</g>` : drawn))}
        </svg>`,
    )}
  </div>`;
}
