import { html, nothing } from 'lit';
import type { PracticeConfig } from '../../element/practice-config.js';
import type { MatchResult } from '../../model/matching/match.js';
import type { Relaxation } from '../../model/matching/relaxations.js';
import type { Roster } from '../../model/matching/trainer.js';
import { renderRuledOut } from './ruled-out.js';
import { formatLanguages, formatPlaces, formatPrice, formatSlots, type LocaleContext } from './facet-text.js';

/** A way out of an empty list. `go` or `href` where it leads somewhere; else it only says what would help. */
interface WayOut {
  title: string;
  words: string;
  href?: string;
  go?: () => void;
}

export interface NoMatchView extends LocaleContext {
  /** Absent where the list could not be read. */
  result: MatchResult | undefined;
  opening: readonly Relaxation[];
  trainers: Roster['trainers'];
  config: PracticeConfig;
  /** Goes to where a wish was asked, where there is such a place. */
  wayBack: (wish: Relaxation['kind']) => (() => void) | undefined;
  tryAgain: () => void;
}

/** The practice's own ways to be reached. */
function contactWays({ practice }: PracticeConfig, { say }: LocaleContext): WayOut[] {
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
function wishWay({ kind, options }: Relaxation, view: NoMatchView): WayOut[] {
  const { say, trainers, wayBack } = view;
  const [best] = options;
  if (!best) return [];
  const go = wayBack(kind);
  const values = [best.value];
  const words = {
    availability: () => formatSlots(values, view),
    format: () => formatPlaces(values, view),
    place: () => best.value,
    language: () => formatLanguages(values, view),
    price: () => formatPrice(Number(best.value), trainers.find(({ currency }) => currency)?.currency, view),
  }[kind]();
  return [
    {
      title: say(`match-open-${kind}`),
      words: say(`match-opens-${kind}`, words, best.count),
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

function leadFor({ result, trainers, opening }: NoMatchView) {
  if (!result) return 'match-missed-lead';
  if (trainers.length === 0) return 'match-empty-lead';
  if (opening.length > 0) return opening[0]?.kind === 'availability' ? 'match-none-times' : 'match-none-lead';
  const only = (kind: string) =>
    result.ruledOut.some(({ constraints }) => constraints.every((each) => each.kind === kind));
  const isClosed = result.ruledOut.every(({ constraints }) =>
    constraints.some(({ kind }) => kind === 'scope' || kind === 'capacity'),
  );
  return only('capacity') ? 'match-none-full' : isClosed ? 'match-none-lead' : 'match-none-several';
}

/**
 * Nobody fits, nobody is listed, or the list could not be read: what would help, and whom to talk to. Where the config
 * names no way to reach the practice, what the page's author wrote inside the element stands here.
 */
export function renderNoMatch(view: NoMatchView) {
  const { result, opening, trainers, config, tryAgain, say } = view;
  const contacts = contactWays(config, view);
  return html`<h2
      class="title"
      tabindex="-1"
      .textContent=${say(trainers.length > 0 ? 'match-none-title' : 'match-empty-title')}
    ></h2>
    <p class="lead" .textContent=${say(leadFor(view))}></p>
    ${renderWays([...opening.flatMap((wish) => wishWay(wish, view)), ...contacts])}
    ${contacts.length > 0 ? nothing : html`<div class="own"><slot></slot></div>`}
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
