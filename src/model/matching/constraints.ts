import type { Slot } from '../form/week.js';
import type { HealthCondition } from '../safety/readiness.js';
import { reachablePlaces, type Whereabouts } from './places.js';
import {
  plainAreas,
  type Format,
  type Scope,
  type SidedArea,
  type StyleFacet,
  type Trainer,
} from './trainer.js';

/** What a client told us, as far as they told us: a missing or empty entry rules nobody out. */
export interface MatchClient {
  /** -2 to 2. 0 is "either is fine". */
  style?: Readonly<Partial<Record<StyleFacet, number | undefined>>> | undefined;
  /** Times that could work; one shared time is enough. */
  availability?: readonly Slot[] | undefined;
  /** Any of these is welcome. */
  formats?: readonly Format[] | undefined;
  /** Names of the practice's places; any of these is welcome. */
  places?: readonly string[] | undefined;
  /** Where they set out from. */
  from?: Whereabouts | undefined;
  /** BCP 47 tags; any of these is welcome. */
  languages?: readonly string[] | undefined;
  /** Where an injury or pain is; a side makes no difference. */
  areas?: readonly SidedArea[] | undefined;
  /** What a doctor has told them of. */
  conditions?: readonly HealthCondition[] | undefined;
  /** The most a session may cost, in the currency of the practice. */
  priceCeiling?: number | undefined;
  /** Breaks ties; the submission's id. */
  seed: string;
}

export const constraintKinds = [
  'scope',
  'availability',
  'format',
  'place',
  'language',
  'price',
  'capacity',
] as const;
/** What a hard constraint is about. */
export type ConstraintKind = (typeof constraintKinds)[number];

/**
 * A hard constraint with the ids behind it. Failed: the areas and conditions not taken, the wishes not met, the price.
 * Met: the areas and conditions taken, the shared times, formats, places and languages, the price. Capacity has none.
 */
export interface Constraint {
  kind: ConstraintKind;
  values: string[];
}

/** How one trainer stands to every hard constraint that the client cares about, or that speaks for itself. */
export interface ConstraintCheck {
  failed: Constraint[];
  met: Constraint[];
}

/** A trainer out of reach, and every hard constraint that they fail. */
export interface RuledOut {
  trainer: Trainer;
  constraints: Constraint[];
}

const base = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Languages are compared by their base: someone who asked for `pt` or `pt-BR` can talk with a `pt-PT` speaker. */
const speaks = (tags: readonly string[], tag: string) => tags.some((each) => base(each) === base(tag));

/** Holds one trainer against the client's hard constraints. An unnamed price, place or capacity fails nobody. */
export function checkConstraints(client: MatchClient, trainer: Trainer): ConstraintCheck {
  const {
    areas = [],
    conditions = [],
    availability = [],
    formats = [],
    languages = [],
    priceCeiling,
  } = client;
  const failed: Constraint[] = [];
  const met: Constraint[] = [];
  const note = (
    kind: ConstraintKind,
    isMet: boolean,
    metBy: readonly string[],
    failedBy: readonly string[],
  ) => (isMet ? met.push({ kind, values: [...metBy] }) : failed.push({ kind, values: [...failedBy] }));
  const anyOf = (kind: ConstraintKind, wished: readonly string[], shared: readonly string[]) => {
    if (wished.length > 0) note(kind, shared.length > 0, shared, wished);
  };

  const care: Scope[] = [...plainAreas(areas), ...conditions];
  const refused = care.filter((each) => trainer.doesNotTake.includes(each));
  if (care.length > 0) note('scope', refused.length === 0, care, refused);
  const free = availability.filter((slot) => trainer.availability.includes(slot));
  anyOf('availability', availability, free);
  const shared = formats.filter((format) => trainer.formats.includes(format));
  anyOf('format', formats, shared);
  const near = reachablePlaces(client, trainer, shared.length > 0 ? shared : trainer.formats);
  if (near) note('place', near.length > 0, near, client.places ?? []);
  const spoken = languages.filter((tag) => speaks(trainer.languages, tag));
  anyOf('language', languages, spoken);
  if (priceCeiling !== undefined && trainer.price !== undefined) {
    const price = [String(trainer.price)];
    note('price', trainer.price <= priceCeiling, price, price);
  }
  if (trainer.capacity === 0) failed.push({ kind: 'capacity', values: [] });
  return { failed, met };
}
