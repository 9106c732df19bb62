/** A widget that has a page of its own in the demo. */
export interface ShownWidget {
  /** Of its page, and of its tag after `rapport-`. */
  readonly name: 'journey' | 'intake' | 'questionnaire' | 'goals' | 'match' | 'brief';
  readonly title: string;
  /** What it is for, as an owner would say it to another. */
  readonly purpose: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Shown until the widget is ready, and kept if it never is. */
  readonly fallback: string;
  /** The file that hands it its data, where it asks nothing itself. */
  readonly script?: string;
  /** Whom the data on the page is about, where it is not whoever reads it. */
  readonly sample?: string;
}

const practice = 'Fennel Street Practice';
const asks = { practice, endpoint: '/api/submissions' };
const looks = { config: '/practice.json', region: 'GB', accent: '#74304f' };
const fallback = '<p>Rather talk? Ring us on <a href="tel:01632960118">01632 960 118</a>.</p>';

/** In the order in which they stand in the navigation: the whole first, then its parts, then what comes of it. */
export const shownWidgets: readonly ShownWidget[] = [
  {
    name: 'journey',
    title: 'The whole journey',
    purpose:
      'It’s ten short pages: who they are, what hurts, when they’re free, and who of you fits. Once it’s sent, they may add a check-in, a goal and more.',
    attributes: { ...asks, trainers: '/trainers.json', ...looks },
    fallback,
  },
  {
    name: 'intake',
    title: 'The intake',
    purpose:
      'It asks new people what you need to know before the first session, and tells them when to see a doctor first.',
    attributes: { ...asks, preset: 'personal-training', ...looks },
    fallback,
  },
  {
    name: 'questionnaire',
    title: 'The questionnaire',
    purpose:
      'It shows people how stressed and how confident they feel at the moment, and gives you something to talk about.',
    attributes: { ...asks, instruments: 'rapport-check', ...looks },
    fallback,
  },
  {
    name: 'goals',
    title: 'The goal setter',
    purpose: 'It turns a wish into a goal with small steps, and a plan for the days when it’s hard.',
    attributes: { ...asks, ...looks },
    fallback,
  },
  {
    name: 'match',
    title: 'The match',
    purpose: 'It shows people who in your team would suit them, says why, and lets them choose.',
    attributes: { ...asks, trainers: '/trainers.json', ...looks },
    fallback,
  },
  {
    name: 'brief',
    title: 'The brief',
    purpose:
      'It puts everything that somebody sent you on one page, with what to check first at the top, so you’re ready when you meet.',
    attributes: { audience: 'trainer', ...looks },
    fallback: '<p>The page opens here as soon as the widget is loaded.</p>',
    script: 'show-brief.js',
    sample: 'Sam Ellery is invented, and so is everything they say here.',
  },
];
