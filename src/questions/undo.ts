import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../i18n/messages.js';

/** What was taken away, said politely in a place that is there before, with a button that gives it back. */
export const renderUndo = (words: string, say: Say, undo: (event: Event) => void): TemplateResult =>
  html`<div class="row had-back">
    <span aria-live="polite" .textContent=${words}></span>
    ${
      words === ''
        ? nothing
        : html`<button type="button" class="link" @click=${undo} .textContent=${say('undo')}></button>`
    }
  </div>`;
