import { html, nothing } from 'lit';
import { extraIcon } from '../../element/extra-icons.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { formatDate } from '../../i18n/format.js';
import { dayOf } from '../../model/clock.js';
import type { Topic } from '../../model/form/roles.js';
import type { Audience } from '../../model/submission/audience.js';
import { shareable } from '../../model/submission/sharing.js';
import { canonicalJson } from '../../model/submission/canonical.js';
import type { Agreement, Consent, Submission } from '../../model/submission/submission.js';
import type { Line } from './line.js';

/** Consents that differ only in what they are about, as one. */
function grouped(consents: readonly Consent[]): { consent: Consent; kinds: Consent['what'][] }[] {
  const groups = new Map<string, { consent: Consent; kinds: Consent['what'][] }>();
  for (const consent of consents) {
    const { what, instruments, ...rest } = consent;
    const key = canonicalJson(rest);
    const group = groups.get(key) ?? { consent, kinds: [] };
    if (!group.kinds.includes(what)) group.kinds.push(what);
    if (instruments) group.consent = { ...group.consent, instruments };
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
  if (consents.length + withheld.length === 0)
    return html`<p .textContent=${say('brief-nothing-shared')}></p>`;
  const you = audience === 'client';
  const isShared = (what: string) =>
    consents.some((each) => each.what === what && each.from !== each.to && each.until >= today);
  const kept = withheld.length > 0 ? withheld : shareable.filter((what) => !isShared(what));
  const words = (kinds: readonly Consent['what'][]) =>
    say(
      'brief-kinds',
      kinds.map((what) => say('brief-kind', what, you)),
    );
  return html`<dl class="facts share">
    ${grouped(consents).map(({ consent, kinds }) => {
      const { from, to, purpose, until, statementVersion, signedName, at, receiver, instruments } = consent;
      const over = until < today;
      return html`<dt>
          ${extraIcon(over ? 'dash' : 'check')}
          <span .textContent=${say('brief-direction', from, to)}></span>
        </dt>
        <dd>
          <b .textContent=${words(kinds)}></b>
          ${receiver ? html`<span class="small" .textContent=${say('brief-receiver', receiver)}></span>` : nothing}
          ${
            instruments
              ? html`<span class="small" .textContent=${say('brief-items', instruments.join(', '))}></span>`
              : nothing
          }
          <span
            class="small soft"
            .textContent=${[
              purpose && `${purpose}.`,
              say('brief-until', formatDate(until, language), over, you),
              say('brief-signed', signedName, formatDate(dayOf(Date.parse(at)), language)),
              rightOf(consent, you, say),
              statementVersion && say('brief-statement', statementVersion),
            ]
              .filter(Boolean)
              .join(' ')}
          ></span>
        </dd>`;
    })}
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

/** By what right somebody signed, where it was for another person. */
const rightOf = (
  { authority, authorityText }: Agreement | Consent,
  you: boolean,
  say: LocaleContext['say'],
): string =>
  authority === undefined || authority === 'self'
    ? ''
    : say('brief-right', authority, authorityText ?? '', you);

/** What was said yes to by sending. */
export function agreementLines(
  { agreement }: Submission,
  you: boolean,
  { say, language }: LocaleContext,
): Line[] {
  if (!agreement) return [];
  const { receiver, purpose, until, signedName, at } = agreement;
  const words = [
    receiver && say('brief-receiver', receiver),
    purpose && `${purpose}.`,
    until && say('brief-until', formatDate(until, language), false, you),
    say('brief-signed', signedName, formatDate(dayOf(Date.parse(at)), language)),
    rightOf(agreement, you, say),
  ];
  return [{ label: say('brief-agreed'), words: words.filter(Boolean).join(' ') }];
}

/** Whom to answer, where no form has asked. */
export function replyLines({ replyTo }: Submission, { say }: LocaleContext): Line[] {
  if (!replyTo) return [];
  const { name, email, phone } = replyTo;
  return [{ label: say('brief-reply'), words: [name, email, phone].filter(Boolean).join(', ') }];
}
