/**
 * An attribute that is there or not. `"false"` counts as not there: owners write it, and some frameworks do, and nobody
 * who writes `answers-in-events="false"` wants answers in events.
 */
export const booleanAttribute = {
  fromAttribute: (came: string | null): boolean => came !== null && came.trim().toLowerCase() !== 'false',
};
