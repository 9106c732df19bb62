import { html, nothing } from 'lit';
import { extraIcon } from '../../element/extra-icons.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { formatDate } from '../../i18n/format.js';
import { dayOf } from '../../model/clock.js';
import type { Topic } from '../../model/form/roles.js';
import type { Audience } from '../../model/submission/audience.js';
import { shareable } from '../../model/submission/sharing.js';
import type { Consent } from '../../model/submission/submission.js';

/** Consents that differ only in what they are about, as one. */
function grouped(consents: readonly Consent[]): { consent: Consent; kinds: Consent['what'][] }[] {
  const groups = new Map<string, { consent: Consent; kinds: Consent['what'][] }>();
  for (const consent of consents) {
    const { what, from, to, purpose, until, statementVersion, signedName, at } = consent;
    const key = JSON.stringify([from, to, purpose, until, statementVersion, signedName, at]);
    const group = groups.get(key) ?? { consent, kinds: [] };
    if (!group.kinds.includes(what)) group.kinds.push(what);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * What may pass between trainer and therapist: what, in which direction, what for, until when, who signed; then what
 * is not shared.
 * @param withheld - What was kept from this reader; empty where the reader sees all, then it is read from the consents.
 * @param today - ISO date: a consent that is over is shown as over, and shares nothing.
 */
export function renderConsents(
  consents: readonly Consent[],
  withheld: readonly Topic[],
  audience: Audience,
  today: string,
  { say, language }: LocaleContext,
) {
  const isShared = (what: string) =>
    consents.some((each) => each.what === what && each.from !== each.to && each.until >= today);
  const kept = withheld.length > 0 ? withheld : shareable.filter((what) => !isShared(what));
  const words = (kinds: readonly Consent['what'][]) =>
    say(
      'brief-kinds',
      kinds.map((what) => say('brief-kind', what)),
    );
  return html`<dl class="facts share">
    ${grouped(consents).map(
      ({ consent: { from, to, purpose, until, statementVersion, signedName, at }, kinds }) => {
        const over = until < today;
        return html`<dt>
            ${extraIcon(over ? 'dash' : 'check')}
            <span .textContent=${say('brief-direction', from, to)}></span>
          </dt>
          <dd>
            <b .textContent=${words(kinds)}></b>
            <span
              class="small soft"
              .textContent=${[
                purpose && `${purpose}.`,
                say('brief-until', formatDate(until, language), over),
                say('brief-signed', signedName, formatDate(dayOf(Date.parse(at)), language)),
                statementVersion && say('brief-statement', statementVersion),
              ]
                .filter(Boolean)
                .join(' ')}
            ></span>
          </dd>`;
      },
    )}
    ${
      kept.length === 0
        ? nothing
        : html`<dt>
              ${extraIcon('dash')}
              <span
                .textContent=${withheld.length > 0 ? say('brief-not-shared-with', audience) : say('brief-not-shared')}
              ></span>
            </dt>
            <dd .textContent=${words(kept)}></dd>`
    }
  </dl>`;
}
