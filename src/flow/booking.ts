import { warnOnce } from '../element/warn.js';

/** A scheme that opens a page, a letter or a call; or none at all: an address on the same site. */
const opens = /^(https?:|mailto:|tel:|[^:]*([/?#]|$))/i;

/**
 * Where "book a time" leads. Empty for what is no such address, such as a script: whoever may write an attribute on a
 * site is not always trusted with code.
 */
export function bookingLink(booking: string, element: string): string {
  if (opens.test(booking)) return booking;
  warnOnce({
    element,
    attribute: 'booking',
    received: booking,
    expected: 'an address that starts with https, http, mailto or tel, or one on the same site',
  });
  return '';
}
