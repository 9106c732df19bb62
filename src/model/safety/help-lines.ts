/** One way to get help now. `emergency` and `call` are rung, `text` is a message, `web` is a page. */
export interface HelpLine {
  id: string;
  kind: 'emergency' | 'call' | 'text' | 'web';
  /** The line's own name, the same in every language. Emergency numbers have none. */
  name?: string;
  number?: string;
  url?: string;
  /** The key to press after the call is answered. */
  option?: string;
  /** The word to send. */
  send?: string;
}

const emergency = (number: string): HelpLine => ({ id: 'emergency', kind: 'emergency', number });
const finder: HelpLine = {
  id: 'find-a-helpline',
  kind: 'web',
  name: 'Find A Helpline',
  url: 'https://findahelpline.com',
};
const northAmerica = (name: string): HelpLine[] => [
  emergency('911'),
  { id: '988-call', kind: 'call', name, number: '988' },
  { id: '988-text', kind: 'text', name, number: '988' },
];

/** The help lines by region. A release is held back when `reviewedOn` is more than twelve months old. */
export const helpLines = {
  reviewedOn: '2026-11-22',
  regions: {
    US: northAmerica('988 Suicide & Crisis Lifeline'),
    CA: northAmerica('9-8-8: Suicide Crisis Helpline'),
    GB: [
      emergency('999'),
      { id: 'nhs-111', kind: 'call', name: 'NHS 111', number: '111', option: '2' },
      { id: 'samaritans', kind: 'call', name: 'Samaritans', number: '116 123' },
      { id: 'shout', kind: 'text', name: 'Shout', number: '85258', send: 'SHOUT' },
      { id: 'childline', kind: 'call', name: 'Childline', number: '0800 1111' },
    ],
    AU: [emergency('000'), { id: 'lifeline', kind: 'call', name: 'Lifeline', number: '13 11 14' }],
    EU: [emergency('112'), finder],
  } satisfies Record<string, HelpLine[]> as Record<'US' | 'CA' | 'GB' | 'AU' | 'EU', readonly HelpLine[]>,
  /** For every other place, and where none is named: no number is ever guessed. */
  fallback: [finder] as readonly HelpLine[],
} as const;

/** A region whose help lines are known. */
export type HelpRegion = keyof typeof helpLines.regions;

/** The member states of the European Union, ISO 3166-1. */
const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

/** Two letters that a country also goes by, beside those of ISO 3166-1. */
const aliases: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Help lines by country or by a group of countries, in capital letters. */
/** Help lines by the code of a country, or of a group of countries. */
export type HelpLineRegions = Readonly<Record<string, readonly HelpLine[]>>;

/** Where to look for the lines of a code, the country before the group that it belongs to: its own lines win. */
function lookUp(region: string | undefined, regions: HelpLineRegions): string | undefined {
  const code = region?.trim().toUpperCase() ?? ''; // in capitals no code is a key that every object has
  const country = aliases[code] ?? code;
  return [country, ...(memberStates.includes(country) ? ['EU'] : [])].find((each) => regions[each]);
}

/** The region of the table that a country or region code stands for, in either case; undefined for none. */
export const helpRegion = (region: string | undefined): HelpRegion | undefined =>
  lookUp(region, helpLines.regions) as HelpRegion | undefined;

/**
 * The help lines of a region (`US`, `CA`, `GB` or `UK`, `AU`, `EU` or a member state), else the fallback.
 * @param regions - A table in place of the reviewed one.
 */
export const helpLinesFor = (
  region?: string,
  regions: HelpLineRegions = helpLines.regions,
): readonly HelpLine[] => regions[lookUp(region, regions) ?? ''] ?? helpLines.fallback;
