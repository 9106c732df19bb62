import type { AddressField } from '../../../model/form/address.js';

const lines: Record<AddressField, string> = {
  line1: 'Street and number',
  line2: 'Flat, building or floor',
  city: 'Town or city',
  region: 'County, state or region',
  postcode: 'Postcode',
  country: 'Country',
};

/** Messages of an address. */
export const address = { 'address-line': (line: AddressField) => lines[line] };
