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
  /** For whoever is harmed by somebody, or for whoever is under 18; else for anybody in distress. */
  about?: 'abuse' | 'young';
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
const line =
  (kind: HelpLine['kind']) =>
  (id: string, name: string, number: string, more?: Pick<HelpLine, 'option' | 'send'>): HelpLine => ({
    id,
    kind,
    name,
    number,
    ...more,
  });
const call = line('call');
const text = line('text');
const northAmerica = (name: string): HelpLine[] => [
  emergency('911'),
  call('988-call', name, '988'),
  text('988-text', name, '988'),
];
/** Lines of all four nations. */
const unitedKingdom = [
  call('samaritans', 'Samaritans', '116 123'),
  text('shout', 'Shout', '85258', { send: 'SHOUT' }),
];

/**
 * The help lines by region. Where each comes from, and when it was looked up, stands in `help-line-sources.ts`: the
 * numbers are on every first sight, their sources are not. A release is held back when one was looked up more than
 * twelve months ago.
 */
export const helpLines = {
  regions: {
    US: northAmerica('988 Suicide & Crisis Lifeline'),
    CA: northAmerica('9-8-8: Suicide Crisis Helpline'),
    GB: [emergency('999'), call('nhs-111', 'NHS 111', '111', { option: '2' }), ...unitedKingdom],
    // Option 2 of 111 is that of England and Wales; Northern Ireland has another line.
    'GB-SCT': [emergency('999'), call('nhs-24', 'NHS 24', '111'), ...unitedKingdom],
    'GB-NIR': [emergency('999'), call('lifeline', 'Lifeline', '0808 808 8000'), ...unitedKingdom],
    AU: [emergency('000'), call('lifeline', 'Lifeline', '13 11 14')],
    NZ: [emergency('111'), call('1737-call', '1737', '1737'), text('1737-text', '1737', '1737')],
    IE: [emergency('112'), call('samaritans', 'Samaritans', '116 123')],
    NL: [emergency('112'), call('113', '113 Zelfmoordpreventie', '113')],
    EU: [emergency('112'), finder],
  } satisfies Record<string, HelpLine[]> as Record<
    'US' | 'CA' | 'GB' | 'GB-SCT' | 'GB-NIR' | 'AU' | 'NZ' | 'IE' | 'NL' | 'EU',
    readonly HelpLine[]
  >,
  /** For every other place, and where none is named: no number is ever guessed. */
  fallback: [finder] as readonly HelpLine[],
} as const;

/** The member states of the European Union, ISO 3166-1. */
const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

/** Two letters that a country also goes by, beside those of ISO 3166-1. */
const aliases: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Help lines by the code of a country, of a part of one (ISO 3166-2), or of a group of countries. */
export type HelpLineRegions = Readonly<Record<string, readonly HelpLine[]>>;

/**
 * The region of a table that a country or region code stands for, in either case; undefined for none. A part comes
 * before its country, the country before its group.
 * @param regions - A table in place of the reviewed one.
 */
export function helpRegion(
  region: string | undefined,
  regions: HelpLineRegions = helpLines.regions,
): string | undefined {
  const [code = '', part] = region?.trim().toUpperCase().split('-') ?? []; // in capitals no code is a key that every object has
  const country = aliases[code] ?? code;
  return [`${country}-${part ?? ''}`, country, ...(memberStates.includes(country) ? ['EU'] : [])].find(
    (each) => regions[each],
  );
}

/**
 * The help lines of a region (`US`, `CA`, `GB` or `UK`, `GB-SCT` for Scotland, `GB-NIR` for Northern Ireland, `AU`, `NZ`,
 * `EU` or a member state, which may have lines of its own), else the fallback.
 * @param regions - A table in place of the reviewed one.
 */
export const helpLinesFor = (
  region?: string,
  regions: HelpLineRegions = helpLines.regions,
): readonly HelpLine[] => regions[helpRegion(region, regions) ?? ''] ?? helpLines.fallback;
