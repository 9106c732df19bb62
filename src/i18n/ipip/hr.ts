// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipWords } from './words.js';

export const words: IpipWords = {
  lang: 'hr',
  items: {
    'self-efficacy-1': 'Uspješno završavam zadatke',
    'self-efficacy-2': 'Ističem se u onom što radim',
    'self-efficacy-3': 'S lakoćom obavljam zadatke',
    'self-efficacy-4': 'Znam kako obaviti stvari',
    'vulnerability-1': 'Lako se uspaničim',
    'vulnerability-2': 'Neki me događaji shrvaju',
    'vulnerability-3': 'Osjećam da se ne mogu nositi s nekim stvarima',
    'vulnerability-4': 'Smiren sam i pod pritiskom',
    'self-discipline-1': 'Uvijek sam pripravan',
    'self-discipline-2': 'Izvršavam svoje planove',
    'self-discipline-3': 'Tratim svoje vrijeme',
    'self-discipline-4': 'Teško mi je započeti zadatke',
    'anxiety-1': 'Zabrinut sam',
    'anxiety-2': 'Strah me najgoreg',
    'anxiety-3': 'Bojim se mnogih stvari',
    'anxiety-4': 'Lako se uznemirim',
    'self-consciousness-1': 'Teško pristupam drugima',
    'self-consciousness-2': 'Bojim se privući pažnju',
    'self-consciousness-3': 'Osjećam se ugodno samo u krugu prijatelja',
    'self-consciousness-4': 'Ne opterećuju me teške socijalne situacije',
  },
};
