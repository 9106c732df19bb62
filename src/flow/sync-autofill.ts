/**
 * Has the fields read once more what stands in them: autofill may set a value, and half a date may stand there, without
 * an event. Fields listen for `reread` beside `input`, so that nobody seems to type.
 */
export function syncAutofill(root: ParentNode): void {
  root.querySelectorAll<HTMLInputElement>('input.input, textarea').forEach((input) => {
    if (input.value !== '' || input.validity.badInput || /^(date|time)$/.test(input.type))
      input.dispatchEvent(new Event('reread')); // the same answer again changes nothing
  });
}
