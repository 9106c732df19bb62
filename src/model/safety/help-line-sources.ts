import { helpLines } from './help-lines.js';
import { requireSources, type ReviewedHelpLine } from './review-lines.js';

/** Where a line was looked up, and the day of that. */
interface Source {
  source: string;
  checked: string;
}

const on = (checked: string, source: string): Source => ({ source, checked });

const canada = on(
  '2026-11-30',
  'https://www.canada.ca/en/public-health/services/suicide-prevention/government-canada-doing-help-prevent-suicide.html',
);
const shout = on('2026-11-30', 'https://giveusashout.org/about-us/faq/');
const scotland = on(
  '2026-11-30',
  'https://rightdecisions.scot.nhs.uk/myapp-my-mental-health/suicidal-thoughts/',
);
const victoria = on(
  '2026-11-30',
  'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
);
const newZealand = on(
  '2026-11-30',
  'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
);
/** Article 109 of the European Electronic Communications Code: 112 in every member state. */
const europe = on('2026-11-22', 'https://eur-lex.europa.eu/eli/dir/2018/1972/oj');

/**
 * Where each help line comes from, by its region and id: a page of whoever runs the line, or of a public authority that
 * names it.
 */
const sources: Readonly<Record<string, Source>> = {
  'US.emergency': on('2026-11-22', 'https://www.911.gov'),
  'US.988-call': on('2026-11-22', 'https://988lifeline.org'),
  'US.988-text': on('2026-11-22', 'https://988lifeline.org'),
  'CA.emergency': canada,
  'CA.988-call': canada,
  'CA.988-text': canada,
  'GB.emergency': on('2026-11-30', 'https://www.cwp.nhs.uk/getting-help/need-urgent-help'),
  'GB.nhs-111': on(
    '2026-11-30',
    'https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness',
  ),
  'GB.samaritans': on('2026-11-30', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/'),
  'GB.shout': shout,
  'GB-SCT.emergency': scotland,
  'GB-SCT.nhs-24': scotland,
  'GB-SCT.samaritans': scotland,
  'GB-SCT.shout': scotland,
  'GB-NIR.emergency': on('2026-11-30', 'https://www.justice-ni.gov.uk/articles/domestic-and-sexual-abuse'),
  'GB-NIR.lifeline': on(
    '2026-11-30',
    'https://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair',
  ),
  'GB-NIR.samaritans': on(
    '2026-11-30',
    'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
  ),
  'GB-NIR.shout': shout,
  'AU.emergency': victoria,
  'AU.lifeline': victoria,
  'NZ.emergency': on('2026-11-30', 'https://womensrefuge.org.nz/get-help/'),
  'NZ.1737-call': newZealand,
  'NZ.1737-text': newZealand,
  'IE.emergency': on(
    '2026-11-30',
    'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
  ),
  'IE.samaritans': on('2026-11-30', 'https://www.oireachtas.ie/en/debates/question/2013-12-10/505/'),
  'NL.emergency': europe,
  'NL.113': on('2026-11-30', 'https://www.113.nl/schoolopdracht'),
  'EU.emergency': europe,
  'EU.find-a-helpline': on('2026-11-22', 'https://findahelpline.com'),
};

/**
 * The help lines by region, each with its source and the day that it was looked up.
 * @throws {HelpLineError} at load, for a line without a source: its region and id are named.
 */
export const reviewedHelpLines: Readonly<Record<string, readonly ReviewedHelpLine[]>> = requireSources(
  Object.fromEntries(
    Object.entries(helpLines.regions).map(([region, lines]) => [
      region,
      lines.map((line) => ({ ...line, ...sources[`${region}.${line.id}`] })),
    ]),
  ),
);
