// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'uk',
  options: ['Дуже Неточно', 'Помірно Неточно', 'Ні Точно, Ні Неточно', 'Помірно Точно', 'Дуже Точно'],
  items: {
    'self-efficacy-1': 'Завершую завдання успішно',
    'self-efficacy-2': 'Чудовий у своїй справі',
    'self-efficacy-3': 'Впораюся з завданнями без проблем',
    'self-efficacy-4': 'Знаю, як доводити справи до кінця',
    'vulnerability-1': 'Легко панікую',
    'vulnerability-2': 'Легко пригнічуюсь подіями',
    'vulnerability-3': 'Відчуваю себе нездатним справлятися зі справами',
    'vulnerability-4': 'Зберігаю самовладання в стресових ситуаціях',
    'self-discipline-1': 'Завжди готовий',
    'self-discipline-2': 'Дотримуюся своїх планів',
    'self-discipline-3': 'Витрачаю час даремно',
    'self-discipline-4': 'Насилу що-небудь починаю',
    'anxiety-1': 'Переживаю про різне',
    'anxiety-2': 'Побоююся гіршого',
    'anxiety-3': 'Багато чого боюся',
    'anxiety-4': 'Легко впадаю у стрес',
    'self-consciousness-1': 'Знаходжу важким звертатися до людей',
    'self-consciousness-2': 'Боюся привертати увагу до себе',
    'self-consciousness-3': 'Відчуваю себе комфортно тільки з друзями',
    'self-consciousness-4': 'Проблемні соціальні ситуації не турбують мене',
  },
};
