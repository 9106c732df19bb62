import { html, nothing } from 'lit';
import { addStyles } from '../element/add-styles.js';
import type { PracticeConfig } from '../element/practice-config.js';
import { welcome as messages } from '../i18n/en/welcome.js';
import { registerMessages } from '../i18n/messages-controller.js';
import type { Say } from '../i18n/messages.js';
import type { FormSession } from '../model/form/session.js';
import { initials } from '../model/names.js';
import { welcomeStyles } from '../theme/welcome.js';

registerMessages('en', 'review', messages);

/** The element that a welcome stands in. */
export interface WelcomeHost {
  say: Say;
  practiceName: string;
  practiceConfig: PracticeConfig;
  renderRoot: HTMLElement | DocumentFragment;
  flow: { parts: readonly string[] };
}

/** Three stones that lead on: where there is nobody to show. Decoration alone: nobody is read it. */
const startDrawing = html`<svg width="64" height="56" viewBox="0 0 64 56" stroke="var(--_forced-edge)">
  <path fill="var(--_action)" d="M1 44c0-8 8-12 19-12s19 3 19 11-8 11-19 11S1 53 1 44Z" />
  <path fill="var(--_warm-deep)" d="M34 26c0-6 6-9 14-9s15 2 15 8-7 9-15 9-14-2-14-8Z" />
  <path fill="var(--_tint)" stroke="var(--_edge)" d="M15 9c0-5 5-7 11-7s12 2 12 6-5 7-12 7-11-1-11-6Z" />
</svg>`;

/** What is under the picture shows while it loads, and where it never comes. */
const renderFace = (name: string | undefined, photo: string | undefined) =>
  html`<span class=${name || photo ? 'face' : 'start'} aria-hidden="true"
    >${name ? html`<span .textContent=${initials(name)}></span>` : startDrawing}${
      photo === undefined
        ? nothing
        : html`<img
            src=${photo}
            alt=""
            width="68"
            height="64"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${({ target }: Event) => {
              (target as HTMLImageElement).hidden = true;
            }}
          />`
    }</span
  >`;

/**
 * A face and a promise above the first page of all: the practice's own, else what it promises of reading; nothing where it
 * says neither. It comes with the practice's config, so that the first page never waits for it and never moves.
 */
export function renderWelcome(host: WelcomeHost, { progress }: FormSession) {
  const { say, practiceName, practiceConfig, renderRoot, flow } = host;
  if (progress.page > 0 || flow.parts[0] !== 'intake') return nothing;
  const { photo, name, role, words } = practiceConfig.welcome ?? {};
  const days = practiceConfig.practice?.readWithinDays;
  const said = words ?? (days === undefined ? '' : say('welcome-read', practiceName, days));
  if (!said && !name && !photo) return nothing;
  addStyles(renderRoot, [welcomeStyles]);
  return html`<div class="hello">
    ${renderFace(name, photo)}
    <div>
      ${said ? html`<p><bdi .textContent=${said}></bdi></p>` : nothing}
      ${
        name
          ? html`<p class="small">
              <b><bdi .textContent=${name}></bdi></b>
            </p>`
          : nothing
      }
      ${role ? html`<p class="small soft"><bdi .textContent=${role}></bdi></p>` : nothing}
    </div>
  </div>`;
}
