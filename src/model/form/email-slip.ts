/**
 * Domains that many people have their mail at. Facts, from what providers say of themselves; a domain that is not here is
 * simply not looked at.
 */
const common =
  'gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it outlook.com outlook.de live.com live.co.uk msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr icloud.com me.com mac.com aol.com btinternet.com protonmail.com proton.me gmx.de gmx.net web.de t-online.de freenet.de orange.fr free.fr laposte.net libero.it comcast.net verizon.net sky.com talktalk.net virginmedia.com bigpond.com xtra.co.nz ziggo.nl wp.pl'.split(
    ' ',
  );

/** Domains that are real, however close they come to one of those. */
const real = new Set(
  'mail.com email.com ymail.com gmx.com gmx.at gmx.ch live.nl live.fr live.de live.it live.ca hotmail.es hotmail.nl hotmail.se hotmail.be outlook.fr outlook.es outlook.it outlook.ie outlook.co outlook.com.au yahoo.es yahoo.it yahoo.ca yahoo.in yahoo.ie yahoo.se yahoo.co.in yahoo.com.au ail.com we.de fre.fr pm.me wp.eu mac.de sky.de mail.ru mail.de email.de gmail.de gmx.fr tmail.com qmail.com hmail.com fmail.com vp.pl op.pl o2.pl tlen.pl'.split(
    ' ',
  ),
);

/** Whether so many slips make one of the other: a letter too many, left out, changed, or swapped with its neighbour. */
function isWithin(slips: number, typed: string, meant: string): boolean {
  let same = 0;
  while (same < typed.length && typed.charAt(same) === meant.charAt(same)) same++;
  const [one, other] = [typed.slice(same), meant.slice(same)];
  if (one === other) return true;
  if (slips === 0) return false;
  const isSwapped = one.length > 1 && other.startsWith(`${one.charAt(1)}${one.charAt(0)}`);
  return (
    (isSwapped && isWithin(slips - 1, one.slice(2), other.slice(2))) ||
    isWithin(slips - 1, one.slice(1), other.slice(1)) ||
    isWithin(slips - 1, one.slice(1), other) ||
    isWithin(slips - 1, one, other.slice(1))
  );
}

/**
 * The address that was probably meant, where its domain comes very close to one that many people have: `dana@gmail.com`
 * for `dana@gmial.com`. Undefined where nothing seems amiss, and while it may still be being typed.
 */
export function likelyEmail(written: string): string | undefined {
  const [, name, domain] = /^\s*([^\s@]+)@([^\s@]+\.[^\s@.]{2,})\s*$/.exec(written) ?? [];
  if (name === undefined || domain === undefined) return undefined;
  const typed = domain.toLowerCase();
  if (real.has(typed) || common.some((each) => each.startsWith(typed))) return undefined;
  // Two slips in a short name make another name.
  const meant =
    common.find((each) => isWithin(1, typed, each)) ??
    common.find((each) => each.length > 8 && isWithin(2, typed, each));
  return meant && `${name}@${meant}`;
}
