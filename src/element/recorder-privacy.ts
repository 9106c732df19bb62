/**
 * Marks that session-replay recorders obey (rrweb, PostHog, Sentry, FullStory). They stand on a wrapper inside every
 * shadow root as well as on the host: marks on the host alone still leak inputs.
 */
export const recorderClasses =
  'rr-block rr-mask rr-ignore ph-no-capture ph-mask ph-ignore-input sentry-block sentry-mask sentry-ignore fs-exclude fs-mask';

/** Attributes that other recorders obey (Hotjar, Clarity, Sentry, Datadog). */
export const recorderAttributes: readonly (readonly [name: string, value: string])[] = [
  ['data-hj-suppress', ''],
  ['data-private', ''],
  ['data-clarity-mask', 'true'],
  ['data-sentry-mask', ''],
  ['data-sentry-block', ''],
  ['data-dd-privacy', 'hidden'],
];

/** Puts all marks on an element. */
export function markPrivate(element: Element): void {
  element.classList.add(...recorderClasses.split(' '));
  for (const [name, value] of recorderAttributes) element.setAttribute(name, value);
}
