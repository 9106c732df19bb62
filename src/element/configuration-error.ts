/** Thrown while a widget prepares itself: the owner's mistake that keeps it from starting. */
export class ConfigurationError extends Error {
  override readonly name = 'OwnerError';
  /** The attribute that they wrote, what came in it, and what it takes: told once in the console. */
  readonly attribute: string;
  readonly received: string;
  readonly expected: string;

  constructor(attribute: string, received: string, expected: string) {
    super(`${attribute}: ${expected}`);
    this.attribute = attribute;
    this.received = received;
    this.expected = expected;
  }
}
