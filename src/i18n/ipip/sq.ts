// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'sq',
  options: [
    'Plotësisht e gabuar',
    'Pjesërisht e gabuar',
    'As njëra as tjetra',
    'Pjesërisht e vërtetë',
    'Plotësisht e vërtetë',
  ],
  items: {
    'self-efficacy-1': 'I përfundoj punët me sukses',
    'self-efficacy-2': 'Shkëlqej në gjërat që bëj',
    'self-efficacy-3': 'I marrë punët lehtë, pa stres',
    'self-efficacy-4': 'E di sesi bëhen gjërat',
    'vulnerability-1': 'Më kap paniku fare lehtë',
    'vulnerability-2': 'Tronditem nga ngjarjet e ndryshme',
    'vulnerability-3': 'Ndjehem sikur s’kam fuqi të përballem me gjërat',
    'vulnerability-4': 'Nën presion e ruaj qetësinë',
    'self-discipline-1': 'Më gjen gjithmonë të përgatitur',
    'self-discipline-2': 'I zbatoj planet e mia',
    'self-discipline-3': 'E humbas kohën kot',
    'self-discipline-4': 'Kam vështirësi të nis një detyrë',
    'anxiety-1': 'Bëhem merak për gjërat',
    'anxiety-2': 'Mendoj dhe më zë frika për më të keqen',
    'anxiety-3': 'Më frikësojnë shumë gjëra',
    'anxiety-4': 'Stresohem lehtë',
    'self-consciousness-1': 'Kam vështirësi për t’u afruar me të tjerët',
    'self-consciousness-2': 'Kam frikë të tërheq vëmendjen e të tjerëve tek vetja',
    'self-consciousness-3': 'Ndjehem rehat vetëm në shoqërinë e miqve',
    'self-consciousness-4': 'S’më shqetësojnë situatat sociale ku njerëzit kanë vështirësi',
  },
};
