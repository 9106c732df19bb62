import { numberWord } from './number-word.js';
import { plural } from './plural.js';

/** Messages that every widget says. Plain, warm, short: reading age about 11. */
export const common = {
  continue: 'Continue',
  back: 'Back',
  change: 'Change',
  required: 'Required',
  /** One after the other; the last without its full stop, as it stands in a list or a line. */
  sentences: (all: readonly string[]) => all.map((each) => each.replace(/\.$/, '')).join('. '),
  why: 'Why we ask',
  steps: 'Steps',
  'step-done': 'Done:',
  'step-of': (step: number, of: number) => `Step ${String(step)} of ${String(of)}`,
  'minutes-left': (minutes: number) =>
    plural(Math.max(minutes, 1), {
      one: 'About 1 minute left',
      other: `About ${String(minutes)} minutes left`,
    }),
  'not-sent-yet': (practice: string) =>
    practice ? `Nothing goes to ${practice} until you press Send.` : 'Nothing is sent until you press Send.',

  yes: 'Yes',
  no: 'No',
  'rather-not': 'I’d rather not say',
  'out-of-ten': (value: number) => `${String(value)} out of 10`,

  'errors-title': (count: number) =>
    plural(count, {
      one: 'One answer needs another look',
      other: `${numberWord(count)} answers need another look`,
    }),
  'error-prefix': 'Error: ',
  'missing-text': 'Please fill this in',
  'missing-choice': 'Choose one answer',
  'missing-choices': 'Choose at least one',
  'missing-name': 'Please tell us what to call you',
  'too-long': (limit: string) => `That’s a little long. Please keep it to ${limit} letters`,
  'not-an-option': 'Please choose from these answers',

  'review-short': 'Check and send',

  'help-summary': 'Need help now?',
  'help-text':
    'If you might hurt yourself, or you do not feel safe, please reach out now. You do not need to wait until it gets worse.',
  'help-emergency': (number: string) => `Emergency: ${number}`,
  'help-emergency-any': 'In an emergency, call your local emergency number.',
  'help-line': (name: string, number: string, option: string) =>
    option ? `${name}: ${number}, then press ${option}` : `${name}: ${number}`,
  'help-send': (name: string, send: string, number: string) =>
    send ? `${name}: text ${send} to ${number}` : `${name}: text ${number}`,
  'help-fallback': 'Find a help line near you',
  loading: 'One moment…',
  'loading-offline': 'You’re offline. This page loads when you’re back.',
  'contact-us': 'Please contact the practice. They’re happy to help.',
};
