// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'hi',
  options: ['अत्यंत अयथार्थ', 'कुछ अयथार्थ', 'ना तो यथार्थ न ही अयथार्थ', 'कुछ यथार्थ', 'अत्यंत यथार्थ'],
  items: {
    'self-efficacy-1': 'कार्यों को सफलतापूर्वक पूरा करते हैं',
    'self-efficacy-2': 'अपने कार्य में श्रेष्ठ हैं',
    'self-efficacy-3': 'कार्यों को सुचारू रूप से संभालते हैं',
    'self-efficacy-4': 'काम निकलना जानते हैं',
    'vulnerability-1': 'आसानी से चिंतित होते हैं',
    'vulnerability-2': 'घटनाओं से अभिभूत हो जाते हैं',
    'vulnerability-3': 'अपने आप को चीज़ों से निपटने में असमर्थ महसूस करते हैं',
    'vulnerability-4': 'दबाव में स्थिर रहते हैं',
    'self-discipline-1': 'हमेशा तैयार हैं',
    'self-discipline-2': 'योजनाओं को पूरा करते हैं',
    'self-discipline-3': 'समय बर्बाद करते हैं',
    'self-discipline-4': 'कार्यों को प्रारम्भ करने में कठिनाई होती है',
    'anxiety-1': 'चीज़ों के बारे में चिंतित होते हैं',
    'anxiety-2': 'सबसे बुरे के लिए डरते हैं',
    'anxiety-3': 'बहुत सी चीजों से डरते हैं',
    'anxiety-4': 'आसानी से तनाव होता है',
    'self-consciousness-1': 'दूसरों से संपर्क करना कठिन लगता है',
    'self-consciousness-2': 'खुद पर ध्यान आकर्षित करने से डरते हैं',
    'self-consciousness-3': 'केवल दोस्तों के साथ सहज महसूस करते हैं',
    'self-consciousness-4': 'कठिन सामाजिक परिस्थितियों से परेशान नहीं होते हैं',
  },
};
