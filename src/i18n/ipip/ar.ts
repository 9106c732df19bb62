// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'ar',
  options: [
    'لا تنطبق عليّ إطلاقاً',
    'تنطبق عليّ قليلاً',
    'تنطبق عليّ أحياناً',
    'تنطبق عليّ كثيراً',
    'تنطبق عليّ دائماً',
  ],
  items: {
    'self-efficacy-1': 'أنهي المهام بنجاح',
    'self-efficacy-2': 'أمتاز فيما أعمل',
    'self-efficacy-3': 'أتعامل مع المهام بسلاسة',
    'self-efficacy-4': 'أعرف كيف أنجز الأمور',
    'vulnerability-1': 'أهلع/أفزع بسهولة',
    'vulnerability-2': 'تتعبني المناسبات',
    'vulnerability-3': 'أشعر أنه ليس بإمكاني التعامل مع الأمور',
    'vulnerability-4': 'أحافظ على هدوئي تحت الضغوطات',
    'self-discipline-1': 'أنا دائماً مستعد',
    'self-discipline-2': 'أنفذ خططي',
    'self-discipline-3': 'أُضيع وقتي',
    'self-discipline-4': 'أجد صعوبة في أن أبدأ المهام',
    'anxiety-1': 'أقلق حيال الأمور',
    'anxiety-2': 'أخشى حدوث الأسوأ',
    'anxiety-3': 'أخاف من أشياء كثيرة',
    'anxiety-4': 'أُجهَد نفسياً بسهولة',
    'self-consciousness-1': 'أواجه صعوبة في الاقتراب من الآخرين',
    'self-consciousness-2': 'أخاف أن أجذب الانتباه إليّ',
    'self-consciousness-3': 'لا أشعر بارتياح إلا مع أصدقائي',
    'self-consciousness-4': 'لا أتضايق من المواقف الاجتماعية الصعبة',
  },
};
