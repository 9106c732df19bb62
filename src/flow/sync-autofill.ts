/** Reads what stands in the fields: autofill may set a value, and half a date may stand there, without an event. */
export function syncAutofill(root: ParentNode): void {
  root.querySelectorAll<HTMLInputElement>('input.input, textarea').forEach((input) => {
    if (input.value !== '' || input.validity.badInput || /^(date|time)$/.test(input.type))
      input.dispatchEvent(new Event('input')); // the same answer again changes nothing
  });
}
