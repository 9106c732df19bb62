import * as z from 'zod/mini';

const words = z.string().check(z.maxLength(4000));

/** See `Text`. */
export const textSchema = z.union([
  words,
  z.record(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), words),
]);
