import { createContext } from '@lit/context';
import type { PracticeConfig } from './practice-config.js';

/** What a `<rapport-practice>` says for all widgets inside it; empty where it says nothing. Colours come by CSS. */
export interface PracticeSettings {
  readonly practice: string;
  readonly endpoint: string;
  readonly region: string;
  /** The practice's config while it is read; undefined where there is none. */
  readonly config: Promise<PracticeConfig> | undefined;
}

/** Default: there is no practice around. */
export const noSettings: PracticeSettings = { practice: '', endpoint: '', region: '', config: undefined };

/** Context that a `<rapport-practice>` provides. The key is the page's own, so that widgets of several files share it. */
export const practiceContext = createContext<PracticeSettings>(Symbol.for('rapport.practice'));
