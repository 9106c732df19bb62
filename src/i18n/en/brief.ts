import type { Topic } from '../../model/form/meaning.js';

/** Readiness in words for the practice: what to do, never an alarm and never an all-clear. */
const outcomes = new Map([
  ['ready', 'Nothing here asks for a doctor first. Start gently, and ask how it feels.'],
  ['moderate-first', 'Easy and moderate effort is fine. Wait for a doctor’s word before anything hard.'],
  ['talk-first', 'A talk with a doctor comes before the first session.'],
  ['stop-and-talk', 'No hard effort for now. A talk with a doctor comes first.'],
  ['unknown', 'Too little was said to tell. Ask in person before you start.'],
]);

const reasons = new Map([
  ['heart', 'heart or blood vessels'],
  ['metabolic', 'diabetes'],
  ['kidney', 'kidney disease'],
  ['conditions', 'heart, diabetes or kidney disease'],
  ['symptoms', 'warning signs (chest pain, breathlessness, feeling faint and the like)'],
  ['pregnancy', 'being pregnant'],
  ['birth', 'a birth in the last six months'],
  ['surgery', 'an operation in the last six months'],
  ['recent', 'pregnancy, a birth or an operation lately'],
  ['active', 'being active on three days a week'],
]);

const kinds: Record<Topic | 'talk', string> = {
  contact: 'Contact details',
  goals: 'Goals and progress',
  body: 'Body and old injuries',
  results: 'Sleep, energy, stress and confidence',
  words: 'Their own words',
  coaching: 'Week and coaching style',
  talk: 'Talking with each other',
};

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
  'brief-quote': (words: string) => `“${words}”`,
  'brief-colon': (label: string) => `${label}: `,

  'brief-check': 'Check first',
  'brief-outcome': (outcome: string) => outcomes.get(outcome) ?? outcome,
  'brief-reason': (reason: string) => reasons.get(reason) ?? reason,
  'brief-not-asked': 'Nothing is known about readiness. Ask before you start.',
  'brief-not-shared-ready': 'Readiness was not shared with you. Ask before you start.',
  'brief-said-yes': 'Said yes to',
  'brief-said-no': 'Said no to',
  'brief-said-rather': 'Would rather not say',
  'brief-said-open': 'Did not say',
  'brief-areas': 'Body, needs care',
  'brief-areas-below': 'More under “Body and injuries”.',

  'brief-body': 'Body and injuries',
  'brief-words': (name: string, you: boolean) =>
    you
      ? 'What matters, in your words'
      : name
        ? `What matters, in ${name}’s words`
        : 'What matters, in their words',
  'brief-goals': 'Goals',
  'brief-results': 'The last weeks',
  'brief-note': (you: boolean) =>
    you
      ? 'Self-report, not a diagnosis. It describes a few weeks, not you.'
      : 'Self-report, not a diagnosis. Talk about it only if they bring it up or agree to.',
  'brief-each': 'Each answer, on screen',
  'brief-value': 'Score',
  'brief-band': 'Band',
  'brief-coaching': (name: string, you: boolean) =>
    you
      ? 'How you like to be coached'
      : name
        ? `How ${name} likes to be coached`
        : 'How they like to be coached',
  'brief-unset': 'Not answered',
  'brief-dashed': 'Dashed means not answered.',
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
  'brief-kind': (topic: Topic | 'talk') => kinds[topic],
  'brief-until': (date: string, over: boolean) =>
    over ? `Ended ${date}.` : `Until ${date}, or sooner if they say so.`,
  'brief-signed': (name: string, date: string) =>
    name ? `Signed by ${name} on ${date}.` : `Given on ${date}.`,
  'brief-statement': (version: string) => `Statement ${version}.`,
  'brief-not-shared': 'Not shared',
  'brief-form': (id: string, version: string) => `Form ${id}, version ${version}.`,
  'brief-form-now': (version: string) => `The questions are shown in the words of version ${version}.`,
  'brief-filled': (practice: string, minutes: number, language: string) =>
    `Filled in${practice ? ` for ${practice}` : ''}${language ? ` (${language})` : ''} in about ${minutes === 1 ? '1 minute' : `${String(minutes)} minutes`}.`,
};
