// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'fr',
  options: [
    'Fortement en désaccord',
    'Plutot en désaccord',
    'Ni en accord ni en désaccord',
    'Plutot en accord',
    'Fortement en accord',
  ],
  items: {
    'self-efficacy-1': 'Je complète les tâches avec succès',
    'self-efficacy-2': "J'excelle dans ce que je fais",
    'self-efficacy-3': 'Je gère les tâches facilement',
    'self-efficacy-4': 'Je sais comment faire avancer les choses',
    'vulnerability-1': 'Je panique facilement',
    'vulnerability-2': 'Je me sens dépassé par les événements',
    'vulnerability-3': 'Je me sens incapable de gérer les choses',
    'vulnerability-4': 'Je demeure calme sous pression',
    'self-discipline-1': 'Je suis toujours préparé',
    'self-discipline-2': 'Je réalise mes objectifs',
    'self-discipline-3': 'Je perds mon temps',
    'self-discipline-4': "J'ai de la difficulté à commencer les tâches",
    'anxiety-1': "Je m'inquiète à propos de choses",
    'anxiety-2': 'Je crains le pire',
    'anxiety-3': "J'ai peur de beaucoup de choses",
    'anxiety-4': 'Je deviens stressé facilement',
    'self-consciousness-1': "J'éprouve de la difficulté à aborder les autres",
    'self-consciousness-2': "J'ai peur d'attirer l'attention",
    'self-consciousness-3': "Je me sens seulement à l'aise avec mes amis",
    'self-consciousness-4': 'Je ne suis pas dérangé par les situations sociales difficiles',
  },
};
