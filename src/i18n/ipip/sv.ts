// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'sv',
  options: [
    'Stämmer absolut inte',
    'Stämmer ganska dåligt',
    'Stämmer varken bra eller dåligt',
    'Stämmer ganska bra',
    'Stämmer absolut',
  ],
  items: {
    'self-efficacy-1': 'Slutför mina uppgifter',
    'self-efficacy-2': 'Är mycket bra på det jag gör',
    'self-efficacy-3': 'Hanterar uppgifter utan besvär',
    'self-efficacy-4': 'Vet hur man får saker gjorda',
    'vulnerability-1': 'Blir lätt panikslagen',
    'vulnerability-2': 'Blir överväldigad av större händelser',
    'vulnerability-3': 'Tycker att jag har svårt att handskas med saker',
    'vulnerability-4': 'Håller mig lugn även när mycket står på spel',
    'self-discipline-1': 'Är alltid förberedd',
    'self-discipline-2': 'Genomför mina planer',
    'self-discipline-3': 'Slösar bort min tid',
    'self-discipline-4': 'Har svårt att sätta igång med saker',
    'anxiety-1': 'Oroar mig över saker',
    'anxiety-2': 'Väntar mig att saker slutar illa',
    'anxiety-3': 'Är rädd för mycket',
    'anxiety-4': 'Blir lätt stressad',
    'self-consciousness-1': 'Tycker det är svårt att ta kontakt med andra',
    'self-consciousness-2': 'Är rädd för att dra uppmärksamhet mot mig',
    'self-consciousness-3': 'Känner mig bara tillfreds bland vänner',
    'self-consciousness-4': 'Blir inte störd av besvärliga sociala situationer',
  },
};
