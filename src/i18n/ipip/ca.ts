// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'ca',
  options: [
    'Molt en desacord',
    'Moderadament en desacord',
    "Ni d'acord ni en desacord",
    "Moderadament d'acord",
    "Molt d'acord",
  ],
  items: {
    'self-efficacy-1': 'Completo tasques amb èxit',
    'self-efficacy-2': 'Excel·leixo en allò que faig',
    'self-efficacy-3': 'Duc a terme les tasques amb eficiència',
    'self-efficacy-4': 'Se com aconseguir que es facin les coses',
    'vulnerability-1': 'Entro en pànic amb facilitat',
    'vulnerability-2': 'Em sobrepassen les coses',
    'vulnerability-3': 'Sento que no puc afrontar les coses',
    'vulnerability-4': 'Mantinc la calma sota pressió',
    'self-discipline-1': 'Sempre estic preparat',
    'self-discipline-2': 'Duc a terme els meus plans',
    'self-discipline-3': 'Perdo el temps',
    'self-discipline-4': 'Em costa començar les tasques',
    'anxiety-1': 'Em preocupo per les coses',
    'anxiety-2': 'Sempre em temo el pitjor',
    'anxiety-3': 'Tinc por de moltes coses',
    'anxiety-4': "M'atabalo amb facilitat",
    'self-consciousness-1': 'Em resulta difícil apropar-me als altres',
    'self-consciousness-2': "M'incomoda cridar l'atenció",
    'self-consciousness-3': 'Només em sento còmode amb els amics',
    'self-consciousness-4': "No m'incomoden les situacions socials tenses",
  },
};
