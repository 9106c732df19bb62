// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'nl',
  options: [
    'Zeer onnauwkeurig',
    'Matig onnauwkeurig',
    'Noch nauwkeurig, noch onnauwkeurig',
    'Matig nauwkeurig',
    'Zeer accuraat',
  ],
  items: {
    'self-efficacy-1': 'Voltooi taken met succes',
    'self-efficacy-2': 'Blink uit in wat ik doe',
    'self-efficacy-3': 'Voer taken probleemloos uit',
    'self-efficacy-4': 'Weet hoe ik dingen gedaan krijg',
    'vulnerability-1': 'Raak makkelijk in paniek',
    'vulnerability-2': 'Word overweldigd door gebeurtenissen',
    'vulnerability-3': 'Heb het gevoel dingen niet goed aan te kunnen',
    'vulnerability-4': 'Blijf onder druk kalm',
    'self-discipline-1': 'Ben altijd voorbereid',
    'self-discipline-2': 'Voer mijn plannen uit',
    'self-discipline-3': 'Verspil mijn tijd',
    'self-discipline-4': 'Heb moeite ergens aan te beginnen',
    'anxiety-1': 'Maak mij zorgen over dingen',
    'anxiety-2': 'Vrees het ergste',
    'anxiety-3': 'Ben voor veel dingen bang',
    'anxiety-4': 'Raak makkelijk gestrest',
    'self-consciousness-1': 'Vind het moeilijk om anderen te benaderen',
    'self-consciousness-2': 'Ben bang om de aandacht op mijzelf te vestigen',
    'self-consciousness-3': 'Voel me alleen op mijn gemak met vrienden',
    'self-consciousness-4': 'Heb geen moeite met lastige sociale situaties',
  },
};
