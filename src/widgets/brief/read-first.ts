import { html, nothing } from 'lit';
import type { PracticeConfig } from '../../element/practice-config.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { isWithoutItems, readFirstIn, skippedIn } from '../../model/instruments/read-first.js';
import type { ReadResult } from './prepare-reading.js';

/** What a reader has to see before all else: the question in its own words, and the answer in its own. */
export interface FirstLine {
  question: string;
  /** Absent where it was skipped. */
  answer?: string;
}

/** An item and its answer in their own words. */
function inWords(
  { instrument, words }: NonNullable<ReadResult['known']>,
  item: string,
  answer?: number,
): FirstLine {
  const scale = words.scales[instrument.items.find(({ id }) => id === item)?.scale ?? ''];
  const question = words.items[item] ?? item;
  if (answer === undefined) return { question };
  const chosen = scale && 'options' in scale ? scale.options[answer] : undefined;
  return { question, answer: chosen ?? String(answer) };
}

/** Every item of these results that is read first. Nothing where the single answers were not shared. */
export const firstLines = (results: readonly ReadResult[]): FirstLine[] =>
  results.flatMap(({ result, known }) =>
    !known || isWithoutItems(result)
      ? []
      : readFirstIn(known.instrument, result.items).map(({ item, answer }) => inWords(known, item, answer)),
  );

/** Items that are read first and were answered calmly. That is no all-clear, and the page says so. */
export function calmLines({ result, known }: ReadResult): Required<FirstLine>[] {
  if (!known) return [];
  const urgent = readFirstIn(known.instrument, result.items).map(({ item }) => item);
  return known.instrument.items.flatMap(({ id, readFirst }) => {
    const answer = result.items[id];
    if (!readFirst || answer === undefined || urgent.includes(id)) return [];
    return [{ answer: '', ...inWords(known, id, answer) }];
  });
}

/** The words of the items that were left open; of questionnaires for practitioners, where a gap may say something. */
export function skippedWords({ result, known }: ReadResult): string[] {
  if (known?.instrument.audience !== 'practitioner' || isWithoutItems(result)) return [];
  return skippedIn(known.instrument, result.items).map((id) => known.words.items[id] ?? id);
}

/**
 * The answers that come before all else, verbatim, then what the practice has agreed to do about them.
 * @param you - True for the person who answered: they are told neither the plan nor what staff do.
 */
export function renderFirst(
  lines: readonly FirstLine[],
  responder: PracticeConfig['responder'],
  you: boolean,
  { say }: LocaleContext,
) {
  if (lines.length === 0) return nothing;
  return html`${lines.map(
    ({ question, answer }) =>
      html`<li>
        <b .textContent=${say('brief-quote', question)}></b>
        <b
          .textContent=${answer === undefined ? say(you ? 'brief-skipped' : 'brief-skipped-first') : say('brief-quote', answer)}
        ></b>
      </li>`,
  )}
  ${
    you
      ? nothing
      : html`<li>
          <b .textContent=${say('brief-colon', say('brief-plan'))}></b
          ><span
            .textContent=${
              responder
                ? say('brief-plan-of', responder.name, responder.hours, responder.plan)
                : say('brief-no-plan')
            }
          ></span>
        </li>`
  }`;
}
