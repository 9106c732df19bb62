// Written by .ci/ipip.mjs. Do not edit.
import type { IpipText } from './text.js';

/** By lower-case language tag. */
export const ipipLanguages: Readonly<Record<string, () => Promise<{ text: IpipText }>>> = {
  ar: () => import('./ar.js'),
  ca: () => import('./ca.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  no: () => import('./no.js'),
  pl: () => import('./pl.js'),
  'pt-br': () => import('./pt-br.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sq: () => import('./sq.js'),
  sv: () => import('./sv.js'),
  th: () => import('./th.js'),
  uk: () => import('./uk.js'),
  'zh-cn': () => import('./zh-cn.js'),
  'zh-hk': () => import('./zh-hk.js'),
};
