import { html } from 'lit';
import { addView, type KindView, type ViewName } from './registry.js';

/** What stands where a control should: nobody waits for what will not come. */
const view: KindView = {
  control: ({ say }) => html`<p class="question" .textContent=${say('contact-us')}></p>`,
  preferNotToSay: 'own',
};

/** Gives up on a kind that is registered by half. The error says what is missing, and where. */
export function unavailable(name: ViewName, path: string, cause: unknown): Error {
  addView(name, view);
  return new Error(
    `Rapport: the question "${path}" is of kind "${name}", which cannot be shown. src/questions/kinds.ts has to name that kind, and src/questions/${name}/control.ts to export its "view" with a "control".`,
    { cause },
  );
}
