import { createContext } from '@lit/context';
import type { JourneyStore } from '../model/journey/store.js';

/** The journey that a widget is part of. Without one the widget stands alone: it reviews and sends by itself. */
export const journeyContext = createContext<JourneyStore | undefined>(Symbol.for('rapport.journey'));
