import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { listOf, ratherNotSay } from '../../model/form/answers.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { visibleOptions } from '../../model/form/visible.js';
import {
  controlId,
  describedBy,
  renderGroup,
  renderNotes,
  renderWhy,
  type Control,
  type Field,
} from '../field.js';
import { live } from '../live.js';

interface Card {
  id: string;
  label: string;
  hint?: string;
}

/** "I would rather not say" closes the list of a sensitive question. */
const unsaid = ({ question, say }: Field): Card[] =>
  question.sensitive ? [{ id: ratherNotSay, label: say('rather-not') }] : [];

/** The options that this person sees. */
const cardsOf = (field: Field<QuestionOf<'single-choice' | 'multiple-choice'>>): Card[] => [
  ...visibleOptions(field.question.options, field.answers).map(({ id, label, hint }) => ({
    id,
    label: field.text(label),
    ...(hint === undefined ? {} : { hint: field.text(hint) }),
  })),
  ...unsaid(field),
];

/**
 * Cards with a native radio or checkbox in each. The inputs' values are numbers, not words: recorders on the page
 * read values.
 */
function renderCards(
  field: Field,
  cards: Card[],
  chosen: (id: string) => boolean,
  choose: (id: string) => void,
) {
  const type = field.question.kind === 'multiple-choice' ? 'checkbox' : 'radio';
  const three = cards.length === 3 || (cards.length < 3 && !cards.some((card) => card.hint));
  return renderGroup(
    field,
    html`<div class="choices ${three ? 'three' : 'two'}">
      ${cards.map((card, index) =>
        keyed(
          card.id,
          html`<label class="choice"
            ><input
              type=${type}
              name=${field.question.id}
              value=${index}
              autocomplete="off"
              aria-invalid=${field.error !== undefined}
              .checked=${live(chosen(card.id))}
              @change=${() => {
                choose(card.id);
              }}
            /><span
              >${
                card.hint === undefined
                  ? html`<span .textContent=${card.label}></span>`
                  : html`<b .textContent=${card.label}></b><small .textContent=${card.hint}></small>`
              }</span
            ></label
          >`,
        ),
      )}
    </div>`,
  );
}

const renderOne = (field: Field, cards: Card[]) =>
  renderCards(
    field,
    cards,
    (id) => field.answer === id,
    (id) => {
      field.setAnswer(id);
    },
  );

/** One of several. */
export const choice: Control<'single-choice'> = (field) => renderOne(field, cardsOf(field));

/** Any of several. The option that means "none" and "I would rather not say" stand alone. */
export const choices: Control<'multiple-choice'> = (field) => {
  const { question, answer, setAnswer } = field;
  const chosen = listOf(answer);
  const alone = [question.none, ratherNotSay];
  const cards = cardsOf(field);
  const toggle = (id: string) => {
    const standsAlone = alone.includes(id);
    // In the order of the options, whatever the order of the taps.
    const next = cards
      .map((card) => card.id)
      .filter((each) =>
        each === id ? !chosen.includes(id) : chosen.includes(each) && !standsAlone && !alone.includes(each),
      );
    setAnswer(next.length === 0 ? undefined : next);
  };
  return renderCards(field, cards, (id) => chosen.includes(id), toggle);
};

/** Yes, no and, where it is about health, "I would rather not say". */
export const yesNo: Control<'yes-no'> = (field) =>
  renderOne(field, [
    { id: 'yes', label: field.say('yes') },
    { id: 'no', label: field.say('no') },
    ...unsaid(field),
  ]);

/** One box; its label is what one agrees to. */
export const consent: Control<'consent'> = (field) => {
  const { question, answer, setAnswer, text, error } = field;
  return html`<div class="question" ?data-error=${error !== undefined}>
    ${renderNotes(field)}
    <label class="choice"
      ><input
        type="checkbox"
        id=${controlId(question.id)}
        name=${question.id}
        value="1"
        aria-invalid=${error !== undefined}
        aria-describedby=${describedBy(field)}
        aria-required=${question.required ?? false}
        .checked=${live(answer === true)}
        @change=${(event: Event) => {
          setAnswer((event.target as HTMLInputElement).checked ? true : undefined);
        }} /><span .textContent=${text(question.label)}></span
    ></label>
    ${renderWhy(field)}
  </div>`;
};
