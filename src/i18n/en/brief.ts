import type { AgeContradiction } from '../../model/safety/minor.js';
import type { Topic } from '../../model/form/roles.js';
import { plural } from './plural.js';

/** Readiness in words for the practice: what to do, never an alarm and never an all-clear. */
const outcomes = new Map([
  ['ready', 'Nothing here asks for a doctor first. Start gently, and ask how it feels.'],
  ['moderate-first', 'Easy and moderate effort is fine. Wait for a doctor’s word before anything hard.'],
  ['talk-first', 'They need to talk to a doctor before the first session.'],
  ['stop-and-talk', 'No hard effort for now. They need to talk to a doctor first.'],
  ['unknown', 'They didn’t say enough to tell if it’s safe to start. Ask in person first.'],
]);

/** The same for the client: what to do, and nothing where there is nothing to do. */
const ownOutcomes = new Map([
  ['ready', ''],
  ['moderate-first', 'Easy and moderate effort is fine. Wait for a doctor’s word before anything hard.'],
  ['talk-first', 'Talk to a doctor before the first session.'],
  ['stop-and-talk', 'No hard effort for now. Talk to a doctor first.'],
  ['unknown', 'We ask you about your health before you start.'],
]);

/** Said after "no", too: "no pregnancy". */
const reasons = new Map([
  ['heart', 'heart or blood vessel problems'],
  ['metabolic', 'diabetes'],
  ['kidney', 'kidney disease'],
  ['conditions', 'heart, diabetes or kidney problems'],
  [
    'symptoms',
    'warning signs (chest pain, breathlessness, dizziness, a blackout, a heart murmur and the like)',
  ],
  ['pregnancy', 'pregnancy'],
  ['birth', 'birth in the last six months'],
  ['surgery', 'operation in the last six months'],
  ['medicine', 'medicine'],
  ['recent', 'pregnancy, birth or operation in the last six months'],
  ['active', 'being active on three days a week'],
]);

const kinds: Record<Topic | 'talk', string> = {
  contact: 'Contact details',
  goals: 'Goals and progress',
  body: 'Body and health',
  results: 'Sleep, energy, stress and confidence',
  words: 'Their own words',
  coaching: 'Week and coaching style',
  talk: 'Talking with each other',
};

const injury = new Map([
  ['bother', 'Bothers'],
  ['since', 'For'],
  ['worse', 'Worse with'],
  ['helps', 'Better with'],
  ['safe', 'Feels safe'],
]);

/** Parts of a day, said so that nobody wonders how early. */
const dayParts: Record<'early' | 'midday' | 'afternoon' | 'evening', string> = {
  early: 'early morning',
  midday: 'around midday',
  afternoon: 'afternoon',
  evening: 'evening',
};

/** To begin with. Each goes back to something that was said, and says no more than that it was. */
const asks: Record<
  'asks' | 'fear' | 'self-talk' | 'overwhelmed' | 'motive' | 'story' | 'words' | 'body' | 'style',
  string
> = {
  asks: 'You asked us something before today. Shall we start there?',
  fear: 'You told us what worries you about starting. What would make the first session feel easier?',
  'self-talk':
    'You told us what you say to yourself when it gets hard. What would you like to hear from me then?',
  overwhelmed: 'You told us what has been a lot lately. What would make today feel lighter?',
  story: 'You told us what’s behind it. What would make today a good start?',
  motive: 'You told us why this matters now. What would be a good first sign of it?',
  words: 'You wrote something in your own words. Would you like to start there?',
  body: 'You named places that need some care. What should I know about them before we move?',
  style: 'You told us how you like to be coached. What would that look like today?',
};

const manners: Record<'move' | 'time' | 'why', string> = {
  move: 'Ask while you move: they like to get on with it.',
  time: 'Leave time for it: they like to talk things through.',
  why: 'Say why you ask: they like to know.',
};

/** Whether a change says anything. Up and down are directions, not good and bad. */
const verdicts = new Map([
  ['reliable-up', 'Clearly higher.'],
  ['reliable-down', 'Clearly lower.'],
  ['not-clear', 'About the same: smaller than the measure’s own wobble.'],
  ['none', 'The same.'],
  ['difference', 'We’ve no figure for how big a difference counts here.'],
]);

const people: Record<string, string> = { trainer: 'trainer', therapist: 'therapist' };

/** By what clients and trainers are compared: see the match. */
const facets = new Map([
  ['challenge', 'gentle or challenging'],
  ['flexibility', 'a clear plan or an open one'],
  ['quiet', 'talk or quiet'],
  ['brevity', 'explaining or showing'],
  ['space', 'contact between sessions'],
  ['slots', 'free times'],
]);

/** What the practice reads: one submission on one page. `you` is true where the client reads it. */
export const brief = {
  'brief-empty': 'Choose a submission to read it here.',
  'brief-nobody': 'A new client',
  'brief-unreadable': 'This submission could not be read.',
  'brief-field': (field: string) =>
    field ? `Look at the field “${field}”.` : 'It is not a Rapport submission.',
  'brief-failed': 'This could not be opened. Check your connection, reload the page and try again.',
  'brief-print': 'Print',
  'brief-sent': (date: string) => `Sent ${date}`,
  'brief-chosen': (trainer: string) => `Would like to work with: ${trainer}`,
  'brief-quote': (text: string) => `“${text}”`,
  'brief-colon': (label: string) => `${label}: `,

  'brief-danger': 'Please read these words first; others may have been missed',
  'brief-check': (you: boolean) => (you ? 'What we look at first' : 'Check first'),
  'brief-skipped-first': 'Skipped. Ask in person, today.',
  'brief-plan': 'What your practice does now',
  'brief-plan-of': (name: string, hours: string, plan: string) =>
    `${plan.trim().replace(/[.!]$/, '')}. ${name} reads these answers: ${hours}.`,
  'brief-no-plan':
    'No plan is given on this page. Get in touch with this person today, in person or by phone.',
  'brief-theirs': (practice: string) => `${practice || 'The practice'} will talk this through with you`,
  'brief-skipped': 'Skipped',
  'brief-calm': (answer: string, question: string) =>
    `“${answer}” to “${question}” is no all-clear. Ask in person.`,
  'brief-medicine': (you: boolean) => `Medicine, in ${you ? 'your' : 'their'} words`,
  'brief-outcome': (outcome: string, you: boolean) => (you ? ownOutcomes : outcomes).get(outcome) ?? outcome,
  'brief-reason': (reason: string) => reasons.get(reason) ?? reason,
  'brief-not-asked': 'We don’t know yet if it’s safe to start. Ask first.',
  'brief-not-shared-ready': 'Whether it’s safe to start wasn’t shared with you. Ask first.',
  'brief-said-yes': (you: boolean) => (you ? 'You said yes to' : 'Said yes to'),
  'brief-active': (active: boolean) => `${active ? 'Active' : 'Not active'} on three days a week.`,
  'brief-none-of': (what: readonly string[], you: boolean) =>
    `${you ? 'You said: no' : 'No'} ${what.join(', no ')}.`,
  'brief-said-rather': (you: boolean) => `${you ? 'You' : 'They'}’d rather not say`,
  'brief-said-open': (you: boolean) => (you ? 'You left open' : 'They didn’t say'),
  'brief-areas': 'Needs care',
  'brief-areas-below': 'More under “Body and injuries”.',

  'brief-asks': (you: boolean) => (you ? 'Your questions' : 'Their questions'),
  'brief-body': 'Body and injuries',
  'brief-minor-own': 'Under 18.',
  'brief-minor': (guarded: boolean) =>
    guarded
      ? 'Under 18. A parent or guardian is part of this.'
      : 'Under 18. No parent or guardian was asked.',
  'brief-age': ({ said, years }: AgeContradiction) =>
    `Ask their age: they said ${said === 'adult' ? '18 or over' : 'under 18'}, and ${
      years === undefined
        ? 'that a parent or guardian filled this in'
        : `the date of birth makes them ${String(years)}`
    }.`,
  'brief-born': (date: string, age: number) => `Born ${date}, ${String(age)} years old`,
  'brief-adult': '18 or over',
  'brief-helped': 'Filled in by somebody who helps',
  'brief-area-number': (number: number) => `Place ${String(number)}`,
  'brief-injury': (what: string) => injury.get(what) ?? what,
  'brief-no-details': (you: boolean) => `No details given.${you ? '' : ' Ask in person.'}`,
  'brief-part': (part: keyof typeof dayParts) => dayParts[part],
  'brief-words': (you: boolean) => `What matters, in ${you ? 'your' : 'their'} words`,
  'brief-hard': (you: boolean) =>
    you ? 'What worries you, and what you tell yourself' : 'What worries them, and what they tell themselves',
  'brief-goals': 'Goals',
  'brief-results': 'The last weeks',
  // Where something was said that should not wait, nobody waits for the client to bring it up.
  'brief-note': (you: boolean, urgent: boolean, planned: boolean) =>
    `Self-report, not a diagnosis. ${
      you
        ? 'It describes a few weeks, not you.'
        : !urgent
          ? 'Only talk about it if they bring it up or agree to it.'
          : `Ask about it directly${planned ? ', as your plan says' : ''}.`
    }`,
  'brief-change-of': (score: string) => `${score}, change`,
  'brief-change': (before: string, now: string, since: string, verdict: string) =>
    [`${before} ${since ? `on ${since}` : 'before'}, ${now} now.`, verdicts.get(verdict) ?? verdict]
      .filter(Boolean)
      .join(' '),
  'brief-each': 'Every single answer',
  'brief-value': 'Score',
  'brief-band': 'Band',
  'brief-style': (you: boolean) => `How ${you ? 'you' : 'they'} like to be coached`,
  'brief-ask': (subject: keyof typeof asks) => asks[subject],
  'brief-manner': (manner: keyof typeof manners) => manners[manner],
  'brief-opening': (you: boolean) => (you ? 'What we may ask you first' : 'A question to begin with'),
  'brief-opening-from': (label: string, you: boolean) => `Because ${you ? 'you' : 'they'} answered: ${label}`,
  'brief-left-open': 'Left open',
  'brief-reach': (you: boolean) => (you ? 'When and how to reach you' : 'When and how to reach them'),
  'brief-also': 'Also said',
  'brief-answers': 'Answers',
  'brief-shown': 'Trainers shown',
  'brief-compared': 'Compared by',
  'brief-facet': (facet: string) =>
    facets.get(facet) ??
    (facet.startsWith('experience-') ? `experience (${facet.slice(11).replace('-', ' ')})` : facet),

  'brief-sharing': 'What may be shared, and with whom',
  'brief-direction': (from: string, to: string) => `From ${people[from] ?? from} to ${people[to] ?? to}`,
  'brief-kind': (topic: Topic | 'talk', you: boolean) =>
    you && topic === 'words' ? 'Your own words' : kinds[topic],
  // Each kind is a few words with an "and" of its own.
  'brief-kinds': (kinds: readonly string[]) => kinds.join('; '),
  'brief-until': (date: string, over: boolean, you: boolean) =>
    over ? `Ended ${date}.` : `Until ${date}, or sooner if ${you ? 'you' : 'they'} say so.`,
  'brief-signed': (name: string, date: string) =>
    name ? `Signed by ${name} on ${date}.` : `Given on ${date}.`,
  'brief-receiver': (receiver: string) => `To ${receiver}.`,
  'brief-items': (instruments: string) => `With single answers: ${instruments}.`,
  'brief-right': (authority: 'parent' | 'other', text: string, you: boolean) =>
    `Signed for ${you ? 'you' : 'them'}${authority === 'parent' ? ' as a parent or guardian' : ''}${text ? ` (${text})` : ''}.`,
  'brief-agreed': 'Agreed to send this',
  'brief-reply': 'Answer to',
  'brief-statement': (version: string) => `Version ${version} of the consent.`,
  'brief-nothing-shared': 'Nothing may pass between trainer and therapist.',
  'brief-not-shared': 'Not shared',
  'brief-not-shared-with': (audience: string) => `Not shared with the ${people[audience] ?? audience}`,
  'brief-not-shared-here': (audience: string) => `Not shared with the ${people[audience] ?? audience}.`,
  'brief-form': (form: string, version: string) => `Form “${form}”, version ${version}.`,
  'brief-continues': 'Continues on the next page.',
  'brief-continued': ', continued from the page before',
  'brief-end': 'End of the brief.',
  'brief-form-now': (version: string) => `The questions are shown in the words of version ${version}.`,
  'brief-filled': (practice: string, minutes: number, language: string) =>
    `Filled in${practice ? ` for ${practice}` : ''}${language ? `, in ${language}` : ''}${minutes === 0 ? '' : `${language ? ',' : ''} in about ${plural(minutes, { one: '1 minute', other: `${String(minutes)} minutes` })}`}.`,
};
