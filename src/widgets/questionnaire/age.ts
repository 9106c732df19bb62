import { systemClock } from '../../model/clock.js';
import { ageFrom } from '../../model/flow/age-from.js';
import type { FilledForm } from '../../model/flow/parts.js';
import type { AgeGroup } from '../../model/safety/minor.js';

/** Whether somebody is of age, as far as these forms say: the one being filled in, and as it was handed over. Whatever says "under 18" wins. */
export function ageIn(...forms: readonly (FilledForm | undefined)[]): AgeGroup {
  const today = systemClock.today();
  const groups = forms.map((form) => form && ageFrom(form.definition, form.answers, today).group);
  return groups.includes('under-18') ? 'under-18' : (groups.find((each) => each !== undefined) ?? 'unknown');
}
