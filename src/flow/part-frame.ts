import { html } from 'lit';
import { renderProgress, type ProgressStep } from '../form/progress.js';
import type { FormView } from '../questions/layout.js';
import { icon } from '../element/icons.js';
import type { Say } from '../i18n/messages.js';
import type { Definition, Section } from '../model/form/definition.js';
import { textIn } from '../model/form/text.js';
import { evaluateVisibility } from '../model/form/visible.js';

const kept = new WeakMap<Definition, Section[][]>();

/**
 * The pages of a form by stones: one for each page that stands there before anything is answered, with those that only
 * an answer opens behind it. Their number does not grow while somebody answers: a way that grows is no comfort.
 */
function byStones(definition: Definition): Section[][] {
  let stones = kept.get(definition);
  if (!stones) {
    const certain = evaluateVisibility(definition, {}).sections.map(({ section }) => section);
    stones = [];
    for (const section of definition.sections)
      if (certain.includes(section)) stones.push([section]);
      else (stones.at(-1) ?? (stones[0] = [])).push(section);
    kept.set(definition, stones);
  }
  return stones;
}

/** What the form is called, and where in it one stands. `after` are the pages that follow its own. */
export function renderFormProgress({ session, say, language }: FormView, after: readonly ProgressStep[]) {
  const { progress, sections, definition, page } = session;
  // A stone none of whose pages is there for this person is not theirs.
  const stones = byStones(definition).flatMap((pages) => {
    const first = sections.find(({ section }) => pages.includes(section))?.section;
    return first ? { id: first.id, title: textIn(first.short ?? first.title, language), pages } : [];
  });
  const own = stones.findIndex(({ pages }) => pages.some(({ id }) => id === page));
  const pages = stones[own]?.pages ?? [];
  return html`<b .textContent=${textIn(definition.title, language)}></b> ${renderProgress({
      say,
      steps: [...stones, ...after],
      at: own < 0 ? stones.length + after.findIndex(({ id }) => id === page) : own,
      filled: pages.length ? (pages.findIndex(({ id }) => id === page) + 1) / pages.length : 1,
      secondsLeft: progress.secondsLeft + 30,
      go: (id) => {
        session.go(id);
      },
    })}`;
}

/** Continue, and Back where there is somewhere to go back to; under them who will read this. */
export const renderActions = ({
  say,
  forward,
  privacy,
  back,
}: {
  say: Say;
  /** Words on the button that goes on. */
  forward: string;
  privacy: string;
  back: (() => void) | undefined;
}) =>
  html`<div class="actions">
      <button type="submit" class="btn" .textContent=${forward}></button>
      ${
        back
          ? html`<button type="button" class="btn bare" @click=${back} .textContent=${say('back')}></button>`
          : ''
      }
    </div>
    <p class="privacy">${icon('lock')}<span .textContent=${privacy}></span></p>`;
