// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'ko',
  options: ['매우 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'],
  items: {
    'self-efficacy-1': '나는 일을 제대로 끝 마치는 편이다.',
    'self-efficacy-2': '나는 내가 하는 일에 대해 남들보다 뛰어난 편이다.',
    'self-efficacy-3': '나는 일을 매끄럽게 처리하는 편이다.',
    'self-efficacy-4': '나는 일을 어떻게 해나가야하는지 잘 아는 편이다.',
    'vulnerability-1': '나는 공황 상태에 쉽게 빠지는 편이다.',
    'vulnerability-2': '나는 어떤 일 때문에 어쩔 줄 모르게 되는 편이다.',
    'vulnerability-3': '나는 내가 일을 감당할 수 없다고 느끼는 편이다.',
    'vulnerability-4': '나는 중압감 속에서 침착함을 유지하는 편이다.',
    'self-discipline-1': '나는 항상 준비되어있는 편이다.',
    'self-discipline-2': '나는 내 계획들을 잘 실행하는 편이다.',
    'self-discipline-3': '나는 내 시간을 낭비하는 편이다.',
    'self-discipline-4': '나는 작업을 시작하는데 어려움이 있는 편이다.',
    'anxiety-1': '나는 걱정이 많은 편이다.',
    'anxiety-2': '나는 안 좋은 일에 대해 두려워하는 편이다.',
    'anxiety-3': '나는 많은 것들을 두려워하는 편이다.',
    'anxiety-4': '나는 쉽게 스트레스를 받는 편이다.',
    'self-consciousness-1': '나는 다른 사람에게 다가가는 것을 어려워하는 편이다.',
    'self-consciousness-2': '나는 나에 대해 관심을 가지는 것을 두려워하는 편이다.',
    'self-consciousness-3': '나는 친구들과 함께 있을 때 편안함을 느끼는 편이다.',
    'self-consciousness-4': '나는 어려운 사회 상황에 개의치 않는 편이다.',
  },
};
