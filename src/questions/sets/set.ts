import type { CSSResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Controls } from '../registry.js';

/** Controls that come together once a form has need of one of them, with their styles and their words. */
export interface ControlSet {
  controls: Controls;
  styles: readonly CSSResult[];
  /** In English; those of a first page are there already. */
  words?: Partial<Messages>;
}
