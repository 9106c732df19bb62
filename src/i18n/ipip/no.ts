// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'no',
  options: [
    'Svært lite treffende',
    'Lite treffende',
    'Treffer verken bra eller dårlig',
    'Ganske treffende',
    'Veldig treffende',
  ],
  items: {
    'self-efficacy-1': 'Fullfører og lykkes med oppgaver',
    'self-efficacy-2': 'Utmerker meg med det jeg gjør',
    'self-efficacy-3': 'Håndterer oppgaver lett',
    'self-efficacy-4': 'Vet hvordan ting skal gjøres',
    'vulnerability-1': 'Får lett panikk',
    'vulnerability-2': 'Blir overveldet av det som skjer',
    'vulnerability-3': 'Føler at jeg ikke er i stand til å takle ting',
    'vulnerability-4': 'Er rolig hvis jeg blir presset',
    'self-discipline-1': 'Er alltid forberedt',
    'self-discipline-2': 'Realiserer planene mine',
    'self-discipline-3': 'Kaster bort tiden min',
    'self-discipline-4': 'Har vanskeligheter med å komme i gang med oppgaver',
    'anxiety-1': 'Bekymrer meg for mye',
    'anxiety-2': 'Frykter det verste',
    'anxiety-3': 'Er redd for mange ting',
    'anxiety-4': 'Blir fort stresset',
    'self-consciousness-1': 'Det er vanskelig for meg å nærme meg andre mennesker',
    'self-consciousness-2': 'Er redd for å tiltrekke meg oppmerksomhet',
    'self-consciousness-3': 'Føler meg bare komfortabel når jeg er sammen med venner',
    'self-consciousness-4': 'Føler meg ikke brydd i vanskelige sosiale situasjoner',
  },
};
