/** Questionnaires of ours that are gated: an answer can be alarming. A test looks for others. */
const gated: readonly string[] = ['phq-9'];

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/**
 * Whether one of these questionnaires can have an answer that whoever reads it has to ring about: then an email address
 * is not enough.
 * @param own - The practice's own questionnaires, as its config has them.
 */
export const mayNeedCall = (instruments: readonly string[], own: readonly unknown[] = []): boolean =>
  instruments.some(
    (id) =>
      gated.includes(id) ||
      own
        .map((each) => inside(each, 'instrument'))
        .some((each) => inside(each, 'id') === id && inside(each, 'gated') === true),
  );
