import { healthConditions, type HealthCondition } from '../safety/readiness.js';

/** Each from -2 to 2 between two good ends: gentle to challenging, structured to flexible, talks things through
 * to gets on with it, explains why to just shows me, checks in often to gives space. */
export const styleFacets = ['challenge', 'flexibility', 'quiet', 'brevity', 'space'] as const;
export type StyleFacet = (typeof styleFacets)[number];

export const formats = ['studio', 'home', 'online', 'outdoors'] as const;
export type Format = (typeof formats)[number];

export const bodyAreas = [
  'neck',
  'shoulder',
  'arm',
  'hand',
  'chest',
  'upper-back',
  'lower-back',
  'belly',
  'hip',
  'thigh',
  'knee',
  'shin',
  'foot',
] as const;
export type BodyArea = (typeof bodyAreas)[number];
/** An area, or one side of it as a client names it. Trainers do not tell sides apart. */
export type SidedArea = BodyArea | `${BodyArea}-${'left' | 'right'}`;

/** The area without its side: who knows knees knows the left one. */
export const plainArea = (area: string): string => area.replace(/-(left|right)$/, '');

/** The areas of our list among these, without sides and each once. */
export const plainAreas = (areas: readonly string[]): BodyArea[] =>
  [...new Set(areas.map(plainArea))].filter((area): area is BodyArea => bodyAreas.includes(area as BodyArea));

/** What a trainer can take on, or not: a part of the body that hurts, or a condition. */
export const scopes = [...bodyAreas, ...healthConditions] as const;
export type Scope = BodyArea | HealthCondition;

/** How often a trainer works with an area of the body, least first. An area not named counts as never. */
export const experienceLevels = ['sometimes', 'often', 'most-days'] as const;
export type Experience = (typeof experienceLevels)[number];

/** What can be weighed. */
export const weightedFacets = [...styleFacets, 'slots', 'experience'] as const;
export type WeightedFacet = (typeof weightedFacets)[number];

/** What a client can say matters most to them. */
export const priorities = ['experience', 'style', 'slots'] as const;
export type Priority = (typeof priorities)[number];
