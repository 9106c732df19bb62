import { html, nothing } from 'lit';
import { renderLines, type HelpView, type Line } from '../form/help-line.js';
import type { Say } from '../i18n/messages.js';
import { abuseLinesFor } from '../model/safety/abuse-lines.js';
import type { DangerKind } from '../model/safety/danger-words.js';

/** Lines for whoever is harmed by somebody: the practice's own, else those of the region. */
function abuseLinesOf({ region, config }: HelpView): readonly Line[] {
  const own = ((config.helpLines ?? []) as readonly Line[]).filter(({ about }) => about === 'abuse');
  return own.length > 0 ? own : abuseLinesFor(region || config.region);
}

/** The numbers to ring first, then those for whoever is harmed by somebody, then the others. */
const abuseFirst =
  (abuse: readonly Line[]) =>
  (lines: readonly Line[]): readonly Line[] => {
    const others = lines.filter(({ about }) => about !== 'abuse');
    const urgent = others.filter(({ kind }) => kind === 'emergency');
    return [...urgent, ...abuse, ...others.filter((line) => !urgent.includes(line))];
  };

/** The way out of the page. */
export const renderExit = (say: Say, leave: () => void) =>
  html`<button type="button" class="btn leave" @click=${leave} .textContent=${say('danger-leave')}></button>`;

/**
 * What opens under an answer with words of danger. It says what the help line of every page says, and asks nothing.
 * @param id - Of its first line, which names it.
 */
export function renderDanger(view: HelpView, kinds: readonly DangerKind[], id: string, leave: () => void) {
  const { say } = view;
  const abuse = kinds.includes('abuse');
  const lines = abuseLinesOf(view);
  const believed = lines.length > 0 ? say('danger-believed') : '';
  return html`<p id=${id} .textContent=${say(abuse ? 'danger-title-abuse' : 'danger-title')}></p>
    ${abuse ? html`<p .textContent=${[say('danger-abuse'), believed].join(' ')}></p>` : nothing}
    ${kinds.includes('self-harm') ? html`<p .textContent=${say('help-text')}></p>` : nothing}
    <p .textContent=${say('danger-now')}></p>
    ${abuse ? renderLines(view, abuseFirst(lines)) : renderLines(view)}
    ${
      abuse
        ? html`${renderExit(say, leave)}
            <p class="small" .textContent=${say('danger-leave-how')}></p>`
        : nothing
    }`;
}
