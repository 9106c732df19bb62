import type { CSSResult } from 'lit';
import { buttons } from './buttons.js';
import { host } from './host.js';
import { text } from './text.js';
import { tokens } from './tokens.js';
import { disclosure } from './disclosure.js';

/** What every widget needs, help line included: it stands on every screen. Order matters, `host` resets first. */
export const baseStyles: CSSResult[] = [tokens, host, text, buttons, disclosure];
