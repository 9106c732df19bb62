import { helpRegion, type HelpLine } from './help-lines.js';
import { requireSources, type ReviewedHelpLine } from './review-lines.js';

const line = (
  kind: HelpLine['kind'],
  name: string,
  number: string,
  [checked, source]: readonly [checked: string, source: string],
  send?: string,
): ReviewedHelpLine => ({
  ...{ id: `${kind}-${number.replace(/\D/g, '')}`, kind, about: 'abuse', name, number, source, checked },
  ...(send !== undefined && { send }),
});

const hotline = [
  '2026-11-30',
  'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
] as const;
const northernIreland = [
  '2026-11-30',
  'https://www.justice-ni.gov.uk/articles/domestic-and-sexual-abuse',
] as const;

/**
 * Lines for whoever is harmed by somebody, by region. They stand beside the other lines of the region where the words
 * are of that kind; a region that is not here has none, and none is guessed.
 * @throws {HelpLineError} at load, for a line without a source.
 */
export const abuseLines: Readonly<Record<string, readonly ReviewedHelpLine[]>> = requireSources({
  US: [
    line('call', 'National Domestic Violence Hotline', '1-800-799-7233', hotline),
    line('text', 'National Domestic Violence Hotline', '88788', hotline, 'START'),
  ],
  GB: [
    line('call', 'National Domestic Abuse Helpline', '0808 2000 247', [
      '2026-11-30',
      'https://www.gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline',
    ]),
  ],
  'GB-NIR': [line('call', 'Domestic and Sexual Abuse Helpline', '0808 802 1414', northernIreland)],
  AU: [
    line('call', '1800RESPECT', '1800 737 732', [
      '2026-11-30',
      'https://www.surfcoast.vic.gov.au/My_Community/Domestic_violence',
    ]),
  ],
  NZ: [
    line('call', 'Women’s Refuge', '0800 733 843', [
      '2026-11-30',
      'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
    ]),
  ],
  IE: [
    line('call', 'Women’s Aid', '1800 341 900', [
      '2026-11-30',
      'https://www.womensaid.ie/about/newsevents/news/2009/11/30/supporting-a-friend-sinead-desmond-launches-the-wo/',
    ]),
  ],
});

/** The abuse lines of a region, as `helpLinesFor` finds it. */
export const abuseLinesFor = (region?: string): readonly ReviewedHelpLine[] =>
  abuseLines[helpRegion(region) ?? ''] ?? [];
