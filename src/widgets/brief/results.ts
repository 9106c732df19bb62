import { html, nothing } from 'lit';
import { icon } from '../../element/icons.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { resultSummary } from '../../i18n/format-result.js';
import { boundsOf } from '../../model/instruments/scale.js';
import type { Line } from './line.js';
import { renderLines } from './sections.js';
import type { ReadResult } from './prepare-reading.js';
import { calmLines, skippedWords } from './read-first.js';

const numberLines = (numbers: Readonly<Record<string, number>>): Line[] =>
  Object.entries(numbers).map(([label, value]) => ({ label, words: String(value) }));

/** The scores in words. What the questionnaire at hand does not know is given as it came, under its id. */
function scoreLines({ result, known }: ReadResult, speech: LocaleContext): Line[] {
  const { value, subscales, band } = result;
  const total = (label: string) => (value === undefined ? [] : [{ label, words: String(value) }]);
  if (!known)
    return [
      ...total(speech.say('brief-value')),
      ...(band === undefined ? [] : [{ label: speech.say('brief-band'), words: band }]),
      ...numberLines(subscales),
    ];
  const { instrument, words } = known;
  const now = { ...result };
  delete now.change; // has lines of its own
  const strange = Object.entries(subscales).filter(
    ([id]) => !instrument.subscales.some((each) => each.id === id),
  );
  return [
    ...resultSummary(now, instrument, words, speech),
    ...(instrument.total ? [] : total(speech.say('brief-value'))),
    ...numberLines(Object.fromEntries(strange)),
  ];
}

/** What has moved since an earlier day, a line for each score: before and now, and whether that says anything. */
export function changeLines({ result, known }: ReadResult, { say, language }: LocaleContext): Line[] {
  const { change } = result;
  if (!change) return [];
  const nameOf = (id: string) =>
    (id === 'total' ? known?.words.total?.name : known?.words.subscales[id]?.name) ?? id;
  const number = (value: number) => formatNumber(known ? Math.round(value * 10) / 10 : value, language);
  return Object.entries(change.scores).map(([id, { before, difference, verdict }]) => {
    const now = (id === 'total' ? result.value : result.subscales[id]) ?? before + difference;
    const words = say(
      'brief-change',
      number(before),
      number(now),
      formatDate(change.since, language),
      verdict,
    );
    return { label: say('brief-change-of', nameOf(id)), words };
  });
}

/** Every single answer: the question in its own words, the option chosen. */
function itemLines({ result, known }: ReadResult, { say }: LocaleContext): Line[] {
  if (!known) return numberLines(result.items);
  const { instrument, words } = known;
  return Object.entries(result.items).map(([id, value]) => {
    const item = instrument.items.find((each) => each.id === id);
    const scale = item && instrument.scales[item.scale];
    const scaleWords = item && words.scales[item.scale];
    if (!scale || !scaleWords) return { label: id, words: String(value) };
    const chosen = 'options' in scaleWords ? scaleWords.options[value] : undefined;
    const amount = say('result-of', String(value), String(boundsOf(scale)[1]));
    return { label: words.items[id] ?? id, words: chosen ?? amount };
  });
}

/**
 * One questionnaire. Its single answers are folded away on screen and stay off the printed page.
 * `scores` is false where this reader meets the scores in a conversation and not as numbers; `you` is true where the
 * client reads it: nothing there tells staff what to do.
 */
export function renderResult(
  read: ReadResult,
  { scores, you, practice }: { scores: boolean; you: boolean; practice: string },
  speech: LocaleContext,
) {
  const { say } = speech;
  const items = itemLines(read, speech);
  const lines = scores ? [...scoreLines(read, speech), ...changeLines(read, speech)] : [];
  const skipped = skippedWords(read);
  return html`<div class="part">
    <p><b .textContent=${read.known?.words.title ?? read.result.instrument}></b></p>
    ${scores ? renderLines(lines, speech) : html`<p .textContent=${say('brief-theirs', practice)}></p>`}
    ${
      skipped.length === 0
        ? nothing
        : renderLines([{ label: say('brief-skipped'), words: say('brief-kinds', skipped) }], speech)
    }
    ${
      scores && !you
        ? calmLines(read).map(
            ({ question, answer }) =>
              html`<p class="small" .textContent=${say('brief-calm', answer, question)}></p>`,
          )
        : nothing
    }
    ${
      items.length === 0
        ? nothing
        : html`<details class="why each">
            <summary>${icon('chevron')}<span .textContent=${say('brief-each')}></span></summary>
            <div>${renderLines(items, speech)}</div>
          </details>`
    }
  </div>`;
}
