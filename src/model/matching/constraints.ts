import type { Slot } from '../form/week.js';
import type { BodyArea, Format, Roster, StyleFacet, Trainer } from './trainer.js';

/** What a client told us, as far as they told us: a missing or empty entry rules nobody out. */
export interface MatchClient {
  /** -2 to 2. 0 is "either is fine". */
  style?: Readonly<Partial<Record<StyleFacet, number | undefined>>> | undefined;
  /** Times that could work; one shared time is enough. */
  availability?: readonly Slot[] | undefined;
  /** Any of these is welcome. */
  formats?: readonly Format[] | undefined;
  /** BCP 47 tags; any of these is welcome. */
  languages?: readonly string[] | undefined;
  /** Where an injury or pain is. */
  areas?: readonly BodyArea[] | undefined;
  /** The most a session may cost, in the currency of the practice. */
  priceCeiling?: number | undefined;
  /** Breaks ties; the submission's id. */
  seed: string;
}

export const constraintKinds = ['scope', 'availability', 'format', 'language', 'price', 'capacity'] as const;
export type ConstraintKind = (typeof constraintKinds)[number];

/**
 * A hard constraint with the ids behind it. Failed: the areas not taken, the wishes not met, the price.
 * Met: the areas taken, the shared times, formats and languages, the price. Capacity has no values.
 */
export interface Constraint {
  kind: ConstraintKind;
  values: string[];
}

/** How one trainer stands to every hard constraint that the client cares about, or that speaks for itself. */
export interface Standing {
  failed: Constraint[];
  met: Constraint[];
}

const base = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Languages are compared by their base: someone who asked for `pt` or `pt-BR` can talk with a `pt-PT` speaker. */
const speaks = (tags: readonly string[], tag: string) => tags.some((each) => base(each) === base(tag));

/** Holds one trainer against the client's hard constraints. An unnamed price or capacity fails nobody. */
export function standing(client: MatchClient, trainer: Trainer): Standing {
  const { areas = [], availability = [], formats = [], languages = [], priceCeiling } = client;
  const failed: Constraint[] = [];
  const met: Constraint[] = [];
  const note = (
    kind: ConstraintKind,
    isMet: boolean,
    metBy: readonly string[],
    failedBy: readonly string[],
  ) => (isMet ? met.push({ kind, values: [...metBy] }) : failed.push({ kind, values: [...failedBy] }));
  const anyOf = (kind: ConstraintKind, wished: readonly string[], shared: string[]) => {
    if (wished.length > 0) note(kind, shared.length > 0, shared, wished);
  };

  const refused = areas.filter((area) => trainer.doesNotTake.includes(area));
  if (areas.length > 0) note('scope', refused.length === 0, areas, refused);
  const free = availability.filter((slot) => trainer.availability.includes(slot));
  anyOf('availability', availability, free);
  const places = formats.filter((format) => trainer.formats.includes(format));
  anyOf('format', formats, places);
  const spoken = languages.filter((tag) => speaks(trainer.languages, tag));
  anyOf('language', languages, spoken);
  if (priceCeiling !== undefined && trainer.price !== undefined) {
    const price = [String(trainer.price)];
    note('price', trainer.price <= priceCeiling, price, price);
  }
  if (trainer.capacity === 0) failed.push({ kind: 'capacity', values: [] });
  return { failed, met };
}

/** A wish whose absence would open the list: to how many, and what each of their offers alone would open. */
export interface OpeningWish {
  kind: 'availability' | 'format' | 'language' | 'price';
  /** How many trainers come into reach without this wish. */
  count: number;
  /** Times, formats, languages or price ceilings to add, and how many each brings; most first, prices lowest first. */
  options: { value: string; count: number }[];
}

const offers: Record<OpeningWish['kind'], (trainer: Trainer) => readonly string[]> = {
  availability: (trainer) => trainer.availability,
  format: (trainer) => trainer.formats,
  language: (trainer) => trainer.languages,
  price: (trainer) => [String(trainer.price)],
};

function tally(kind: OpeningWish['kind'], trainers: readonly Trainer[]): OpeningWish['options'] {
  const offered = trainers.map(offers[kind]);
  const options = [...new Set(offered.flat())].map((value) => ({
    value,
    // A ceiling opens everyone up to it.
    count: offered.filter((each) =>
      kind === 'price' ? Number(each[0]) <= Number(value) : each.includes(value),
    ).length,
  }));
  return options.sort((a, b) => (kind === 'price' ? Number(a.value) - Number(b.value) : b.count - a.count));
}

/**
 * Which single wish, set aside, would bring at least one trainer into reach; most first. Scope and capacity are
 * not wishes: an injury is never set aside, and a full diary is not the client's to change.
 */
export function wishesThatOpen(client: MatchClient, roster: Pick<Roster, 'trainers'>): OpeningWish[] {
  const kinds = ['availability', 'format', 'language', 'price'] as const;
  return kinds
    .map((kind) => {
      const opened = roster.trainers.filter((trainer) => {
        const { failed } = standing(client, trainer);
        return failed.length === 1 && failed[0]?.kind === kind;
      });
      return { kind, count: opened.length, options: tally(kind, opened) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
