import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';
import type { PartName } from '../../model/journey/parts.js';
import type { ForParts } from './for-parts.js';

/** A part by its tag, with what the owner wrote on the journey. Its events are handed on. */
export function renderPart(
  part: PartName,
  owner: ForParts,
  practice: string,
  pass: (event: Event) => void,
): TemplateResult {
  const { region, answersInEvents } = owner;
  switch (part) {
    case 'intake':
      return html`<rapport-intake
        .preset=${owner.preset}
        .definition=${owner.definition}
        .practice=${practice}
        .region=${region}
        .answersInEvents=${answersInEvents}
        @rapport-change=${pass}
      ></rapport-intake>`;
    case 'questionnaire':
      return html`<rapport-questionnaire
        .instruments=${owner.instruments}
        .previous=${owner.previous}
        .presentation=${owner.presentation}
        .autoAdvance=${owner.autoAdvance}
        .showPractitionerResults=${owner.showPractitionerResults}
        .practice=${practice}
        .region=${region}
        .answersInEvents=${answersInEvents}
        @rapport-change=${pass}
        @rapport-result=${pass}
      ></rapport-questionnaire>`;
    case 'goals':
      return html`<rapport-goals
        .goals=${owner.goals}
        .practice=${practice}
        .region=${region}
        .answersInEvents=${answersInEvents}
        @rapport-change=${pass}
        @rapport-goals-set=${pass}
      ></rapport-goals>`;
    case 'match':
      return html`<rapport-match
        .trainers=${owner.trainers}
        .preferences=${owner.preferences}
        .practice=${practice}
        .region=${region}
        .answersInEvents=${answersInEvents}
        @rapport-change=${pass}
        @rapport-match-choose=${pass}
      ></rapport-match>`;
  }
}

/** The files of a part are on their way; where they did not come, `again` fetches them at once. */
export const renderWaiting = (say: Say, again: (() => void) | undefined): TemplateResult =>
  html`<div class="main" role="status">
    <p class="lead" .textContent=${say(again ? 'part-missing' : 'loading')}></p>
    ${
      again
        ? html`<button
            type="button"
            class="btn quiet"
            @click=${again}
            .textContent=${say('part-again')}
          ></button>`
        : nothing
    }
  </div>`;
