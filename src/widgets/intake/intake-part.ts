import { ConfigurationError } from '../../element/configuration-error.js';
import { Part } from '../../flow/part.js';
import { loadPreset, openPreset } from '../../i18n/presets.js';
import type { Outcomes } from '../../model/flow/parts.js';
import type { Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';

/** What an owner may write for an intake. */
export interface IntakeOptions {
  preset: string;
  definition: unknown;
}

/** What is asked of somebody who adds to what they have sent. */
const afterSend: IntakeOptions = { preset: 'more-about-you', definition: undefined };

/** Id of the form that is asked, as far as it is known before it is read. */
export const formIdOf = ({ preset, definition }: IntakeOptions): string => {
  const { id } = Object(definition) as { id?: unknown };
  return typeof id === 'string' ? id : preset;
};

/** The intake as a part of a flow: a form of the library's own, or of the practice's. */
export class IntakePart extends Part<'intake', IntakeOptions> {
  override readonly name = 'intake';
  #welcome: typeof import('../../form/welcome.js') | undefined;

  override async load(): Promise<Definition> {
    const { language, flow, practiceConfig } = this.host;
    const { preset: id, definition } = flow.follows ? afterSend : this.host;
    const { practice, welcome } = practiceConfig;
    this.loadFullText = undefined;
    // It comes with the config, and greets, no more: a form without it is a form.
    const greets = !flow.follows && (welcome ?? practice);
    this.#welcome = greets ? await import('../../form/welcome.js').catch(() => undefined) : undefined;
    if (definition !== undefined) {
      const { loadCustomDefinition } = await import('../../element/load-custom-definition.js');
      return this.#asked(await loadCustomDefinition(definition, language));
    }
    const whole = async () => {
      const preset = await loadPreset(id, language);
      if (preset) return this.#asked(preset);
      const { presetIds } = await import('../../i18n/other-presets.js');
      throw new ConfigurationError('preset', id, presetIds.join(', '));
    };
    const opening = await openPreset(id, language);
    if (!opening) return whole();
    this.loadFullText = whole;
    return this.#asked(opening);
  }

  /** What this practice asks of a form: where a young person agrees alone, no guardian. */
  #asked(form: Definition): Definition | Promise<Definition> {
    return this.host.practiceConfig.guardian === 'not-asked'
      ? import('../../model/form/without-guardian.js').then(({ withoutGuardian }) => withoutGuardian(form))
      : form;
  }

  override renderPage(session: FormSession): unknown {
    return [this.#welcome?.renderWelcome(this.host, session), super.renderPage(session)];
  }

  override outcome(): Outcomes['intake'] {
    const { session } = this;
    if (!session) throw new Error('rapport-intake: no outcome before the form is ready');
    return { definition: session.definition, answers: session.visibleAnswers };
  }
}
