import { html, nothing } from 'lit';
import { renderLines, type HelpView, type Line } from '../form/help-line.js';
import { abuseLinesFor } from '../model/safety/abuse-lines.js';
import type { DangerKind } from '../model/safety/danger-words.js';

/** The numbers to ring first, then those for whoever is harmed by somebody, then the others. */
const abuseFirst =
  (region: string) =>
  (lines: readonly Line[]): readonly Line[] => {
    const own = lines.filter(({ about }) => about === 'abuse');
    const others = lines.filter(({ about }) => about !== 'abuse');
    const urgent = others.filter(({ kind }) => kind === 'emergency');
    return [
      ...urgent,
      ...(own.length > 0 ? own : abuseLinesFor(region)),
      ...others.filter((line) => !urgent.includes(line)),
    ];
  };

/**
 * What opens under an answer with words of danger. It says what the help line of every page says, and asks nothing.
 * @param id - Of its first line, which names it.
 */
export function renderDanger(view: HelpView, kinds: readonly DangerKind[], id: string, leave: () => void) {
  const { say, region, config } = view;
  const abuse = kinds.includes('abuse');
  return html`<p id=${id} .textContent=${say(abuse ? 'danger-title-abuse' : 'danger-title')}></p>
    ${abuse ? html`<p .textContent=${say('danger-abuse')}></p>` : nothing}
    ${kinds.includes('self-harm') ? html`<p .textContent=${say('help-text')}></p>` : nothing}
    <p .textContent=${say('danger-now')}></p>
    ${abuse ? renderLines(view, abuseFirst(region || (config.region ?? ''))) : renderLines(view)}
    ${
      abuse
        ? html`<button
              type="button"
              class="btn leave"
              @click=${leave}
              .textContent=${say('danger-leave')}
            ></button>
            <p class="small" .textContent=${say('danger-leave-how')}></p>`
        : nothing
    }`;
}
