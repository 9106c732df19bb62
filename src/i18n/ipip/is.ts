// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipWords } from './words.js';

export const words: IpipWords = {
  lang: 'is',
  options: [
    'Á mjög illa við mig',
    'Á illa við mig',
    'Á hvorki vel né illa við mig',
    'Á vel við mig',
    'Á mjög vel við mig',
  ],
  items: {
    'self-efficacy-1': 'Ég leysi verkefni á árangursríkan hátt',
    'vulnerability-1': 'Ég verð auðveldlega örvæntingafull(ur)',
    'vulnerability-4': 'Ég held ró minni undir álagi',
    'self-discipline-2': 'Ég fylgi eftir áætlunum mínum',
    'self-discipline-3': 'Ég sóa tíma mínum',
    'anxiety-1': 'Ég hef áhyggjur',
    'anxiety-4': 'Ég verð auðveldlega stressuð/stressaður',
    'self-consciousness-1': 'Mér finnst erfitt að nálgast aðra',
    'self-consciousness-2': 'Ég vil síður vekja athygli á mér',
  },
};
