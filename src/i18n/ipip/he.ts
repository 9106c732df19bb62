// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'he',
  options: ['מאוד לא מדוייק', 'לא מדוייק', 'נייטרלי', 'מדוייק במידה סבירה', 'מאוד מדוייק'],
  items: {
    'self-efficacy-1': 'מסיים משימות בהצלחה',
    'self-efficacy-2': 'מצטיין במה שאני עושה',
    'self-efficacy-3': 'מסתדר עם משימות בצורה חלקה',
    'self-efficacy-4': 'יודע איך לסיים דברים',
    'vulnerability-1': 'נכנס לפאניקה בקלות',
    'vulnerability-2': 'נעשה מוצף והמום מדברים בקלות',
    'vulnerability-3': 'מרגיש לא מסוגל להתמודד עם דברים',
    'vulnerability-4': 'נשאר רגוע תחת לחץ',
    'self-discipline-1': 'מוכן ומזומן לכל דבר',
    'self-discipline-2': 'מוציא את התכניות שלי לפועל',
    'self-discipline-3': 'מבזבז זמן',
    'self-discipline-4': 'חווה קושי להתחיל משימות',
    'anxiety-1': 'דואג לגבי דברים',
    'anxiety-2': 'מפחד מהנורא מכל',
    'anxiety-3': 'מפחד מהרבה דברים',
    'anxiety-4': 'נלחץ בקלות',
    'self-consciousness-1': 'חווה קושי לגשת לאחרים',
    'self-consciousness-2': 'מפחד להסב את תשומת הלב אליי',
    'self-consciousness-3': 'מרגיש בנוח רק עם חברים',
    'self-consciousness-4': 'לא מוטרד ממצבים חברתיים קשים',
  },
};
