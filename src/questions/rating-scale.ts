import { html } from 'lit';
import type { Say } from '../i18n/messages.js';
import { notSure } from '../model/form/answers.js';
import { live } from './live.js';

/** A row of native radios, 0 to 10 unless told, without its question: the questionnaire uses it for its own items. */
export function renderRatingScale(options: {
  name: string;
  value: unknown;
  low: string;
  high: string;
  min?: number;
  max?: number;
  /** Offers "Not sure" when given. */
  say?: Say;
  keep: (value: number | typeof notSure) => void;
}) {
  const { name, value, low, high, min = 0, max = 10, say, keep } = options;
  const steps = [...Array(max - min + 1).keys()].map((step) => min + step);
  const cell = (each: number | typeof notSure, words: string, label: string) =>
    html`<label class=${each === notSure ? 'ns' : ''}
      ><input
        type="radio"
        name=${name}
        value=${each === notSure ? max + 1 : each}
        aria-label=${label}
        .checked=${live(value === each)}
        @change=${() => {
          keep(each);
        }} /><span aria-hidden="true" .textContent=${words}></span
    ></label>`;
  // The ends say what the numbers mean; a screen reader hears that with the first and the last of them.
  const labels: Record<number, string> = { [min]: `${min}, ${low}`, [max]: `${max}, ${high}` };
  return html`<div class="ruler">
      ${steps.map((step) => cell(step, String(step), labels[step] ?? String(step)))}
      ${say && cell(notSure, say('scale-not-sure'), say('scale-not-sure'))}
    </div>
    <p class="ends" aria-hidden="true">
      <span .textContent=${low}></span><span .textContent=${high}></span>
    </p>`;
}
