import type { AddressField } from '../../../model/form/address.js';

const addressLines: Record<AddressField, string> = {
  line1: 'Street and number',
  line2: 'Flat, building or floor',
  city: 'Town or city',
  region: 'County, state or region',
  postcode: 'Postcode',
  country: 'Country',
};

/** Words of long lists and of an address. */
export const lists = {
  'address-line': (line: AddressField) => addressLines[line],

  'select-choose': 'Choose one',
  'select-find': 'Type to search',
  'select-none': 'Nothing found. Try other letters.',
  'select-found': (count: number) => (count === 1 ? '1 match' : `${String(count)} matches`),
  'select-clear': 'Clear',
};
