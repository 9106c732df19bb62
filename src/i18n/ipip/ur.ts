// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipWords } from './words.js';

export const words: IpipWords = {
  lang: 'ur',
  items: {
    'self-efficacy-1': 'ذمہ داریوں کو کامیابی سےنمٹاتا ہوں۔',
    'self-efficacy-2': 'میں ہر کام مہارت سے کرتا /کرتی ہوں۔',
    'self-efficacy-3': 'مشکل کام کو آسانی سے پورا کرتا/کرتی ہوں۔',
    'self-efficacy-4': 'معاملات نمٹانا جانتا /جانتی ہوں۔',
    'vulnerability-1': 'آسانی سے ذہنی دباؤ کا شکار ہو جاتا /جاتی ہوں۔',
    'vulnerability-2': 'مشکل سماجی حالات پریشان کرتیں ہیں۔',
    'vulnerability-3': 'ناامیدی کا شکار ہوں',
    'vulnerability-4': 'مشکل حالات میں پرسکون رہتا /رہتی ہوں۔',
    'self-discipline-1': 'ہمیشہ تیار رہتا/رہتی ہوں۔',
    'self-discipline-2': 'اپنی معاملات کو منطقی انجام تک پہنچاتا /پہنچاتی ہوں۔',
    'self-discipline-3': 'وقت ضایع کرتا/کرتی ہوں۔',
    'self-discipline-4': 'کام کی شروعات مشکل لگتی ہیں۔',
    'anxiety-1': 'مختلف معاملات سے متعلق پریشانی کا شکار ہوں۔',
    'anxiety-2': 'بد تر حالات سے خوف زدہ ہوں۔',
    'anxiety-3': 'غلطی  کا خوف رہتا ہے۔',
    'anxiety-4': 'آسانی سے دوسروں کے دباوٗ میں آجاتا /آجاتی ہوں',
    'self-consciousness-1': 'دوسرے لوگوں سے رابطے میں مشکلات پیش آتی ہیں۔',
    'self-consciousness-2': 'اپنے آپ کو توجہ دینےسے ڈرتا/ڈرتی ہوں۔',
    'self-consciousness-3': 'صرف دوستوں کی صحبت  خوشی دیتی ہے۔',
    'self-consciousness-4': 'حادثات آسانی سے پریشان نہیں کرتے۔',
  },
};
