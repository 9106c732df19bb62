import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { booleanAttribute } from '../../element/boolean-attribute.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import { FlowElement } from '../../flow/flow-element.js';
import type { Addition } from '../../model/flow/followed.js';
import type { Part } from '../../flow/part.js';
import { formSteps } from '../../flow/page-frame.js';
import { renderProgress } from '../../form/progress.js';
import { journey } from '../../i18n/en/journey.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { PartName } from '../../model/flow/parts.js';
import type { ClientPreferences } from '../../model/flow/preferences.js';
import type { Goal } from '../../model/goals/goal.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import { PartLoader, partsAfter, partsIn, type PartLoaders } from './part-loader.js';

registerMessages('en', 'journey', journey);

/**
 * The whole way in one flow: who somebody is, how things are, a goal, the people who fit, and one review before one
 * submission. It shows the parts that the other widgets show alone; each reads from the flow what came before it.
 *
 * @tag rapport-journey
 * @slot - What shows until the journey is ready, and stays if it never is: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The first part can be used.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportResultEvent} rapport-result - The questionnaire is scored.
 * @fires {RapportGoalsSetEvent} rapport-goals-set - A goal is set.
 * @fires {RapportMatchChooseEvent} rapport-match-choose - A trainer is chosen.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportJourney extends FlowElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    steps: {},
    afterSend: { attribute: 'after-send' },
    preset: {},
    definition: { attribute: false },
    instruments: {},
    presentation: {},
    autoAdvance: { type: Boolean, converter: booleanAttribute, attribute: 'auto-advance' },
    showPractitionerResults: {
      type: Boolean,
      converter: booleanAttribute,
      attribute: 'show-practitioner-results',
    },
    previous: { attribute: false },
    goals: { attribute: false },
    trainers: {},
    preferences: { attribute: false },
  };

  static override readonly bundles = [
    ...FlowElement.bundles,
    ...['journey', 'questionnaire', 'results', 'previous', 'goals', 'goals-pages'],
    ...['match', 'match-results', 'match-comparison'],
  ];
  static override readonly reloadOn = [
    ...FlowElement.reloadOn,
    ...[
      'steps',
      'afterSend',
      'preset',
      'definition',
      'instruments',
      'presentation',
      'goals',
      'trainers',
      'preferences',
    ],
  ];

  /** @internal How the parts are made. Given by `define.ts`. */
  static partLoaders: PartLoaders<RapportJourney> = {};

  /** The parts that are asked before Send, in their order: of `intake`, `questionnaire`, `goals` and `match`. */
  steps = 'intake match';

  /**
   * What is offered after Send, in its order: of `questionnaire`, `goals` and `intake` (more about the person). What was
   * asked before is not offered again. Empty: nothing.
   */
  afterSend = 'questionnaire goals intake';

  /** See `<rapport-intake>`. */
  preset = 'personal-training';

  /** See `<rapport-intake>`. */
  definition: unknown;

  /** See `<rapport-questionnaire>`. */
  instruments = 'rapport-check';

  /** See `<rapport-questionnaire>`. */
  presentation: 'matrix' | 'items' = 'matrix';

  /** See `<rapport-questionnaire>`. */
  autoAdvance = false;

  /** See `<rapport-questionnaire>`. */
  showPractitionerResults = false;

  /** See `<rapport-questionnaire>`. */
  previous: readonly PreviousResult[] = [];

  /** See `<rapport-goals>`. */
  goals: readonly Goal[] | undefined;

  /** See `<rapport-match>`. */
  trainers: string | Roster | readonly Trainer[] = '';

  /** See `<rapport-match>`. */
  preferences: ClientPreferences | undefined;

  readonly #loader = new PartLoader<RapportJourney>(
    this,
    (this.constructor as typeof RapportJourney).partLoaders,
  );

  protected override partNames(): readonly PartName[] {
    partsAfter(this.afterSend);
    return partsIn(this.steps);
  }

  /** @internal */
  override get followUps(): readonly Addition[] {
    const before = partsIn(this.steps);
    // More about the person is another form than the intake.
    return partsAfter(this.afterSend).filter((part) => part === 'intake' || !before.includes(part));
  }

  /** @internal */
  override createPart(name: PartName): Promise<Part> {
    return this.#loader.load(name);
  }

  protected override get draftScope(): readonly string[] {
    const { id } = Object(this.definition) as { id?: unknown };
    return [typeof id === 'string' ? id : this.preset, this.instruments, partsIn(this.steps).join(' ')];
  }

  protected override get stepId(): string {
    return this.flow.at;
  }

  /** Fetches the rest while the first part is being filled in, and reads what the owner wrote for it: a mistake is heard now. */
  protected override fetchParts(signal: AbortSignal): void {
    for (const name of new Set([...this.flow.parts, ...this.followUps])) void this.#check(name, signal);
  }

  async #check(name: PartName, signal: AbortSignal): Promise<void> {
    const part = await this.#loader.load(name);
    try {
      await part.checkOptions?.();
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ConfigurationError) this.fail(error.attribute, error.received, error.expected);
      else if (!(error instanceof TypeError)) throw error; // a file that did not come: the part asks for it again
    }
  }

  /** The pages of the intake, then a step for each part that follows: their pages are not known before they are open. */
  protected override renderProgress(): unknown {
    const { flow, say, language } = this;
    if (flow.follows) return super.renderProgress();
    const { session } = flow;
    let [at, filled] = [-1, session ? (session.progress.page + 1) / session.progress.pages : 1];
    const steps = flow.parts.flatMap((name) => {
      const open = name === 'intake' ? flow.sessions.get(name) : undefined;
      if (!open)
        return {
          id: name,
          title: say(`part-${name}`),
          go: () => {
            flow.go(name);
          },
        };
      const form = formSteps(open, flow.at === name ? open.page : '', language);
      if (flow.at === name) ({ at, filled } = form);
      return form.steps.map(({ id, title }) => ({
        ...{ id: `${name} ${id}`, title },
        go: () => {
          flow.go(name, open.pages.indexOf(id));
        },
      }));
    });
    if (at < 0) at = flow.at === 'review' ? steps.length : steps.findIndex(({ id }) => id === flow.at);
    return renderProgress({
      say,
      steps: [...steps, { id: 'review', title: say('review-short') }],
      ...{ at, filled },
      secondsLeft: flow.progress.secondsLeft,
      go: (id) => {
        steps.find((step) => step.id === id)?.go();
      },
    });
  }

  /** The files of a part are on their way; where they did not come, one press fetches them at once. */
  protected override renderWaiting(): TemplateResult {
    const { at } = this.flow;
    const isMissing = at !== 'review' && this.#loader.isMissing(at);
    return html`<div role="status">
      <p class="lead" .textContent=${this.say(isMissing ? 'part-missing' : 'loading')}></p>
      ${
        isMissing
          ? html`<button
              type="button"
              class="btn quiet"
              @click=${() => void this.#loader.load(at)}
              .textContent=${this.say('part-again')}
            ></button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-journey': RapportJourney;
  }
}
