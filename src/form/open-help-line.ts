/**
 * Opens the help line, as if somebody had: something was said that should not wait. It can be closed again. Apart from
 * the line itself, which is on every first sight: few pages ever need this.
 * @returns Whether there is one.
 */
export function openHelpLine(root: ParentNode): boolean {
  const line = root.querySelector<HTMLDetailsElement>('details.helpline');
  if (line) line.open = true;
  return line !== null;
}
