import type { Side } from '../../model/form/roles.js';
import type { AgeContradiction } from '../../model/safety/minor.js';
import { consent } from './consent.js';
import { plural } from './plural.js';
import { welcome } from './welcome.js';

/** Who else works with somebody, as one says it to them: a trainer's client has a therapist, and the other way round. */
const others: Record<Side, string> = { trainer: 'trainer', therapist: 'therapist' };
const longer: Record<Side, string> = { trainer: 'trainer or coach', therapist: 'therapist or counsellor' };

/** Messages of a widget's end: the review, who else may see it, and how the sending stands. */
export const review = {
  ...consent,
  ...welcome,
  'review-title': 'Check it sounds like you',
  'review-lead': (practice: string) =>
    `This is what ${practice || 'the practice'} will read. Change anything you like.`,
  'your-answers': 'Your answers',
  'left-open': (count: number) =>
    plural(count, {
      one: 'You’ve left one question for when we meet',
      other: `You’ve left ${String(count)} questions for when we meet`,
    }),
  send: 'Send',
  'send-to': (practice: string) => `Send to ${practice}`,
  'privacy-link': 'How we look after your data',
  download: 'Download a copy',
  'print-copy': 'Print',
  'download-data': 'Download as data (JSON)',
  'send-note': (practice: string) =>
    `When you press Send, your answers go straight to ${practice || 'the practice'}.`,

  'mismatches-title': (count: number) =>
    plural(count, { one: 'Can we check one thing with you?', other: 'Can we check a few things with you?' }),
  'mismatch-age': ({ said, years }: AgeContradiction) => {
    const first = said === 'adult' ? 'You said that you’re 18 or over' : 'You said that you’re under 18';
    return years === undefined
      ? `${first}, and that a parent or guardian fills this in. Until we know, we’ll treat you as under 18.`
      : `${first}, but by your date of birth you’re ${String(years)}. Until we know, we’ll treat you as under 18.`;
  },
  'mismatch-change': (label: string) => `Change: ${label}`,
  'mismatch-keep': 'Leave it as it is',

  'share-title': 'Who else may see this?',
  'share-hint': (to: Side) =>
    `Sharing with your ${longer[to]} is up to you. It is not a condition of anything. You can change your mind at any time.`,
  'share-goals': 'Goals and progress',
  'share-goals-hint':
    'What brings you, what is hard, who and what helps, habits such as smoking and alcohol, what you are working on and how it is going',
  'share-body': 'Body and health',
  'share-body-hint':
    'Where it hurts, old injuries, what sets it off, what helps; health conditions, warning signs, medicine, pregnancy and operations',
  'share-results': 'Sleep, energy, stress and confidence',
  'share-results-hint': 'What you said of your sleep, your energy and how often it is too much',
  'share-words': 'What you wrote in your own words',
  'share-words-hint': 'Including your goals as you put them, and what you tell yourself when things get hard',
  'share-coaching': 'Your week and how you like to be coached',
  'share-coaching-hint': 'Times, places, style and what helps you feel safe',
  'share-talk': 'They may talk to each other',
  'share-talk-hint': (until: string) =>
    `Only about the parts you have turned on. Ends on ${until}, or when you say so.`,
  'share-said-goals':
    'your goals (with what brings you, what is hard, who and what helps, and habits such as smoking and alcohol)',
  'share-said-body':
    'your body and health (with old injuries, health conditions, warning signs, medicine, pregnancy and operations)',
  'share-said-results':
    'how your last weeks have been (your sleep, your energy and how often it is too much)',
  'share-said-words': 'your own words',
  'share-said-coaching': 'your week and coaching style (with what helps you feel safe)',
  'share-sentence': (to: Side, seen: string, unseen: string) =>
    seen
      ? unseen
        ? `Your ${others[to]} will see ${seen}. They will not see ${unseen}.`
        : `Your ${others[to]} will see ${seen}.`
      : `Nothing is shared with your ${others[to]}.`,
  'share-purpose': 'So that they can plan with you together',
  'ready-title': 'Before you start moving more',
  'ready-moderate-first':
    'Easy and moderate movement is fine to start with. Please talk to your doctor before you train hard.',
  'ready-talk-first':
    'Please talk to your doctor first. Many people are asked to, and it does not stop you from sending this.',
  'ready-not-said':
    'You would rather not say whether you have any warning signs. If you do, please talk to a doctor before you start.',
  'ready-stop-and-talk':
    'Please pause hard exercise and talk to your doctor first. It does not stop you from sending this.',

  'sending-title': 'Sending your answers',
  'sending-status': 'Sending now',
  'sending-text': (practice: string) =>
    `It takes a few seconds. Your answers stay here until ${practice || 'the practice'} has them.`,
  'waiting-title': 'Almost there',
  'waiting-status': 'You’re offline right now',
  'waiting-text':
    'We’re looking after your answers on this page. Keep it open: we’ll send them when you’re back online.',
  'try-now': 'Try now',
  'try-again': 'Try again',
  'failed-title': 'It hasn’t gone yet',
  'failed-lead': 'Something went wrong on the way. Your answers are safe on this page.',
  'failed-status': (attempts: number) =>
    plural(attempts, { one: 'We tried once', other: `We tried ${String(attempts)} times` }),
  'failed-text': (email: string) =>
    email
      ? `Try again, or download a copy and email it to ${email}.`
      : 'Try again, or download a copy and bring it with you.',
  'refused-status': 'We couldn’t send this',
  'refused-text': (email: string) =>
    email
      ? `The practice’s system didn’t take it. Download a copy and email it to ${email}, and they’ll sort it out.`
      : 'The practice’s system didn’t take it. Download a copy and bring it with you, and they’ll sort it out.',
  'sent-title': (name: string) => (name ? `Thank you, ${name}.` : 'Thank you.'),
  'sent-lead': 'You’ve done the hard part. Here’s what happens next.',
  'sent-status': (practice: string) => `${practice || 'The practice'} has it`,
  'next-read': (by: string) => `A person reads every answer by ${by}`,
  'added-title': (name: string) => (name ? `That’s added, ${name}.` : 'That’s added.'),
  'added-questionnaire': 'What you shared about how you are goes with what you sent before.',
  'added-goals': 'Your goal goes with what you sent before.',
  'added-intake': 'What you told us goes with what you sent before.',
  'after-title': 'While you wait, if you like',
  'after-more': 'Anything else, if you like',
  'after-lead': (practice: string) =>
    `None of this is needed. Each is sent to ${practice || 'the practice'} on its own, so you can stop at any time.`,
  'after-questionnaire': 'How you are right now',
  'after-questionnaire-hint': 'A short check-in, about 3 minutes',
  'after-goals': 'A goal, and a first small step',
  'after-goals-hint': 'About 4 minutes',
  'after-intake': 'A little more about you',
  'after-intake-hint': 'Medicine, someone to call, your first visit: about 2 minutes',
  'sent-watch': 'Nobody is watching this right now. If something cannot wait, use the help lines below.',
  'words-read': (practice: string, days: number | undefined) =>
    days === undefined
      ? `Nobody is watching this as you write. ${practice || 'The practice'} reads it after you send it.`
      : `Nobody is watching this as you write. Once you send it, ${practice || 'the practice'} reads it ${
          days === 0
            ? 'the same day'
            : plural(days, { one: 'within a day', other: `within ${String(days)} days` })
        }.`,
  'next-contact': (by: string) => (by ? `They’ll get in touch by ${by}` : 'They’ll get in touch with you'),
  'next-meet': 'You meet, at your pace',
  'next-book': 'Pick your first appointment yourself',
  'sent-change': (email: string) =>
    email
      ? `Changed your mind about sharing? Email ${email} at any time.`
      : 'Changed your mind about sharing? Tell the practice at any time.',
  'unsent-title': 'Your answers are ready',
  'unsent-status': 'Take a copy with you',
  'unsent-text': 'We can’t send them from this page yet. Download a copy and bring it when you meet.',
  'copy-title': (practice: string) => `What I told ${practice || 'the practice'}`,
  'copy-file': 'my-answers',
};
