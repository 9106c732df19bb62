import { property } from 'lit/decorators.js';
import { booleanAttribute } from '../../element/boolean-attribute.js';
import { SubmittingElement } from '../../flow/submitting-element.js';
import type { Goal } from '../../model/goals/goal.js';
import type { ClientPreferences } from '../../model/journey/preferences.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import type { PreviousResult } from '../../model/scoring/previous.js';

/** What an owner writes on the journey for its parts: the same names, with the same meaning, as on the part alone. */
export abstract class ForParts extends SubmittingElement {
  /** See `<rapport-intake>`. */
  @property() preset = 'personal-training';

  /** See `<rapport-intake>`. */
  @property({ attribute: false }) definition: unknown;

  /** See `<rapport-questionnaire>`. */
  @property() instruments = 'rapport-check';

  /** See `<rapport-questionnaire>`. */
  @property() presentation: 'matrix' | 'items' = 'matrix';

  /** See `<rapport-questionnaire>`. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'auto-advance' }) autoAdvance = false;

  /** See `<rapport-questionnaire>`. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'show-practitioner-results' })
  showPractitionerResults = false;

  /** See `<rapport-questionnaire>`. */
  @property({ attribute: false }) previous: readonly PreviousResult[] = [];

  /** See `<rapport-goals>`. */
  @property({ attribute: false }) goals: readonly Goal[] | undefined;

  /** See `<rapport-match>`. */
  @property() trainers: string | Roster | readonly Trainer[] = '';

  /** See `<rapport-match>`. */
  @property({ attribute: false }) preferences: ClientPreferences | undefined;
}
