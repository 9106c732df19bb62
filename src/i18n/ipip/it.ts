// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'it',
  options: [
    'Molto in disaccordo',
    'In disaccordo',
    'Nè in accordo nè in disaccordo',
    "D'accordo",
    "Molto d'accordo",
  ],
  items: {
    'self-efficacy-1': 'Porto a termine con successo i miei compiti',
    'self-efficacy-2': 'Eccello in quello che faccio',
    'self-efficacy-3': 'Gestisco il lavoro senza difficoltà',
    'self-efficacy-4': 'So come fare le cose',
    'vulnerability-1': 'Vado facilmente nel panico',
    'vulnerability-2': 'Vengo sopraffatto dagli eventi',
    'vulnerability-3': 'Non mi sento in grado di affrontare le cose',
    'vulnerability-4': 'Mantengo la calma sotto pressione',
    'self-discipline-1': 'Sono sempre preparato',
    'self-discipline-2': 'Metto a segno i miei piani',
    'self-discipline-3': 'Perdo tempo',
    'self-discipline-4': 'Faccio difficoltà ad iniziare un lavoro',
    'anxiety-1': 'Tendo a preoccuparmi',
    'anxiety-2': 'Temo sempre il peggio',
    'anxiety-3': 'Ho molte paure',
    'anxiety-4': 'Mi stresso facilmente',
    'self-consciousness-1': 'Faccio difficoltà ad approcciarmi con gli altri',
    'self-consciousness-2': "Ho paura di attirare l'attenzione su di me",
    'self-consciousness-3': 'Mi sento a mio agio solo con gli amici',
    'self-consciousness-4': 'Non sono preoccupato dalle difficoltà della società',
  },
};
