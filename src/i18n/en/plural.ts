import { pluralIn } from '../plural.js';

/** Picks the form that a number asks for in English: that after 1, or that after any other. */
export const plural = pluralIn('en');
