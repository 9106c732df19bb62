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

/** How often a trainer works with an area of the body, least first. An area not named counts as never. */
export const experienceLevels = ['sometimes', 'often', 'most-days'] as const;
export type Experience = (typeof experienceLevels)[number];
