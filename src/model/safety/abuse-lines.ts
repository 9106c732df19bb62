import { helpRegion } from './help-lines.js';
import { lineAbout, requireSources, type ReviewedHelpLine } from './review-lines.js';

const line = lineAbout('abuse');

const hotline = [
  '2026-11-30',
  'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
] as const;
const england = line('call', 'National Domestic Abuse Helpline (England)', '0808 2000 247', [
  '2026-11-30',
  'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
]);
const scotland = line('call', 'Scotland’s Domestic Abuse and Forced Marriage Helpline', '0800 027 1234', [
  '2026-11-30',
  'https://scotland.police.uk/advice-and-information/domestic-abuse/what-can-i-do-if-this-is-happening-to-me',
]);
const wales = line('call', 'Live Fear Free (Wales)', '0808 80 10 800', [
  '2026-11-30',
  'https://www.gov.wales/live-fear-free/sexual-violence',
]);

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
  // Each nation has its own; where only the country is known, those of Great Britain, each with its nation.
  GB: [england, scotland, wales],
  'GB-ENG': [england],
  'GB-SCT': [scotland],
  'GB-WLS': [wales],
  'GB-NIR': [
    line('call', 'Domestic and Sexual Abuse Helpline', '0808 802 1414', [
      '2026-11-30',
      'https://www.justice-ni.gov.uk/articles/domestic-and-sexual-abuse',
    ]),
  ],
  AU: [
    line('call', '1800RESPECT', '1800 737 732', [
      '2026-11-30',
      'https://www.1800respect.org.au/terms-and-conditions',
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
      'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
    ]),
  ],
});

/** The abuse lines of a region: those of a nation before those of its country. */
export const abuseLinesFor = (region?: string): readonly ReviewedHelpLine[] =>
  abuseLines[helpRegion(region, abuseLines) ?? ''] ?? [];
