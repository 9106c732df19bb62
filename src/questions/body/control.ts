import { html, nothing, svg } from 'lit';
import { body as bodyMessages } from '../../i18n/en/questions/body.js';
import { grid as gridMessages } from '../../i18n/en/questions/grid.js';
import { undo as undoMessages } from '../../i18n/en/questions/undo.js';
import { formatLabels } from '../../i18n/format.js';
import { listOf, ratherNotSay } from '../../model/form/answers.js';
import { bodyPlaces, isSided, placeOf } from '../../model/form/body-place.js';
import { bodyParts, nowhere, sides } from '../../model/form/body.js';
import { bands } from '../../theme/tokens.js';
import { renderExclusive } from '../exclusive.js';
import { renderGroup, type Control, type Field } from '../field.js';
import { renderGrid, tabIndexAt } from '../grid.js';
import { gridStyles } from '../grid.styles.js';
import { live } from '../live.js';
import type { KindView } from '../registry.js';
import { undoStyles } from '../undo.styles.js';
import { formatBodyPlace } from './format.js';
import { bodyBox, bodyViews, drawBody, shapesOf, type BodyView } from './shapes.js';
import { bodyStyles } from './styles.js';

/** Answers that stand alone. */
const alone: readonly string[] = [nowhere, ratherNotSay];
/** Everything that can be ticked. The inputs' values are positions in this, not words: recorders read values. */
const answers: readonly string[] = [...bodyParts, ...alone];

/**
 * Places on the body: a list of tick boxes, which is the answer, and a figure of both sides that mirrors it. Which part
 * of the figure is coloured stands in no attribute: the styles read it off the ticked boxes.
 */
const control: Control<'body'> = (field) => {
  const nameOf = (id: string) => (id === ratherNotSay ? field.say('rather-not') : formatBodyPlace(id, field));
  return html`${renderExclusive(field, { all: answers, alone, nameOf }, renderBody)}`;
};

function renderBody(field: Field, toggle: (id: string) => void) {
  const { question, answer, error, say, language } = field;
  const chosen = listOf(answer);
  const places = chosen.filter((id) => bodyParts.includes(id));
  const names = formatLabels(
    places.map((id) => formatBodyPlace(id, field)),
    language,
  );

  const box = (id: string, tabIndex = tabIndexAt(0)) =>
    html`<input
      type="checkbox"
      name=${question.id}
      value=${answers.indexOf(id)}
      autocomplete="off"
      tabindex=${tabIndex}
      aria-invalid=${error !== undefined}
      .checked=${live(chosen.includes(id))}
      @change=${() => {
        toggle(id);
      }}
    />`;
  const tap = (id: string, extra = '') =>
    html`<div class=${extra} role="gridcell">
      <label class="tap"
        >${box(id, tabIndexAt(answers.indexOf(id)))}<span
          .textContent=${formatBodyPlace(id, { say, language })}
        ></span
      ></label>
    </div>`;
  const single = (id: string, words: string) =>
    html`<label class="none">${box(id)}<span .textContent=${words}></span></label>`;

  const figure = (view: BodyView) =>
    html`<figure data-view=${view}>
      <svg viewBox=${bodyBox} aria-hidden="true">
        ${drawBody(
          `skin-${view}-${question.id}`,
          view,
          ({ id, x, y }, drawn) =>
            svg`<g
              class=${`p${String(answers.indexOf(id))}`}
              @click=${() => {
                toggle(id);
              }}
              >${drawn}<path class="tick" d=${`M${String(x - 5)} ${String(y)}l3.5 4 7-8`} /></g>`,
          { left: say('body-side', 'left'), right: say('body-side', 'right') },
        )}
      </svg>
      <figcaption aria-hidden="true" .textContent=${say(`body-${view}`)}></figcaption>
    </figure>`;

  const turn = (view: BodyView, index: number) => {
    const seen = shapesOf(view).filter(({ id }) => places.includes(id)).length;
    return html`<label
      ><input
        type="radio"
        name=${`${question.id}/view`}
        value=${index}
        autocomplete="off"
        .checked=${index === 0} /><span .textContent=${say('body-view', say(`body-${view}`), seen)}></span
    ></label>`;
  };

  const rows = html`<div class="pair heads" aria-hidden="true">
      <span .textContent=${say('body-part')}></span>
      ${sides.map((side) => html`<span .textContent=${say('body-side', side)}></span>`)}
    </div>
    ${bodyPlaces.map(
      (place) =>
        html`<div class="pair" role="row">
          <span aria-hidden="true" .textContent=${say('body-place', place)}></span>
          ${
            isSided(place)
              ? bodyParts.filter((id) => placeOf(id).place === place).map((id) => tap(id))
              : tap(place, 'wide')
          }
        </div>`,
    )}`;

  const ways = say('body-hint');
  return renderGroup(
    { ...field, question: { ...question, hint: question.hint ?? ways } },
    html`${question.hint === undefined ? nothing : html`<p class="hint" .textContent=${ways}></p>`}
      <div class="body">
        <div class="figs">
          <div class="turn" role="group" aria-label=${say('body-figure')}>${bodyViews.map(turn)}</div>
          ${bodyViews.map(figure)}
        </div>
        <div class="places">
          ${renderGrid('', question.id, say, rows)} ${single(nowhere, say('body-nowhere'))}
          ${question.sensitive ? single(ratherNotSay, say('rather-not')) : nothing}
          <p class="tally" aria-live="polite" .textContent=${say('grid-chosen', names)}></p>
        </div>
      </div>`,
  );
}

export const view: KindView<'body'> = {
  control,
  styles: [bands, gridStyles, undoStyles, bodyStyles],
  messages: { ...gridMessages, ...undoMessages, ...bodyMessages },
  preferNotToSay: 'own',
};
