import type { PracticeConfig } from '../../element/practice-config.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import { isPlan, planProblem } from '../../element/responder-plan.js';
import { instrumentText } from '../../i18n/instrument-text.js';
import type { Flow } from '../../model/flow/flow.js';
import type { Instrument } from '../../model/instruments/instrument.js';
import { instrumentIds, loadInstrument } from '../../model/instruments/load.js';
import type { AgeGroup } from '../../model/safety/minor.js';
import type { LoadedInstrument } from './pages.js';

/** The form that goes with the questionnaires, where one does: a form can say who receives both. */
type Around = Pick<Flow, 'parts' | 'filled' | 'follows'>;

/** Whether somebody is known to receive what is sent. A form that is not open yet may still say so: it is asked again. */
function isReceived({ practice }: PracticeConfig, around: Around | undefined): boolean {
  if (practice?.recipient ?? around?.follows?.recipient) return true;
  return !!around?.parts.includes('intake') && (!around.filled || !!around.filled.definition.heldBy);
}

/**
 * A questionnaire that asks about harm needs somebody who reads the answer, at known hours, with a plan; and a side that
 * it goes to, for where nobody receives it the brief shows the answer to nobody.
 */
function gate({ id, gated }: Instrument, config: PracticeConfig, around: Around | undefined): void {
  if (!gated) return;
  const { responder } = config;
  if (!responder?.name.trim() || !responder.hours.trim() || !isPlan(responder.plan))
    throw new ConfigurationError(
      'instruments',
      id,
      `this one only with a responder in the config: name, hours and plan (${planProblem})`,
    );
  if (!isReceived(config, around))
    throw new ConfigurationError(
      'instruments',
      id,
      'this one only with practice.recipient in the config, trainer or therapist, or a form with heldBy: without, nobody sees the answer',
    );
}

/** Of the questionnaires asked, those for somebody of this age: what a practitioner has to talk through is not for a child. */
export const instrumentsFor = (
  age: AgeGroup,
  chosen: readonly LoadedInstrument[],
): readonly LoadedInstrument[] =>
  age === 'under-18' ? chosen.filter(({ instrument }) => instrument.audience === 'public') : chosen;

/**
 * The questionnaires asked, with their words in the language of the reader.
 * @throws {ConfigurationError} for a presentation that there is not, an unknown questionnaire, one whose wording is not there, and one that is gated.
 */
export async function loadInstruments(
  { instruments, presentation, flow }: { instruments: string; presentation: string; flow?: Around },
  config: PracticeConfig,
  language: string,
): Promise<readonly LoadedInstrument[]> {
  if (presentation !== 'matrix' && presentation !== 'items')
    throw new ConfigurationError('presentation', presentation, 'matrix, items');
  const ids = [...new Set(instruments.split(/\s+/).filter(Boolean))];
  const own =
    config.instruments &&
    (await (
      await import('../../element/load-custom-instruments.js')
    ).loadCustomInstruments(config.instruments));
  const allowed = [...instrumentIds, ...(own?.keys() ?? [])].filter((id, at, all) => all.indexOf(id) === at);
  if (ids.length === 0) throw new ConfigurationError('instruments', '', allowed.join(', '));
  const chosen = ids.map(async (id): Promise<LoadedInstrument> => {
    const brought = own?.get(id);
    const [instrument, said] = brought
      ? [brought.instrument, undefined]
      : await Promise.all([loadInstrument(id), instrumentText(id, language)]);
    if (!instrument) throw new ConfigurationError('instruments', id, allowed.join(', '));
    gate(instrument, config, flow);
    if (brought) {
      const lang = brought.lang ?? language;
      return { ...brought, lang: { frame: lang, options: lang, items: lang } };
    }
    if (!said || instrument.wording)
      throw new ConfigurationError(
        'instruments',
        id,
        'this one only with its wording in the config, under instruments',
      );
    return { instrument, ...said };
  });
  return Promise.all(chosen);
}
