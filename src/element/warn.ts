const told = new Set<string>();

/** A mistake in what the site's owner wrote: which element and attribute, what came, and how to mend it. */
export interface ConfigurationMistake {
  element: string;
  attribute: string;
  /** What stood there. Never an answer. */
  received: string;
  expected: string;
}

/** Tells the site's owner once, in the console. */
export function warnOnce({ element, attribute, received, expected }: ConfigurationMistake): void {
  const message = `<${element}> ${attribute}: got ${received || 'nothing'}. Allowed: ${expected}.`;
  if (told.has(message)) return;
  told.add(message);
  console.warn(`Rapport: ${message}`);
}
