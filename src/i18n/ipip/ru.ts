// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'ru',
  options: ['Очень Неточно', 'Умеренно Неточно', 'Ни Точно, Ни Неточно', 'Умеренно Точно', 'Очень Точно'],
  items: {
    'self-efficacy-1': 'Завершаю задачи успешно',
    'self-efficacy-2': 'Превосходен в своем деле',
    'self-efficacy-3': 'Справлюсь с задачами без проблем',
    'self-efficacy-4': 'Знаю, как доводить дела до конца',
    'vulnerability-1': 'Легко паникую',
    'vulnerability-2': 'Легко подавляем событиями',
    'vulnerability-3': 'Чувствую себя неспособным справляться с делами',
    'vulnerability-4': 'Сохраняю самообладание в стрессовых ситуациях',
    'self-discipline-1': 'Всегда готов',
    'self-discipline-2': 'Придерживаюсь своих планов',
    'self-discipline-3': 'Трачу время понапрасну',
    'self-discipline-4': 'С трудом что-либо начинаю',
    'anxiety-1': 'Переживаю о разном',
    'anxiety-2': 'Опасаюсь худшего',
    'anxiety-3': 'Многого боюсь',
    'anxiety-4': 'Легко впадаю в стресс',
    'self-consciousness-1': 'Нахожу трудным обращаться к людям',
    'self-consciousness-2': 'Боюсь привлекать внимание к себе',
    'self-consciousness-3': 'Чувствую себя комфортно только с друзьями',
    'self-consciousness-4': 'Проблемные социальные ситуации не беспокоят меня',
  },
};
