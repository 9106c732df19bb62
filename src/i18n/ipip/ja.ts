// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'ja',
  options: [
    'まったく当てはまらない',
    'あまり当てはまらない',
    'どちらとも言えない',
    'やや当てはまる',
    'とても当てはまる',
  ],
  items: {
    'self-efficacy-1': '仕事は完璧にこなすほうだ',
    'self-efficacy-2': '得意なことを仕事にしている',
    'self-efficacy-3': '仕事はスムーズにこなすほうだ',
    'self-efficacy-4': '要領が良いほうだ',
    'vulnerability-1': '慌てやすい',
    'vulnerability-2': '出来事に圧倒されがちだ',
    'vulnerability-3': '物事の対処ができないと感じる',
    'vulnerability-4': 'プレッシャーの中でも落ち着いていられる',
    'self-discipline-1': 'いつも準備万端だ',
    'self-discipline-2': '自分の計画はうまく実行できるほうだ',
    'self-discipline-3': '時間を浪費しがちだ',
    'self-discipline-4': '仕事を始めることは難しい',
    'anxiety-1': '心配性だ',
    'anxiety-2': '最悪の結果を恐れがちだ',
    'anxiety-3': 'さまざまなことに対して不安がある',
    'anxiety-4': 'ストレスを感じやすい',
    'self-consciousness-1': '他人に近づくことが苦手だ',
    'self-consciousness-2': '自分が注目を浴びることを恐れている',
    'self-consciousness-3': '友達といるだけで安らげる',
    'self-consciousness-4': '困難な社会情勢に悩まされないほうだ',
  },
};
