/** Who reads a submission. */
export const audiences = ['trainer', 'therapist', 'client'] as const;
export type Audience = (typeof audiences)[number];
