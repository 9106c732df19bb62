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
}

type Line = Pick<HelpLine, 'kind' | 'name' | 'number' | 'url' | 'option' | 'send'>;

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

/** Words and numbers for somebody who needs help now: the practice's own lines, else those of the region. */
export function renderHelp({ say, region, config }: HelpView) {
  const own: readonly Line[] | undefined = config.helpLines?.map(({ name, kind, number, url }) => ({
    name,
    kind,
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { url }),
  }));
  const lines = own ?? helpLinesFor(region || config.region);
  const named = lines.some((line) => line.kind === 'emergency');
  return html`<p .textContent=${say('help-text')}></p>
    ${named ? nothing : html`<p .textContent=${say('help-emergency-any')}></p>`}
    <ul class="lines">
      ${lines.map((line) => renderLine(line, say))}
    </ul>`;
}

/** "Need help now?": one line at the foot of every screen. */
export const renderHelpLine = (view: HelpView) =>
  html`<details class="helpline why">
    <summary>${icon('chevron')}<span .textContent=${view.say('help-summary')}></span></summary>
    <div>${renderHelp(view)}</div>
  </details>`;
