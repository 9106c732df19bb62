// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'ro',
  options: ['Dezacord total', 'Dezacord', 'Nici acord, nici dezacord', 'Acord', 'Acord total'],
  items: {
    'self-efficacy-1': 'Îmi termin cu succes atribuțiile',
    'self-efficacy-2': 'Excelez în ceea ce fac',
    'self-efficacy-3': 'Îmi îndeplinesc sarcinile fără problemă',
    'self-efficacy-4': 'Sunt descurcăreț/eață',
    'vulnerability-1': 'Mă panichez ușor',
    'vulnerability-2': 'Sunt copleșit/ă ușor de ce se întâmplă în jurul meu',
    'vulnerability-3': 'Simt că sunt incapabil/ă de a face față provocărilor',
    'vulnerability-4': 'Rămân calm/ă sub presiune',
    'self-discipline-1': 'Sunt mereu pregătit',
    'self-discipline-2': 'Îmi îndeplinesc planurile',
    'self-discipline-3': 'Pierd timpul',
    'self-discipline-4': 'Îmi este dificil să încep activități',
    'anxiety-1': 'Îmi fac griji',
    'anxiety-2': 'Mă tem că se poate întâmpla cel mai rău',
    'anxiety-3': 'Îmi este frică de multe lucruri',
    'anxiety-4': 'Mă stresez ușor',
    'self-consciousness-1': 'Îmi este greu să interacționez cu ceilalți',
    'self-consciousness-2': 'Mă tem să fiu centrul atenției',
    'self-consciousness-3': 'Mă simt confortabil/ă doar în preajma prietenilor',
    'self-consciousness-4': 'Nu mă deranjează situațiile sociale dificile',
  },
};
