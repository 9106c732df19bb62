// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'fi',
  options: [
    'Ei pidä lainkaan paikkaansa',
    'Ei pidä juurikaan paikkaansa',
    'Pitää osittain paikkansa, osittain ei',
    'Pitää jokseenkin paikkansa',
    'Pitää täysin paikkansa',
  ],
  items: {
    'self-efficacy-1': 'Saatan tehtävät loppuun onnistuneesti',
    'self-efficacy-2': 'Olen etevä siinä mitä teen',
    'self-efficacy-3': 'Hoidan tehtävät sujuvasti',
    'self-efficacy-4': 'Tiedän kuinka saada asioita tehtyä',
    'vulnerability-1': 'Panikoin helposti',
    'vulnerability-2': 'Tapahtumat saavat minut ymmälleni',
    'vulnerability-3': 'Tunnen, että olen kykenemätön käsittelemään asioita',
    'vulnerability-4': 'Pysyn rauhallisena paineen alla',
    'self-discipline-1': 'Olen aina valmiina',
    'self-discipline-2': 'Toteutan suunnitelmani',
    'self-discipline-3': 'Hukkaan aikaani',
    'self-discipline-4': 'Minulla on vaikeuksia aloittaa tehtäviä',
    'anxiety-1': 'Olen huolissani asioista',
    'anxiety-2': 'Pelkään pahinta',
    'anxiety-3': 'Pelkään monia asioita',
    'anxiety-4': 'Stressaannun helposti',
    'self-consciousness-1': 'Minusta on vaikea lähestyä muita',
    'self-consciousness-2': 'Pelkään kiinnittää muiden huomion itseeni',
    'self-consciousness-3': 'Tunnen oloni mukavaksi ainoastaan ystävien seurassa',
    'self-consciousness-4': 'En ole vaivautunut vaikeissa sosiaalisissa tilanteissa',
  },
};
