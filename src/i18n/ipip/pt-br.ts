// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'pt-BR',
  options: [
    'Discordo totalmente',
    'Discordo parcialmente',
    'Nem discordo, nem concordo',
    'Concordo parcialmente',
    'Concordo totalmente',
  ],
  items: {
    'self-efficacy-1': 'Concluo as tarefas com sucesso',
    'self-efficacy-2': 'Sou excelente no que eu faço',
    'self-efficacy-3': 'Executo as tarefas sem maiores problemas',
    'self-efficacy-4': 'Sei como fazer as coisas',
    'vulnerability-1': 'Entro em pânico facilmente',
    'vulnerability-2': 'Me sinto sobrecarregado(a) com os eventos',
    'vulnerability-3': 'Sinto que sou incapaz de lidar com as coisas',
    'vulnerability-4': 'Permaneço calmo(a) sob pressão',
    'self-discipline-1': 'Estou sempre preparado(a)',
    'self-discipline-2': 'Transformo meus planos em realidade',
    'self-discipline-3': 'Fico perdendo tempo',
    'self-discipline-4': 'Tenho dificuldade para começar as tarefas',
    'anxiety-1': 'Me preocupo com as coisas',
    'anxiety-2': 'Temo o pior',
    'anxiety-3': 'Tenho medo de muitas coisas',
    'anxiety-4': 'Me estresso facilmente',
    'self-consciousness-1': 'Tenho dificuldade de me aproximar dos outros',
    'self-consciousness-2': 'Tenho medo de chamar a atenção',
    'self-consciousness-3': 'Só me sinto bem com meus amigos(as)',
    'self-consciousness-4': 'Não me incomodo com situações sociais difíceis',
  },
};
