// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'zh-HK',
  options: ['非常不準確', '不準確', '既不能說準，也不能說不準', '準確', '非常準確'],
  items: {
    'self-efficacy-1': '一不做二不休',
    'self-efficacy-2': '擅長我的工作',
    'self-efficacy-3': '能夠把事情打理得妥妥當當',
    'self-efficacy-4': '知道如何把事情做好',
    'vulnerability-1': '容易驚惶失措',
    'vulnerability-2': '事情一多時便會喘不過氣來',
    'vulnerability-3': '覺得自己無法處理事情',
    'vulnerability-4': '在壓力底下仍能保持冷靜',
    'self-discipline-1': '時刻有準備',
    'self-discipline-2': '會執行自己的計劃',
    'self-discipline-3': '浪費光陰',
    'self-discipline-4': '很難開始一件事情',
    'anxiety-1': '經常擔憂',
    'anxiety-2': '擔心最壞的情況',
    'anxiety-3': '害怕很多事情',
    'anxiety-4': '容易感到大壓力',
    'self-consciousness-1': '難主動地接觸人',
    'self-consciousness-2': '害怕別人的注意力在自己身上',
    'self-consciousness-3': '只有和朋友在一起才感到舒服自在',
    'self-consciousness-4': '不會為複雜的人際關係而感到困擾',
  },
};
