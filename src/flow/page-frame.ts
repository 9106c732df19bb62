import { html } from 'lit';
import { icon } from '../element/icons.js';
import { renderProgress } from '../form/progress.js';
import type { Say } from '../i18n/messages.js';
import type { Definition, Section } from '../model/form/definition.js';
import type { FormSession } from '../model/form/session.js';
import { textIn } from '../model/form/text.js';
import { evaluateVisibility } from '../model/form/visible.js';
import type { Part } from './part.js';

/** Cache: the steps of a form never change. */
const stepsOf = new WeakMap<Definition, Section[][]>();

/**
 * The pages of a form by steps: one for each page that stands there before anything is answered, with those that only
 * an answer opens behind it. Their number does not grow while somebody answers: a way that grows is no comfort.
 */
function pagesByStep(definition: Definition): Section[][] {
  let steps = stepsOf.get(definition);
  if (!steps) {
    const certain = evaluateVisibility(definition, {}).sections.map(({ section }) => section);
    steps = [];
    for (const section of definition.sections)
      if (certain.includes(section)) steps.push([section]);
      else (steps.at(-1) ?? (steps[0] = [])).push(section);
    stepsOf.set(definition, steps);
  }
  return steps;
}

/** The steps of a form that are this person's, and the one that a page belongs to. */
export function formSteps({ definition, sections }: FormSession, page: string, language: string) {
  // A step none of whose pages is there for this person is not theirs.
  const steps = pagesByStep(definition).flatMap((pages) => {
    const first = sections.find(({ section }) => pages.includes(section))?.section;
    return first ? { id: first.id, title: textIn(first.short ?? first.title, language), pages } : [];
  });
  const at = steps.findIndex(({ pages }) => pages.some(({ id }) => id === page));
  const pages = steps[at]?.pages ?? [];
  return {
    steps,
    at,
    filled: pages.length ? (pages.findIndex(({ id }) => id === page) + 1) / pages.length : 1,
  };
}

/** What the form is called, and where in it one stands; the pages that follow the form, and the review, come last. */
export function renderPageProgress(part: Part, session: FormSession) {
  const { flow, host } = part;
  const { say, language } = host;
  const page = flow.at === 'review' ? 'review' : session.page;
  const { steps: own, at, filled } = formSteps(session, page, language);
  const after = part.trailingPages.map((id) => ({ id, title: part.stepTitle(id) }));
  const steps = [...own, ...after, ...(flow.hasReview ? [{ id: 'review', title: say('review-short') }] : [])];
  return html`<b .textContent=${textIn(session.definition.title, language)}></b> ${renderProgress({
      say,
      steps,
      at: at < 0 ? steps.findIndex(({ id }) => id === page) : at,
      filled,
      secondsLeft: flow.progress.secondsLeft,
      go: (id) => {
        flow.go(part.name, session.pages.indexOf(id));
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
