import * as z from 'zod/mini';

/**
 * Ids of questions, options, sections and definitions: kebab-case, 1 to 64 letters, digits and hyphens. Not
 * `constructor`: every object has one already, so it would look answered before anybody answers.
 */
export const idSchema = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/));
