import { html, nothing } from 'lit';
import { icon } from '../element/icons.js';
import type { PracticeConfig } from '../element/practice-config.js';
import type { Say } from '../i18n/messages.js';
import { helpLinesFor, type HelpLine } from '../model/safety/help-lines.js';

export interface HelpView {
  say: Say;
  /** Two-letter code; empty where the owner named none: then no number is guessed. */
  region: string;
  config: PracticeConfig;
  /** Lines that fit this person beside those for everybody: they come second. */
  fitting?: readonly Line[] | undefined;
}

export type Line = Pick<HelpLine, 'kind' | 'about' | 'name' | 'number' | 'url' | 'option' | 'send'>;

function renderLine(line: Line, say: Say) {
  const digits = line.number?.replace(/[^\d+]/g, '') ?? '';
  const href =
    line.kind === 'web'
      ? line.url
      : line.kind === 'text'
        ? `sms:${digits}`
        : digits
          ? `tel:${digits}`
          : undefined;
  if (href === undefined) return nothing;
  const words =
    line.kind === 'emergency'
      ? say('help-emergency', line.number ?? '')
      : line.kind === 'web'
        ? (line.name ?? say('help-fallback'))
        : line.kind === 'text'
          ? say('help-send', line.name ?? '', line.send ?? '', line.number ?? '')
          : say('help-line', line.name ?? '', line.number ?? '', line.option ?? '');
  return html`<li>
    <a
      class="btn quiet"
      href=${href}
      target=${line.kind === 'web' ? '_blank' : nothing}
      rel="noopener noreferrer"
      >${line.kind === 'web' ? nothing : icon('phone')}<span .textContent=${words}></span
    ></a>
  </li>`;
}

/** Numbers to call, each a link. The practice's own, else those of the region. */
export function renderLines(
  { say, region, config, fitting = [] }: HelpView,
  arrange = (lines: readonly Line[]): readonly Line[] => lines,
) {
  const lines = arrange(
    ((config.helpLines as readonly Line[] | undefined) ?? helpLinesFor(region || config.region)).flatMap(
      (line, at) => (at ? line : [line, ...fitting]),
    ),
  );
  const named = lines.some((line) => line.kind === 'emergency');
  return html`${named ? nothing : html`<p .textContent=${say('help-emergency-any')}></p>`}
    <ul class="lines">
      ${lines.map((line) => renderLine(line, say))}
    </ul>`;
}

/** Words and numbers for somebody who needs help now. */
export const renderHelp = (view: HelpView) =>
  html`<p .textContent=${view.say('help-text')}></p>
    ${renderLines(view)}`;

/** "Need help now?": one line at the foot of every screen. */
export const renderHelpLine = (view: HelpView) =>
  html`<details class="helpline why">
    <summary>${icon('chevron')}<span .textContent=${view.say('help-summary')}></span></summary>
    <div>${renderHelp(view)}</div>
  </details>`;
