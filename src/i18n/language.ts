/** The language tag nearest to an element: its own, an ancestor's, or that of the host it is inside; else the page's. */
export function nearestLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    const language = found?.getAttribute('lang');
    if (language) return language;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** A tag that Intl accepts, else English. */
export function validLanguage(tag: string): string {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-')).toString();
  } catch {
    return 'en'; // a mistyped lang on somebody's page must not stop a form
  }
}
