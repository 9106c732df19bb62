import { ConfigurationError } from '../../element/configuration-error.js';
import { weekSlots } from '../../model/form/week.js';
import type { ClientPreferences } from '../../model/flow/preferences.js';
import { bodyAreas, formats, plainAreas } from '../../model/matching/trainer-terms.js';

/** What a page may wish for. */
const wishable =
  'style, availability, formats, places, from, languages, areas, conditions, priceCeiling'.split(', ');

/**
 * Looks at what a page wishes for.
 * @throws {ConfigurationError} for a wish, a time, a format or an area that there is not: left out in silence, an injury would
 * rule nobody out.
 */
export function checkPreferences(wishes: ClientPreferences): void {
  const refuse = (came: string, allowed: string) => {
    throw new ConfigurationError('preferences', came, allowed);
  };
  if (typeof wishes !== 'object' || Object.keys(wishes).some((key) => !wishable.includes(key)))
    refuse('a wish that there is not', wishable.join(', '));
  const { formats: ways = [], availability = [], areas = [] } = wishes;
  if (!ways.every((each) => formats.includes(each))) refuse('a format that there is not', formats.join(', '));
  if (!availability.every((each) => weekSlots.includes(each)))
    refuse('a time that there is not', 'days and parts of the day, such as tue-evening');
  if (!areas.every((each) => plainAreas([each]).length > 0))
    refuse('an area that there is not', bodyAreas.join(', '));
}
