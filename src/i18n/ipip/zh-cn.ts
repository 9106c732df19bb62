// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'zh-CN',
  options: ['错误', '失准', '普通', '准确', '精确'],
  items: {
    'self-efficacy-1': '不辱使命',
    'self-efficacy-2': '擅长我的工作',
    'self-efficacy-3': '顺利处理任务',
    'self-efficacy-4': '知道如何把事情做好',
    'vulnerability-1': '易惊慌失措',
    'vulnerability-2': '被各种事情淹没',
    'vulnerability-3': '觉得我无法处理事情',
    'vulnerability-4': '在压力下保持冷静',
    'self-discipline-1': '时刻有准备',
    'self-discipline-2': '执行我的计划',
    'self-discipline-3': '浪费我的时间',
    'self-discipline-4': '很难开始一件事情',
    'anxiety-1': '杞人忧天',
    'anxiety-2': '作最坏的打算',
    'anxiety-3': '害怕很多事情',
    'anxiety-4': '易感受到压力',
    'self-consciousness-1': '善察言观色',
    'self-consciousness-2': '害怕引起别人的注意',
    'self-consciousness-3': '只有和朋友在一起才觉得舒服',
    'self-consciousness-4': '没有社交困扰',
  },
};
