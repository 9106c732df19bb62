/** Messages of a phone number. */
export const phone = {
  'not-a-phone': 'A phone number has digits, like 01632 960 118 or +44 1632 960 118',
};
