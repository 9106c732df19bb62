import {
  html,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { openHelpLine } from '../../form/open-help-line.js';
import { renderHelpLine } from '../../form/help-line.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import { RapportElement } from '../../element/rapport-element.js';
import { warnOnce } from '../../element/warn.js';
import { brief } from '../../i18n/en/brief.js';
import { goals } from '../../i18n/en/goals.js';
import { goalsPages } from '../../i18n/en/goals-pages.js';
import { results } from '../../i18n/en/results.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { Definition } from '../../model/form/definition.js';
import type { Side, Topic } from '../../model/form/roles.js';
import { audiences, type Audience } from '../../model/submission/audience.js';
import { brief as sheet } from '../../theme/brief.js';
import { bands } from '../../theme/tokens.js';
import { briefStyles } from './brief.styles.js';
import type { Reader, Reading } from './prepare-reading.js';

registerMessages('en', 'goals', goals);
registerMessages('en', 'goals-pages', goalsPages);
registerMessages('en', 'results', results);
registerMessages('en', 'brief', brief);

type Pages = typeof import('./page.js');
type State =
  | { kind: 'empty' | 'loading' | 'failed' }
  | { kind: 'unreadable'; field: string }
  | { kind: 'read'; reading: Reading; renderBrief: Pages['renderBrief']; opensHelp: boolean };

/**
 * What the practice reads before the first session: one submission as one printable page, what to check first at the
 * top. Taking out what its reader may not see is `redactFor`'s work before the data leaves the server; the page does it
 * again, and says what was withheld.
 *
 * @tag rapport-brief
 * @slot - What shows until the page is ready.
 * @fires {RapportReadyEvent} rapport-ready - There is something to see.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportBrief extends RapportElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    submission: { attribute: false },
    additions: { attribute: false },
    audience: {},
    heldBy: { attribute: 'held-by' },
    withheld: { attribute: false },
    definition: { attribute: false },
    trainers: { attribute: false },
    reading: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [RapportElement.styles, bands, sheet, briefStyles];
  static override readonly bundles = [
    ...RapportElement.bundles,
    'questions',
    'goals',
    'goals-pages',
    'results',
    'brief',
  ];
  static override readonly reloadOn = [
    ...RapportElement.reloadOn,
    'submission',
    'additions',
    'audience',
    'withheld',
    'heldBy',
    'definition',
    'trainers',
  ];

  /** The submission to show, as it came: it is checked before it is shown. */
  submission: unknown;

  /** What the client sent after it, each naming it in `follows`: shown as one with it. Others are left out. */
  additions: readonly unknown[] = [];

  /** Who reads. The client sees all; of the trainer and the therapist, the one that it was not sent to sees what was consented. */
  audience: Audience = 'trainer';

  /** To whom the client sent it, `trainer` or `therapist`: for one that does not say so itself. It opens nothing that a consent closes. */
  heldBy: Side | '' = '';

  /** Topics that were taken out for this reader before it came, from `redactFor`. */
  withheld: readonly Topic[] = [];

  /** The practice's own form, for submissions of its id. The library's own forms are found by themselves. */
  definition: unknown;

  /** The practice's people, a roster or a list: their names stand on the page. Without it, their ids do. */
  trainers: unknown;

  private reading: State = { kind: 'empty' };

  #helped: State | undefined;
  #names: ReadonlyMap<string, string> = new Map();

  protected override willUpdate(changed: PropertyValues): void {
    // At once, before anything is fetched: one client's page never stands while another's is chosen.
    if (changed.has('submission')) this.reading = { kind: this.submission ? 'loading' : 'empty' };
    super.willUpdate(changed);
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    await super.load(signal);
    if (!audiences.includes(this.audience))
      throw new ConfigurationError('audience', this.audience, audiences.join(', '));
    if (!['', 'trainer', 'therapist'].includes(this.heldBy))
      throw new ConfigurationError('held-by', this.heldBy, 'trainer, therapist');
    const definition = await this.#ownForm();
    const names = await this.#namesOfTrainers();
    const reading = await this.#read(definition, await this.#ownInstruments());
    if (signal.aborted) return;
    this.#names = names;
    this.reading = reading;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Once for each submission, as soon as the line stands: whoever closes it has closed it.
    if (this.reading.kind !== 'read' || this.#helped === this.reading) return;
    if (!this.reading.opensHelp || openHelpLine(this.renderRoot)) this.#helped = this.reading;
  }

  protected override renderWidget(): TemplateResult {
    return html`<div>
      ${this.#renderState()}
      ${
        this.audience === 'client'
          ? renderHelpLine({ say: this.say, region: this.practiceRegion, config: this.practiceConfig })
          : ''
      }
    </div>`;
  }

  #renderState() {
    const { reading: now, say } = this;
    switch (now.kind) {
      case 'empty':
      case 'loading':
        return html`<p
          class="lead"
          .textContent=${say(now.kind === 'empty' ? 'brief-empty' : 'loading')}
        ></p>`;
      case 'failed':
        return this.#renderTrouble(say('brief-failed'), '');
      case 'unreadable':
        return this.#renderTrouble(say('brief-unreadable'), say('brief-field', now.field));
      case 'read':
        return keyed(
          now.reading.submission.id,
          now.renderBrief(now.reading, {
            say,
            language: this.language,
            audience: now.reading.audience, // not yet the next reader's, while their page is being read
            withheld: now.reading.withheld,
            practice: this.practiceName,
            trainer: (id) => this.#names.get(id) ?? id,
            today: new Date().toISOString().slice(0, 10),
            responder: this.practiceConfig.responder,
            showsAllScores: this.practiceConfig.showPractitionerResults === true,
            print: () => {
              print();
            },
          }),
        );
    }
  }

  #renderTrouble = (what: string, how: string) =>
    html`<div class="flags" role="alert">
      <p><b .textContent=${what}></b></p>
      <p .textContent=${how}></p>
    </div>`;

  async #ownForm(): Promise<Definition | undefined> {
    if (this.definition === undefined) return undefined;
    const { loadCustomDefinition } = await import('../../element/load-custom-definition.js');
    return loadCustomDefinition(this.definition, this.language);
  }

  async #ownInstruments(): Promise<Reader['instruments']> {
    const { instruments } = this.practiceConfig;
    if (!instruments) return new Map();
    const { loadCustomInstruments } = await import('../../element/load-custom-instruments.js');
    return loadCustomInstruments(instruments);
  }

  async #namesOfTrainers(): Promise<ReadonlyMap<string, string>> {
    const { trainers } = this;
    if (!trainers) return new Map();
    const { parseRoster } = await import('../../model/matching/parse-roster.js');
    try {
      const roster = parseRoster(
        Array.isArray(trainers)
          ? { schema: 'rapport/trainers@1', trainers: trainers as unknown[] }
          : trainers,
      );
      return new Map(roster.trainers.map(({ id, name }) => [id, name]));
    } catch (error) {
      throw new ConfigurationError(
        'trainers',
        'a roster',
        error instanceof Error ? error.message : 'a roster',
      );
    }
  }

  async #read(definition: Definition | undefined, instruments: Reader['instruments']): Promise<State> {
    const { submission } = this;
    if (!submission) return { kind: 'empty' };
    const parts = Promise.all([import('./prepare-reading.js'), import('./page.js')]);
    const read = await parts
      .then(async ([{ prepareReading }, { renderBrief, firstLines }]) => {
        const reading = await prepareReading(submission, {
          definition,
          instruments,
          audience: this.audience,
          withheld: this.withheld,
          additions: this.additions,
          heldBy: this.heldBy || undefined,
          language: this.language,
          now: Date.now(),
        });
        return 'field' in reading
          ? reading
          : { reading, renderBrief, opensHelp: firstLines(reading.results).length > 0 };
      })
      .catch(() => undefined); // a chunk could not be fetched: the page says so, and the browser's console says which
    if (!read) return { kind: 'failed' };
    if (!('field' in read)) return { kind: 'read', ...read };
    // Only the first part of the path: it is a key of the schema, and never something that a client wrote.
    const [field = ''] = read.field.split('.');
    const expected = `rapport/submission@1${field ? `, look at ${field}` : ''}`;
    warnOnce({ element: this.localName, attribute: 'submission', received: 'something else', expected });
    return { kind: 'unreadable', field: read.field };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-brief': RapportBrief;
  }
}
