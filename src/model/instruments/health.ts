import { gad7 } from './gad-7.js';
import type { Instrument } from './instrument.js';
import { gad2, phq2, phq4 } from './phq-4.js';
import { phq8 } from './phq-8.js';
import { phq9 } from './phq-9.js';

/** The Patient Health Questionnaire and its kin. They share their items, so they are fetched together. */
export const health: readonly Instrument[] = [phq2, gad2, phq4, gad7, phq8, phq9];
