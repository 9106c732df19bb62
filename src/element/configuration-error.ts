import { RapportError } from '../model/rapport-error.js';

/** `configuration`: an attribute or a property takes something else. */
export type ConfigurationErrorCode = 'configuration';

/** Thrown while a widget prepares itself: a mistake of the page's owner that keeps it from starting. */
export class ConfigurationError extends RapportError<ConfigurationErrorCode> {
  override readonly name = 'ConfigurationError';
  /** The attribute or property that they wrote, what came in it, and what it takes: told once in the console. */
  readonly attribute: string;
  readonly received: string;
  readonly expected: string;

  constructor(attribute: string, received: string, expected: string, options?: ErrorOptions) {
    super('configuration', attribute, expected, options);
    this.attribute = attribute;
    this.received = received;
    this.expected = expected;
  }
}
