// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'pl',
  options: ['Zdecydowanie nie', 'Raczej nie', 'Ani tak, ani nie', 'Raczej tak', 'Zdecydowanie tak'],
  items: {
    'self-efficacy-1': 'Z powodzeniem wykonuję zadania',
    'self-efficacy-2': 'Wyróżniam się w tym co robię',
    'self-efficacy-3': 'Bez problemu radzę sobie z zadaniami',
    'self-efficacy-4': 'Umiem załatwiać sprawy',
    'vulnerability-1': 'Łatwo wpadam w panikę',
    'vulnerability-2': 'Przytłaczają mnie spotkania/przyjęcia',
    'vulnerability-3': 'Czuję się niezdolny do radzenia sobie z rzeczami',
    'vulnerability-4': 'Pomimo presji pozostaję spokojny',
    'self-discipline-1': 'Jestem zawsze przygotowany',
    'self-discipline-2': 'Urzeczywistniam swoje plany',
    'self-discipline-3': 'Marnuję swój czas',
    'self-discipline-4': 'Mam trudność z zaczynaniem zadań',
    'anxiety-1': 'Zamartwiam się',
    'anxiety-2': 'Obawiam się najgorszego',
    'anxiety-3': 'Boję się wielu rzeczy',
    'anxiety-4': 'Łatwo się stresuję',
    'self-consciousness-1': 'Niełatwo zbliżam się do ludzi',
    'self-consciousness-2': 'Boję się zwracać na siebie uwagę',
    'self-consciousness-3': 'Czuję się komfortowo jedynie z przyjaciółmi',
    'self-consciousness-4': 'Nie przejmuję się trudnymi sytuacjami społecznymi',
  },
};
