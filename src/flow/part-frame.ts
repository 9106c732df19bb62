import { html } from 'lit';
import { renderProgress, type Stone } from '../controls/progress.js';
import type { FormView } from '../controls/section.js';
import { icon } from '../element/icons.js';
import type { Say } from '../i18n/words.js';
import { textIn } from '../model/form/text.js';

/** What the form is called, and where in it one stands. `after` are the pages that follow its own. */
export function renderFormProgress({ session, say, language }: FormView, after: readonly Stone[]) {
  const { progress, sections, definition } = session;
  const own = sections.map(({ section }) => ({
    id: section.id,
    title: textIn(section.short ?? section.title, language),
  }));
  return html`<b .textContent=${textIn(definition.title, language)}></b> ${renderProgress({
      say,
      stones: [...own, ...after],
      at: progress.page,
      page: progress.page + 1,
      pages: progress.pages,
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
