/** Registers a tag, unless the page has it already: the same script twice, or two versions, must not throw. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
