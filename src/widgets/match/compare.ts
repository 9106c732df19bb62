import { html, nothing } from 'lit';
import { formatList } from '../../i18n/format.js';
import { weekSlots } from '../../model/form/week.js';
import type { Match } from '../../model/matching/match.js';
import { styleFacets, type Trainer } from '../../model/matching/trainer.js';
import { callName } from './names.js';
import {
  formatLanguages,
  formatPlaces,
  formatPrice,
  formatSlots,
  type LocaleContext,
  type Preferences,
} from './facet-text.js';

interface Row {
  label: string;
  cell: (trainer: Trainer) => string;
}

/** The rows that say something: what was wished for, and what any of them offers. */
function rowsFor(trainers: readonly Trainer[], wishes: Preferences, speech: LocaleContext): Row[] {
  const { say, language } = speech;
  const { areas, availability = [], style = {}, languages = [] } = wishes;
  const wished = styleFacets.filter((facet) => style[facet]);
  const facets = wished.length > 0 ? wished : styleFacets;
  const styleOf = (trainer: Trainer) =>
    facets.flatMap((facet) => {
      const lean = trainer.style[facet];
      return lean === undefined || (lean === 0 && wished.length === 0)
        ? []
        : [say('match-style', facet, lean)];
    });
  const timesOf = (trainer: Trainer) =>
    (availability.length > 0 ? availability : weekSlots).filter((slot) =>
      trainer.availability.includes(slot),
    );
  const tongues = new Set(trainers.flatMap((trainer) => trainer.languages));
  const rows: (Row & { when?: boolean })[] = [
    ...areas.map((area) => ({
      label: say('match-row-area', say('match-area', area)),
      cell: ({ worksWith }: Trainer) => say('match-level', worksWith[area] ?? 'never'),
    })),
    { label: say('match-row-style'), cell: (trainer) => formatList(styleOf(trainer).slice(0, 3), language) },
    {
      label: say(availability.length > 0 ? 'match-row-shared' : 'match-row-times'),
      cell: (trainer) => {
        const times = timesOf(trainer);
        return times.length > 4
          ? say('match-many-times')
          : say('match-cell-times', formatSlots(times, speech));
      },
    },
    { label: say('match-row-place'), cell: ({ formats }) => formatPlaces(formats, speech) },
    {
      label: say('match-row-languages'),
      cell: (trainer) => formatLanguages(trainer.languages, speech),
      when: languages.length > 0 || tongues.size > 1,
    },
    {
      label: say('match-row-price'),
      cell: ({ price, currency }) => (price === undefined ? '' : formatPrice(price, currency, speech)),
      when: trainers.some(({ price }) => price !== undefined),
    },
  ];
  return rows.filter(({ when = true }) => when);
}

/** The same facts in the same order for each: nobody's column stands out. */
export function renderCompare(fits: readonly Match[], wishes: Preferences, speech: LocaleContext) {
  const trainers = fits.map(({ trainer }) => trainer);
  if (trainers.length < 2) return nothing;
  const { say } = speech;
  return html`<h3 class="legend gap" id="side" .textContent=${say('match-side')}></h3>
    <div class="compare n${Math.min(trainers.length, 4)}" role="region" aria-labelledby="side" tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            ${trainers.map((each) => html`<th scope="col" .textContent=${callName(each, trainers)}></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rowsFor(trainers, wishes, speech).map(
            ({ label, cell }) =>
              html`<tr>
                <th scope="row" .textContent=${label}></th>
                ${trainers.map((each) => html`<td .textContent=${say('match-line', cell(each)) || say('match-unsaid')}></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
