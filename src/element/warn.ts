const told = new Set<string>();

/** A mistake in what the site's owner wrote: which element and attribute, what came, and how to mend it. */
export interface OwnerMistake {
  element: string;
  attribute: string;
  /** What stood there. Never an answer. */
  came: string;
  allowed: string;
}

/** Tells the site's owner once, in the console. */
export function warnOnce({ element, attribute, came, allowed }: OwnerMistake): void {
  const message = `<${element}> ${attribute}: got ${came || 'nothing'}. Allowed: ${allowed}.`;
  if (told.has(message)) return;
  told.add(message);
  console.warn(`Rapport: ${message}`);
}
