import type { InstrumentWords } from '../../../model/instruments/words.js';
import { text as english } from '../../ipip/en.js';

const answers = Object.fromEntries(english.options.map((text, at) => [at + 1, text]));

/** Our words around a facet; its items and answers are those of the package. */
const facet = (id: string, title: string, lower: string, higher: string) => ({
  title,
  about:
    'Four short statements. They describe how you usually are, not how this week went. There is no better or worse way to be.',
  scales: {
    accuracy: { intro: 'How well does each of these describe you as you usually are?', options: answers },
  },
  items: Object.fromEntries(
    Object.entries(english.items).filter(([item]) => item.replace(/-\d$/, '') === id),
  ),
  total: { name: title, lower, higher },
  subscales: {},
  bands: {},
});

/** By instrument id. */
export const ipip = {
  'ipip-self-efficacy': facet('self-efficacy', 'Getting things done', 'Less sure', 'More sure'),
  'ipip-vulnerability': facet('vulnerability', 'When it all gets too much', 'Steadier', 'Sooner overwhelmed'),
  'ipip-self-discipline': facet('self-discipline', 'Starting and keeping going', 'Harder', 'Easier'),
  'ipip-anxiety': facet('anxiety', 'Worry', 'Less worry', 'More worry'),
  'ipip-self-consciousness': facet('self-consciousness', 'Being seen', 'More at ease', 'Less at ease'),
} satisfies Readonly<Record<string, InstrumentWords>>;
