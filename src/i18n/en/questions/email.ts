/** Messages of an address for e-mail. */
export const email = {
  'missing-email': 'Please give us an email address, like sam@example.com',
  'email-likely': (address: string) => `Did you mean ${address}?`,
  'not-an-email': 'The email address needs an @ and a dot, like sam@example.com',
};
