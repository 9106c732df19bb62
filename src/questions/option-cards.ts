import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ratherNotSay } from '../model/form/answers.js';
import type { QuestionOf } from '../model/form/definition.js';
import type { Text } from '../model/form/text.js';
import { visibleOptions } from '../model/form/visible.js';
import { renderGroup, type Field } from './field.js';
import { live } from './live.js';

export interface Card {
  id: string;
  label: string;
  hint?: string;
}

/** "I’d rather not say" closes the list of a sensitive question. */
export const unsaid = ({ question, say }: Field): Card[] =>
  question.sensitive ? [{ id: ratherNotSay, label: say('rather-not') }] : [];

/** The options that this person sees. */
export const cardsOf = (field: Field<QuestionOf<'single-choice' | 'multiple-choice'>>): Card[] => [
  ...visibleOptions(field.question.options, field.answers).map(({ id, label, hint }) => ({
    id,
    label: field.text(label),
    ...(hint === undefined ? {} : { hint: field.text(hint) }),
  })),
  ...unsaid(field),
];

/** What the page says at once to an answer. Its place is there before, so that a screen reader says what comes into it. */
const renderReply = ({ question, answer, text }: Field) => {
  const { replies } = question as { replies?: Readonly<Record<string, Text>> };
  if (!replies) return undefined;
  const words = [answer]
    .flat()
    .map((id) => text(replies[id as string]))
    .join(' ')
    .trim();
  return html`<p class=${words && 'note gap'} role="status" .textContent=${words}></p>`;
};

/**
 * Cards with a native radio or checkbox in each. The inputs' values are numbers, not words: recorders on the page
 * read values.
 */
export function renderCards(
  field: Field,
  cards: readonly Card[],
  type: 'radio' | 'checkbox',
  chosen: (id: string) => boolean,
  choose: (id: string) => void,
) {
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
      </div>
      ${renderReply(field)}`,
  );
}

/** Cards of which one is the answer. */
export const renderOne = (field: Field, cards: readonly Card[]) =>
  renderCards(
    field,
    cards,
    'radio',
    (id) => field.answer === id,
    (id) => {
      field.setAnswer(id);
    },
  );
