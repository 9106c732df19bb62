import { formatLabels } from '../../i18n/format.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { isList } from '../../model/form/answers.js';
import { bodyPlaces, placeOf } from '../../model/form/body-place.js';
import { nowhere, type BodyPlace } from '../../model/form/body.js';
import type { Format } from '../format-kind.js';

/** A place on the body: "Left knee", "Neck or head". An id that is none of ours gives itself back. */
export function formatBodyPlace(id: string, { say }: LocaleContext): string {
  if (id === nowhere) return say('body-nowhere');
  const { place, side } = placeOf(id);
  if (!(bodyPlaces as readonly string[]).includes(place)) return id;
  return side ? say('body-place-on', place as BodyPlace, side) : say('body-place', place as BodyPlace);
}

export const format: Format<'body'> = (_, answer, locale) =>
  isList(answer)
    ? formatLabels(
        answer.map((id) => formatBodyPlace(id, locale)),
        locale.language,
      )
    : undefined;
