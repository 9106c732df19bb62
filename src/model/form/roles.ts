/** What kind of thing an answer is when it is shared: consent is given for each of these apart. */
export const topics = ['contact', 'goals', 'body', 'results', 'words', 'coaching'] as const;
export type Topic = (typeof topics)[number];

/** Who works with a client. A form is given by one of them; what it holds goes to the other only with a consent. */
export const sides = ['trainer', 'therapist'] as const;
export type Side = (typeof sides)[number];

/**
 * What an answer means to the rest of the house (readiness, matching, the brief). A question without a role is
 * shown, kept and sent like any other; nothing further is read from it.
 */
export const roles = [
  ...['name', 'pronouns', 'email', 'phone', 'contact-by', 'birth-date', 'focus'],
  ...['asks', 'own-words', 'fear', 'self-talk'],
  ...['adult', 'filled-by', 'guardian', 'emergency-contact'],
  ...['ready-active', 'ready-conditions', 'ready-symptoms', 'ready-recent', 'ready-medicine'],
  ...['body-areas', 'body-detail'],
  ...['style-challenge', 'style-flexibility', 'style-quiet', 'style-brevity', 'style-space'],
  ...['week', 'format', 'place', 'language', 'price-ceiling', 'matters', 'care-team', 'consent'],
] as const;
export type Role = (typeof roles)[number];
