// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'id',
  options: [
    'Sangat Tidak Akurat',
    'Cukup Tidak Akurat',
    'Antara Akurat Ataupun Tidak Akurat',
    'Cukup Akurat',
    'Sangat Akurat',
  ],
  items: {
    'self-efficacy-1': 'Sukses menyelesaikan tugas',
    'self-efficacy-2': 'Unggul untuk apa yang saya kerjakan',
    'self-efficacy-3': 'Menangani tugas dengan lancar',
    'self-efficacy-4': 'Tahu bagaimana menyelesaikan sesuatu',
    'vulnerability-1': 'Mudah panik',
    'vulnerability-2': 'Menjadi kewalahan karena banyak peristiwa',
    'vulnerability-3': 'Merasa bahwa saya tidak bisa menangani hal-hal',
    'vulnerability-4': 'Tetap tenang di bawah tekanan',
    'self-discipline-1': 'Selalu merasa siap',
    'self-discipline-2': 'Melaksanakan yang saya rencanakan',
    'self-discipline-3': 'Menyia-nyiakan waktuku',
    'self-discipline-4': 'Memiliki kesulitan untuk memulai suatu tugas',
    'anxiety-1': 'Khawatir tentang suatu hal',
    'anxiety-2': 'Takut dengan kejadian terburuk',
    'anxiety-3': 'Takut pada banyak hal',
    'anxiety-4': 'Dapat stres dengan mudah',
    'self-consciousness-1': 'Sulit untuk mendekati orang lain',
    'self-consciousness-2': 'Takut menarik perhatian ke diri sendiri',
    'self-consciousness-3': 'Hanya merasa nyaman dengan teman-teman',
    'self-consciousness-4': 'Tidak terganggu oleh situasi sosial yang menyusahkan',
  },
};
