import type { Instrument } from '../instrument.js';
import { breq3 } from './breq-3.js';
import { dass21Stress } from './dass-21-stress.js';
import { gse } from './gse.js';
import { psfs } from './psfs.js';
import { pss10 } from './pss-10.js';
import { rosenberg } from './rosenberg.js';
import { who5 } from './who-5.js';

/** Keys and scoring rules without wording: see `readWording`. */
export const byPractice: readonly Instrument[] = [pss10, gse, rosenberg, who5, dass21Stress, breq3, psfs];
