import { html, nothing } from 'lit';
import { icon } from '../../element/icons.js';
import { formatList } from '../../i18n/format.js';
import type { Constraint, RuledOut } from '../../model/matching/constraints.js';
import type { Scope } from '../../model/matching/trainer.js';
import { either, formatLanguages, formatPlaces, type LocaleContext } from './facet-text.js';

/** So many are named; a long list tells nobody anything. */
const most = 20;

/** Why somebody is out of reach just now. */
function outLine({ kind, values }: Constraint, speech: LocaleContext): string {
  const { say, language } = speech;
  switch (kind) {
    case 'scope': {
      const areas = values.map((area) => say('match-area', area as Scope));
      return say('match-out-scope', formatList(areas, language));
    }
    case 'format':
      return say('match-out-format', formatPlaces(values, speech));
    case 'language':
      return say('match-out-language', formatLanguages(values, speech, either));
    case 'availability':
    case 'place':
    case 'price':
    case 'capacity':
      return say(`match-out-${kind}`);
  }
}

/** Those out of reach, each with the wish it comes from: apart, so that nobody is offered who cannot be had. */
export function renderRuledOut(ruledOut: readonly RuledOut[], speech: LocaleContext) {
  if (ruledOut.length === 0) return nothing;
  const { say } = speech;
  return html`<details class="why ruled-out">
    <summary>${icon('chevron')}<span .textContent=${say('match-ruled-out')}></span></summary>
    <div class="soft">
      <p .textContent=${say('match-ruled-out-lead')}></p>
      <ul>
        ${ruledOut.slice(0, most).map(
          ({ trainer, constraints }) =>
            html`<li>
              <b><bdi .textContent=${trainer.name}></bdi></b>
              <span
                .textContent=${say(
                  'sentences',
                  constraints.map((each) => outLine(each, speech)),
                )}
              ></span>
            </li>`,
        )}
      </ul>
      ${
        ruledOut.length > most
          ? html`<p .textContent=${say('match-ruled-out-more', ruledOut.length - most)}></p>`
          : nothing
      }
    </div>
  </details>`;
}
