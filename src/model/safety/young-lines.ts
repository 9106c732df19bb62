import { helpRegion } from './help-lines.js';
import { lineAbout, requireSources, type LookedUp, type ReviewedHelpLine } from './review-lines.js';

const line = lineAbout('young');
const on = (page: string): LookedUp => ['2026-11-30', `https://${page}`];
const call = (name: string, number: string, page: string) => [line('call', name, number, on(page))];
/** 116 111 is kept for children all over the EU (2007/116/EC); it stands only where a page of the state names it. */
const child = (name: string, page: string) => call(name, '116 111', page);

const boysTown =
  'www.boystown.org/media-room/news-releases/boys-town-highlights-the-need-for-youth-suicide-prevention';
/** A release of the Government of Canada. */
const canada =
  'www.newswire.ca/news-releases/government-of-canada-announces-7-5m-to-kids-help-phone-820457193.html';

/**
 * Lines for whoever is under 18, by region: some also serve those a few years older, or adults who worry about a child.
 * They stand beside the other lines of the region once somebody is known to be that young; a region that is not here has
 * none, and none is guessed.
 * @throws {HelpLineError} at load, for a line without a source.
 */
export const youngLines: Readonly<Record<string, readonly ReviewedHelpLine[]>> = requireSources({
  // The same in all four nations.
  GB: call(
    'Childline',
    '0800 1111',
    'www.safeguardingworcestershire.org.uk/home/wscp/children-and-young-people/',
  ),
  IE: call('Childline', '1800 66 66 66', 'www.ispcc.ie/tag/childline/page/3/'),
  NL: call('De Kindertelefoon', '0800 0432', 'www.ikvermoedhuiselijkgeweld.nl/kindermishandeling'),
  US: [
    ...call('Boys Town National Hotline', '1-800-448-3000', boysTown),
    line('text', 'Boys Town National Hotline', '20121', on(boysTown), 'VOICE'),
  ],
  CA: [
    ...call('Kids Help Phone', '1-800-668-6868', canada),
    line('text', 'Kids Help Phone', '686868', on('kidshelpphone.ca/text-about-it/'), 'CONNECT'),
  ],
  AU: call('Kids Helpline', '1800 55 1800', 'yourtown.com.au/talk-about-mental-health'),
  NZ: call('0800 What’s Up', '0800 942 8787', 'www.icm.org.nz/contacts/'),
  AT: call('Rat auf Draht', '147', 'www.rataufdraht.at/pressemitteilungen/25-jahre-notrufnummer-147'),
  FR: call('Allô enfance en danger', '119', 'www.service-public.gouv.fr/particuliers/actualites/A14455'),
  BG: child('Национална телефонна линия за деца', 'www.116111.bg/en/node/2577'),
  CZ: child('Linka bezpečí', 'jesenik.cz/cz/informace-odboru/29-linka-bezpeci.html'),
  DE: child(
    'Nummer gegen Kummer',
    'www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556',
  ),
  EE: child('Lasteabi', 'www.sotsiaalkindlustusamet.ee/lasteabi-116111'),
  FI: child(
    'Lasten ja nuorten puhelin',
    'www.mll.fi/tiedotteet/lasten-ja-nuorten-puhelimessa-maratonpaivystys-lapsen-oikeuksien-paivana/',
  ),
  GR: child(
    'European Helpline for Children and Adolescents',
    'hamogelo.gr/gr/en/monades-psichologikis-ipostiriksis',
  ),
  HR: child('Hrabri telefon za djecu', 'udruga.hrabritelefon.hr/hrabri-telefon-za-djecu/'),
  LT: child('Vaikų linija', 'www.draugiskasinternetas.lt/kas-mes/apie-programa/pagalbos-linija/'),
  LU: child('Kanner-Jugendtelefon', 'www.kjt.lu/de/wer-wir-sind/'),
  LV: child(
    'Bērnu un pusaudžu uzticības tālrunis',
    'www.bac.gov.lv/lv/jaunums/uzticibas-talrunis-116111-sniedzis-teju-6500-konsultacijas',
  ),
  PL: child(
    'Telefon zaufania dla dzieci i młodzieży',
    'media.fdds.pl/369032-jeszcze-wiecej-wsparcia-w-telefonie-zaufania-dla-dzieci-i-mlodziezy-116-111-fundacji-dajemy-dzieciom-sile',
  ),
  SE: child(
    'Bris',
    'www.bris.se/om-bris/aktuellt/bris-har-starkt-den-nationella-stodlinjen-for-barn-med-en-sms-kanal/',
  ),
  SI: child('TOM telefon', 'e-tom.si/kaj-je-tom/'),
});

/** The lines of a region for the young: those of a nation before those of its country. */
export const youngLinesFor = (region?: string): readonly ReviewedHelpLine[] =>
  youngLines[helpRegion(region, youngLines) ?? ''] ?? [];
