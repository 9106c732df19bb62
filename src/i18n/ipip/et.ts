// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipWords } from './words.js';

export const words: IpipWords = {
  lang: 'et',
  items: {
    'self-efficacy-1': 'Ma viin alustatud tööd edukalt lõpule',
    'self-efficacy-2': 'Ma teen kõike suurepäraselt',
    'self-efficacy-3': 'Ma tulen ülesannetega hästi toime',
    'self-efficacy-4': 'Ma tean, kuidas asjad tehtud saab',
    'vulnerability-1': 'Ma satun kergesti paanikasse',
    'vulnerability-2': 'Ma olen keerulistes olukordades võimetu tegutsema',
    'vulnerability-3': 'Ma tunnen, et ei saa hakkama',
    'vulnerability-4': 'Ma jään rasketes olukordades rahulikuks',
    'self-discipline-1': 'Ma olen alati ette valmistunud',
    'self-discipline-2': 'Ma viin alustatud tegemised lõpuni',
    'self-discipline-3': 'Ma raiskan aega',
    'self-discipline-4': 'Ma lükkan tüütuid töid üha edasi',
    'anxiety-1': 'Ma olen tihti mures',
    'anxiety-2': 'Ma kardan kõige halvemat',
    'anxiety-3': 'Ma kardan paljusid asju',
    'anxiety-4': 'Ma lähen kergesti pingesse',
    'self-consciousness-1': 'Ma kardan suhtlemist alustada',
    'self-consciousness-2': 'Ma kardan endale tähelepanu tõmmata',
    'self-consciousness-3': 'Ma tunnen ennast mugavalt vaid lähedaste seas',
    'self-consciousness-4': 'Mind ei häiri suhtlemisel keerulised olukorrad',
  },
};
