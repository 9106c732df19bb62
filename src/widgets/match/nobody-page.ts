import { html, nothing } from 'lit';
import { icon } from '../../element/icons.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import { wishesThatOpen, type OpeningWish } from '../../model/matching/constraints.js';
import type { MatchResult, RuledOut } from '../../model/matching/match.js';
import type { Roster } from '../../model/matching/trainer.js';
import { outLine } from './lines.js';
import { languageWords, placeWords, priceWords, slotWords, type Speech } from './speech.js';

/** A way out of an empty list. `go` or `href` where it leads somewhere; else it only says what would help. */
interface WayOut {
  title: string;
  words: string;
  href?: string;
  go?: () => void;
}

export interface NobodyView extends Speech {
  /** Absent where the list could not be read. */
  result: MatchResult | undefined;
  trainers: Roster['trainers'];
  wishes: ClientPreferences;
  config: PracticeConfig;
  /** Goes to where a wish was asked, where there is such a place. */
  wayBack: (wish: OpeningWish['kind']) => (() => void) | undefined;
  tryAgain: () => void;
}

/** The practice's own ways to be reached. */
function contactWays({ practice }: PracticeConfig, { say }: Speech): WayOut[] {
  const { phone, email, link } = practice?.contact ?? {};
  const title = say('match-talk');
  return [
    ...(phone === undefined
      ? []
      : [{ title, words: say('match-talk-call', phone), href: `tel:${phone.replace(/[^\d+]/g, '')}` }]),
    ...(email === undefined
      ? []
      : [{ title: say('match-write'), words: say('match-talk-write', email), href: `mailto:${email}` }]),
    ...(link === undefined ? [] : [{ title, words: say('match-talk-link'), href: link }]),
  ];
}

/** Which wish would open the list, and to how many. */
function wishWay({ kind, options }: OpeningWish, view: NobodyView): WayOut[] {
  const { say, trainers, wayBack } = view;
  const speech: Speech = view;
  const currency = trainers.find((trainer) => trainer.currency !== undefined)?.currency;
  const go = wayBack(kind);
  const [best] = options;
  if (!best) return [];
  const values = [best.value];
  const value =
    kind === 'availability'
      ? slotWords(values, speech)
      : kind === 'format'
        ? placeWords(values, speech)
        : kind === 'language'
          ? languageWords(values, speech)
          : priceWords(Number(best.value), currency, speech);
  return [
    {
      title: say(`match-open-${kind}`),
      words: say(`match-opens-${kind}`, value, best.count),
      ...(go && { go }),
    },
  ];
}

/** The ways out, numbered as one says them on the phone. */
function renderWays(ways: readonly WayOut[]) {
  if (ways.length === 0) return nothing;
  return html`<ul class="choices outs">
    ${ways.map(({ title, words, href, go }, index) => {
      const inside = html`<span class="stone" aria-hidden="true">${index + 1}</span>
        <span><b .textContent=${title}></b><small .textContent=${words}></small></span>`;
      return html`<li>
        ${
          href !== undefined
            ? html`<a class="choice" href=${href}>${inside}</a>`
            : go
              ? html`<button type="button" class="choice" @click=${go}>${inside}</button>`
              : html`<div class="choice" data-state="readonly">${inside}</div>`
        }
      </li>`;
    })}
  </ul>`;
}

/** Those out of reach, each with the reason: apart, so that nobody is offered who cannot be had. */
export function renderRuledOut(ruledOut: readonly RuledOut[], speech: Speech) {
  if (ruledOut.length === 0) return nothing;
  const { say } = speech;
  return html`<details class="why ruled-out">
    <summary>${icon('chevron')}<span .textContent=${say('match-ruled-out')}></span></summary>
    <div class="soft">
      <p .textContent=${say('match-ruled-out-lead')}></p>
      <ul>
        ${ruledOut.map(
          ({ trainer, constraints }) =>
            html`<li>
              <b .textContent=${trainer.name}></b>
              <span .textContent=${constraints.map((each) => outLine(each, speech)).join('. ')}></span>
            </li>`,
        )}
      </ul>
    </div>
  </details>`;
}

/** Nobody fits, nobody is listed, or the list could not be read: what would help, and whom to talk to. */
export function renderNobody(view: NobodyView) {
  const { result, trainers, wishes, config, tryAgain, say } = view;
  const opening = wishesThatOpen({ ...wishes, seed: '' }, { trainers });
  const lead = !result
    ? 'match-missed-lead'
    : trainers.length === 0
      ? 'match-empty-lead'
      : opening[0]?.kind === 'availability'
        ? 'match-none-times'
        : 'match-none-lead';
  return html`<h2
      class="title"
      tabindex="-1"
      .textContent=${say(trainers.length > 0 ? 'match-none-title' : 'match-empty-title')}
    ></h2>
    <p class="lead" .textContent=${say(lead)}></p>
    ${renderWays([...opening.flatMap((wish) => wishWay(wish, view)), ...contactWays(config, view)])}
    ${
      result
        ? nothing
        : html`<button
            type="button"
            class="btn quiet more"
            @click=${tryAgain}
            .textContent=${say('match-again')}
          ></button>`
    }
    ${renderRuledOut(result?.ruledOut ?? [], view)}`;
}
