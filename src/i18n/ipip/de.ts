// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'de',
  options: [
    'Sehr unzutreffend',
    'Unzutreffend',
    'Weder zutreffend noch unzutreffend',
    'Zutreffend',
    'Sehr zutreffend',
  ],
  items: {
    'self-efficacy-1': 'Ich erledige Aufgaben erfolgreich',
    'self-efficacy-2': 'Was ich mache, mache ich immer gut',
    'self-efficacy-3': 'Ich erledige Aufgaben reibungslos',
    'self-efficacy-4': 'Ich weiß, wie ich Dinge geregelt bekomme',
    'vulnerability-1': 'Ich gerate leicht in Panik',
    'vulnerability-2': 'Ich werde von Ereignissen überwältigt',
    'vulnerability-3': 'Ich merke, wenn ich Dingen nicht gewachsen bin',
    'vulnerability-4': 'In Stresssituationen bleibe ich ruhig',
    'self-discipline-1': 'Ich bin immer vorbereitet',
    'self-discipline-2': 'Ich erledige meine Arbeit und führe meine Pläne aus',
    'self-discipline-3': 'Ich vergeude meine Zeit',
    'self-discipline-4': 'Mir fällt es schwer, mit den mir übertragenen Aufgaben zu beginnen',
    'anxiety-1': 'Ich mache mir oft Sorgen',
    'anxiety-2': 'Ich befürchte immer das Schlimmste',
    'anxiety-3': 'Ich habe vor vielen Dingen Angst',
    'anxiety-4': 'Ich bin ziemlich schnell gestresst',
    'self-consciousness-1': 'Es fällt mir schwer, auf andere zuzugehen',
    'self-consciousness-2': 'Ich mag es nicht, Aufmerksamkeit auf mich zu ziehen',
    'self-consciousness-3': 'Ich fühle mich nur unter Freunden wirklich wohl',
    'self-consciousness-4': 'Ich gehe schwierigen sozialen Situationen nicht aus dem Weg',
  },
};
