/** Words that every widget says. Plain, warm, short: reading age about 11. */

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

export const common = {
  continue: 'Continue',
  back: 'Back',
  change: 'Change',
  optional: 'Optional',
  why: 'Why we ask',
  steps: 'Steps',
  'step-done': 'Done:',
  'step-of': (step: number, of: number) => `Step ${String(step)} of ${String(of)}`,
  'minutes-left': (minutes: number) =>
    minutes <= 1 ? 'About 1 minute left' : `About ${String(minutes)} minutes left`,
  'not-sent-yet': (practice: string) =>
    practice
      ? `Only ${practice} will read this. Nothing is sent until you press Send on the last step.`
      : 'Nothing is sent until you press Send on the last step.',
  'kept-here': 'Your answers stay on this page until you send them. Please keep it open.',

  yes: 'Yes',
  no: 'No',
  'rather-not': 'I would rather not say',
  'not-sure': 'Not sure',
  'choose-any': 'Choose any that fit.',
  stuck: 'Stuck? Start with:',
  'ways-to-start': 'Ways to start',
  'either-fine': 'Either is fine',
  'lean-strong': (end: string) => `Very much: ${end}`,
  'lean-some': (end: string) => `A little: ${end}`,
  'lean-label': (from: string, to: string) => `${from} or ${to}`,
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
  early: 'Early',
  midday: 'Midday',
  afternoon: 'Afternoon',
  evening: 'Evening',
  slot: (day: string, part: string) => `${day} ${part.toLowerCase()}`,
  'slots-chosen': (count: number) => (count === 1 ? '1 time chosen' : `${String(count)} times chosen`),
  'out-of-ten': (value: number) => `${String(value)} out of 10`,

  'errors-title': (count: number) =>
    count === 1 ? 'One answer needs another look' : `${numerals[count] ?? String(count)} answers need another look`,
  'error-prefix': 'Error: ',
  'missing-text': 'Please fill this in',
  'missing-choice': 'Choose one answer',
  'missing-choices': 'Choose at least one',
  'missing-consent': 'Tick the box to go on, or talk to us first',
  'missing-email': 'Tell us an email address we can write to, like sam@example.com',
  'missing-name': 'Tell us what you like to be called',
  'too-long': (limit: number) => `This is a little long for us. Keep it to ${String(limit)} letters or fewer`,
  'not-an-email': 'The email address needs an @ and a dot, like sam@example.com',
  'not-a-phone': 'A phone number has digits, like 01632 960 118 or +44 1632 960 118',
  'not-a-date': 'Give a full date: day, month and year',
  'too-early': (date: string) => `Choose a date from ${date} onwards`,
  'too-late': (date: string) => `Choose a date no later than ${date}`,
  'not-a-number': 'Write a number, like 12 or 7.5',
  'too-low': (limit: string) => `Give a number of ${limit} or more`,
  'too-high': (limit: string) => `Give a number of ${limit} or less`,
  'not-a-step': (step: string) => `Give a number in steps of ${step}`,
  'not-an-option': 'Choose from the answers shown',

  'review-title': 'Check it sounds like you',
  'review-short': 'Check and send',
  'review-lead': (practice: string) =>
    `This is what ${practice || 'the practice'} will read. Change anything you like.`,
  'your-answers': 'Your answers',
  'left-open': 'You left this for the first session',
  send: 'Send',
  'send-to': (practice: string) => `Send to ${practice}`,
  sending: 'Sending…',
  download: 'Download a copy',
  'send-note': (practice: string) =>
    `When you press Send, your answers go straight to ${practice || 'the practice'}.`,
  'privacy-link': 'How we look after your data',
  clear: 'Clear my answers',
  'clear-sure': 'Clear everything and start over?',
  'clear-yes': 'Yes, clear it',
  'clear-no': 'Keep my answers',

  'share-title': 'Who else may see this?',
  'share-hint':
    'Sharing with your therapist or counsellor is up to you. It is not a condition of anything. You can change your mind at any time.',
  'share-goals': 'Goals and progress',
  'share-goals-hint': 'What you are working on and how it is going',
  'share-body': 'Body and old injuries',
  'share-body-hint': 'Where it hurts, what sets it off, what helps',
  'share-results': 'Sleep, energy, stress and confidence',
  'share-results-hint': 'How your last weeks have been, and how that changes',
  'share-words': 'What you wrote in your own words',
  'share-words-hint': 'Including what you tell yourself when things get hard',
  'share-coaching': 'Your week and how you like to be coached',
  'share-coaching-hint': 'Times, places and style',
  'share-talk': 'They may talk to each other',
  'share-talk-hint': (until: string) =>
    `Only about the parts you have turned on. Ends on ${until}, or when you say so.`,
  'share-said-goals': 'your goals',
  'share-said-body': 'your body and old injuries',
  'share-said-results': 'how your last weeks have been',
  'share-said-words': 'your own words',
  'share-said-coaching': 'your week and coaching style',
  'share-sentence': (seen: string, unseen: string) =>
    seen
      ? unseen
        ? `Your therapist will see ${seen}. They will not see ${unseen}.`
        : `Your therapist will see ${seen}.`
      : 'Nothing is shared with your therapist.',
  'share-purpose': 'So that they can plan with you together',
  'sign-label': 'Type your full name to sign',
  'sign-hint': 'This says that the sharing above is what you want.',
  'ready-title': 'Before you start moving more',
  'ready-moderate-first':
    'Easy and moderate movement is fine to start with. Please talk to your doctor before you train hard.',
  'ready-talk-first':
    'Please talk to your doctor first. Many people are asked to, and it does not stop you from sending this.',
  'ready-stop-and-talk':
    'Please pause hard exercise and talk to your doctor first. It does not stop you from sending this.',

  'sending-title': 'Sending your answers',
  'sending-status': 'Sending now',
  'sending-text': (practice: string) =>
    `This takes a few seconds. Your answers stay on this page until ${practice || 'the practice'} has them.`,
  'waiting-title': 'Almost there',
  'waiting-status': 'You are offline just now',
  'waiting-text': 'We are looking after your answers on this page. Keep it open: they go by themselves when you are back online.',
  'try-now': 'Try now',
  'try-again': 'Try again',
  'failed-title': 'It has not sent yet',
  'failed-lead': 'Something went wrong on the way. Your answers are safe on this page.',
  'failed-status': (attempts: number) =>
    attempts === 1 ? 'We tried once' : `We tried ${String(attempts)} times`,
  'failed-text': (email: string) =>
    email
      ? `Try again, or download a copy and email it to ${email}.`
      : 'Try again, or download a copy and bring it with you.',
  'refused-status': 'We could not send this',
  'refused-text': (email: string) =>
    email
      ? `The practice's system did not take it. Download a copy and email it to ${email}, and they will sort it out.`
      : "The practice's system did not take it. Download a copy and bring it with you, and they will sort it out.",
  'sent-title': (name: string) => (name ? `Thank you, ${name}.` : 'Thank you.'),
  'sent-lead': 'You have done the hard part. Here is what happens next.',
  'sent-status': (practice: string) => `${practice || 'The practice'} has it`,
  'next-read': 'A person reads every answer',
  'next-contact': (by: string) => (by ? `They get in touch by ${by}` : 'They get in touch with you'),
  'next-meet': 'You meet, at your pace',
  'next-book': 'Choose a first time yourself',
  'sent-change': (email: string) =>
    email
      ? `Changed your mind about sharing? Email ${email} at any time.`
      : 'Changed your mind about sharing? Tell the practice at any time.',
  'unsent-title': 'Your answers are ready',
  'unsent-text': 'This page has nowhere to send them yet. Download a copy and bring it with you.',
  'copy-title': (practice: string) => `What I told ${practice || 'the practice'}`,
  'copy-file': 'my-answers',

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
  'contact-us': 'Please contact the practice: they are happy to help.',
};
