// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'fa',
  options: ['کاملا مخالفم', 'مخالفم', 'مطمئن نیستم', 'موافقم', 'کاملا موافقم'],
  items: {
    'self-efficacy-1': 'کارها را با موفقیت به پایان می‌رسانم',
    'self-efficacy-2': 'در کاری که انجام می‌دهم، سرآمد هستم',
    'self-efficacy-3': 'کارهایم را به آرامی و با تسلط انجام می‌دهم',
    'self-efficacy-4': 'می‌دانم که چطور کارها را تمام کنم',
    'vulnerability-1': 'به راحتی وحشت می‌کنم',
    'vulnerability-2': 'غرقِ در حوادث می‌شوم',
    'vulnerability-3': 'احساس می کنم که نمی توانم با مسائل کنار بیایم',
    'vulnerability-4': 'در شرایط پرفشار آرامشم را حفظ می‌کنم',
    'self-discipline-1': 'همیشه آماده هستم',
    'self-discipline-2': 'برنامه‌هایم را اجرا می‌کنم',
    'self-discipline-3': 'وقتم را تلف می‌کنم',
    'self-discipline-4': 'شروع کردن کارها برایم دشوار است',
    'anxiety-1': 'درباره چیزها نگران هستم',
    'anxiety-2': 'نگران بدترین اتفاقات ممکن هستم',
    'anxiety-3': 'از چیزهای زیادی می‌ترسم',
    'anxiety-4': 'به راحتی دچار استرس می‌شوم',
    'self-consciousness-1': 'نزدیک شدن به دیگران برایم سخت است',
    'self-consciousness-2': 'از اینکه توجهات به من جلب شود می‌ترسم',
    'self-consciousness-3': 'فقط با دوستانم احساس راحتی می‌کنم',
    'self-consciousness-4': 'از شرایط دشوار اجتماعی ناراحت نیستم',
  },
};
