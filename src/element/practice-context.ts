import { createContext } from '@lit/context';
import type { PracticeConfig } from './practice-config.js';

/** What the widgets inside a journey need to know of the practice: the journey has read it already. */
export const practiceContext = createContext<PracticeConfig | undefined>(Symbol.for('rapport.practice'));
