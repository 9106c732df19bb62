// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'hu',
  options: [
    'Nagyon pontatlan',
    'Mérsékelten pontatlan',
    'Se nem pontos, se nem pontatlan',
    'Mérsékelten pontos',
    'Nagyon pontos',
  ],
  items: {
    'self-efficacy-1': 'Sikeresen végzem el a feladataimat',
    'self-efficacy-2': 'Kiemelkedő vagyok abban, amit csinálok',
    'self-efficacy-3': 'A feladatokat zökkenőmentesen kezelem',
    'self-efficacy-4': 'Tudom, hogy kell elvégezni a dolgokat',
    'vulnerability-1': 'Könnyen pánikba esem',
    'vulnerability-2': 'Túlterhelődők az eseményektől',
    'vulnerability-3': 'Úgy érzem, hogy képtelen vagyok megbirkózni a dolgokkal',
    'vulnerability-4': 'Nyugodt maradok nyomás alatt',
    'self-discipline-1': 'Mindig felkészült vagyok',
    'self-discipline-2': 'Véghez viszem a terveimet',
    'self-discipline-3': 'Az időmet pocsékolom',
    'self-discipline-4': 'Nehezen kezdek bele feladatokba',
    'anxiety-1': 'Aggódom dolgok miatt',
    'anxiety-2': 'A legrosszabbtól tartok',
    'anxiety-3': 'Sok dologtól félek',
    'anxiety-4': 'Könnyen stresszessé válok',
    'self-consciousness-1': 'Nehezen közeledek másokhoz',
    'self-consciousness-2': 'Félek felhívni magamra a figyelmet',
    'self-consciousness-3': 'Csak a barátaimmal érzem jól magamat',
    'self-consciousness-4': 'Nem okoznak gondot a nehéz szociális helyzetek',
  },
};
