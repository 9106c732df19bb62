// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'da',
  options: [
    'Meget upræcist',
    'Rimelig upræcist',
    'Hverken præcist eller upræcist',
    'Rimelig præcist',
    'Meget præcist',
  ],
  items: {
    'self-efficacy-1': 'Afslutter opgaver med succes',
    'self-efficacy-2': 'Er god til det jeg laver',
    'self-efficacy-3': 'Klarer let opgaver',
    'self-efficacy-4': 'Ved hvordan man får ting gjort',
    'vulnerability-1': 'Går nemt i panik',
    'vulnerability-2': 'Bliver overvældet af begivenheder',
    'vulnerability-3': 'Føler at jeg har svært ved at klare ting',
    'vulnerability-4': 'Forholder mig roligt under pres',
    'self-discipline-1': 'Er altid beredt',
    'self-discipline-2': 'Fører mine planer ud i livet',
    'self-discipline-3': 'Spilder min tid',
    'self-discipline-4': 'Har svært ved at komme i gang med opgaver',
    'anxiety-1': 'Bekymrer mig om ting',
    'anxiety-2': 'Frygter det værste',
    'anxiety-3': 'Er bange for mange ting',
    'anxiety-4': 'Bliver nemt stresset',
    'self-consciousness-1': 'Har svært ved at henvende mig til andre',
    'self-consciousness-2': 'Er bange for at tiltrække opmærksomhed',
    'self-consciousness-3': 'Føler mig kun tilpas sammen med mine venner',
    'self-consciousness-4': 'Er ikke generet af vanskelige sociale situationer',
  },
};
