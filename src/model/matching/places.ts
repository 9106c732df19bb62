import type { Format, Trainer } from './trainer.js';

/** A point on the map, in degrees, and how many kilometres somebody goes from there; 10 unless named. */
export interface Whereabouts {
  latitude: number;
  longitude: number;
  goes?: number | undefined;
}

type Point = Pick<Whereabouts, 'latitude' | 'longitude'>;

/** Mean radius of the earth in kilometres (IUGG). */
const earth = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the ground between two points in degrees: the haversine formula, on a round earth. */
export function distance(a: Point, b: Point): number {
  const across = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const along = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const h = across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A practice's own form may name a place by an id: `old-mill` is "Old Mill". */
const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, '-');

/**
 * The trainer's places where the two can meet, by name: one that the client chose, one that is near enough to come to,
 * or one from which the trainer travels far enough. Undefined where no place matters: the client named none, the
 * trainer did not, or they can meet online.
 * @param meets - The formats open to both.
 */
export function reachablePlaces(
  client: { places?: readonly string[] | undefined; from?: Whereabouts | undefined },
  { places = [] }: Pick<Trainer, 'places'>,
  meets: readonly Format[],
): string[] | undefined {
  const { places: chosen = [], from } = client;
  if (meets.includes('online')) return undefined;
  const comparable = places.filter(({ at }) => chosen.length > 0 || (from && at));
  if (comparable.length === 0) return undefined;
  const names = chosen.map(plain);
  return comparable
    .filter(({ name, at, radius = 0 }) => {
      if (names.includes(plain(name))) return true;
      if (!from || !at) return false;
      const comes = meets.some((format) => format !== 'home') ? (from.goes ?? 10) : 0;
      return distance(from, at) <= Math.max(comes, meets.includes('home') ? radius : 0);
    })
    .map(({ name }) => name);
}
