// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'es',
  options: [
    'Muy en desacuerdo',
    'Moderadamente en desacuerdo',
    'Ni de acuerdo, ni en desacuerdo',
    'Moderadamente de acuerdo',
    'Muy de acuerdo',
  ],
  items: {
    'self-efficacy-1': 'Completo las tareas correctamente',
    'self-efficacy-2': 'Soy muy bueno en lo que hago',
    'self-efficacy-3': 'Realizo mis tareas sin ningún problema',
    'self-efficacy-4': 'Generalmente sé cómo hacer las cosas',
    'vulnerability-1': 'Me asusto fácilmente',
    'vulnerability-2': 'Me abrumo fácilmente de las cosas que suceden alrededor',
    'vulnerability-3': 'A veces siento que no soy capaz de manejar situaciones',
    'vulnerability-4': 'Me mantengo tranquilo/a bajo presión',
    'self-discipline-1': 'Siempre estoy preparado',
    'self-discipline-2': 'Llevo a cabo mis planes',
    'self-discipline-3': 'No hago mucho en mi tiempo libre',
    'self-discipline-4': 'Tengo dificultad para comenzar tareas',
    'anxiety-1': 'Me preocupo por las cosas',
    'anxiety-2': 'Temo que suceda lo peor',
    'anxiety-3': 'Tengo miedo de muchas cosas',
    'anxiety-4': 'Tiendo a estresarme con facilidad',
    'self-consciousness-1': 'Tengo dificultades para acercarme a los demás',
    'self-consciousness-2': 'Temo ser el centro de atención',
    'self-consciousness-3': 'Sólo me siento cómodo en compañía de amigos',
    'self-consciousness-4': 'No me molestan las situaciones sociales difíciles',
  },
};
