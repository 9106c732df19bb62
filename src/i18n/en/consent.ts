import type { Side } from '../../model/form/roles.js';
import type { Authority } from '../../model/submission/consent.js';

const longer: Record<Side, string> = { trainer: 'trainer or coach', therapist: 'therapist or counsellor' };

const rights: Record<Authority, string> = {
  self: 'For myself',
  parent: 'As a parent or guardian',
  other: 'For another person, in another way',
};

/** What a statement says of sharing. */
export interface SharingWords {
  giver: string;
  receiver: string;
  /** What is shared, in words. */
  what: string;
  /** They may talk to each other. */
  talk: boolean;
  until: string;
  withdraw: string;
}

/** A sentence begins with it. */
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What is agreed to and signed. The statements hold what 45 CFR 164.508(c) and GDPR articles 7 and 9 ask for: who gives
 * what to whom, what for, until when, how to take it back, that nothing depends on it, and that it could be passed on.
 * `statementVersion` changes with them. A practice's lawyer decides whether they are enough.
 */
export const consent = {
  'share-receiver': (to: Side) => `your ${longer[to]}`,
  withdraw: (practice: string, email: string) =>
    email ? `Email ${email} at any time.` : `Tell ${practice || 'the practice'} at any time.`,
  'share-statement': ({ giver, receiver, what, talk, until, withdraw }: SharingWords) =>
    [
      `${first(giver || 'the practice')} may give ${what || 'nothing'} to ${receiver}, so that they can plan with you together.`,
      talk ? 'They may talk to each other about that. This yes covers nothing else.' : '',
      `This ends on ${until}, or when you say so. ${withdraw} What was shared by then cannot be called back.`,
      'It is your choice. What anybody offers you does not depend on it.',
      `${first(receiver)} could pass on what they get. The law may not protect it there in the same way.`,
    ]
      .filter(Boolean)
      .join('\n'),
  'share-items': 'Their single answers as well?',
  'share-items-hint':
    'Off: only the scores are shared, and nothing of one with a single answer. Turn on each one whose answers may be read one by one.',
  'share-results-scores': (titles: string) =>
    `What you said of your sleep, your energy and how often it is too much, and your scores: ${titles}. The single answers behind those scores stay out unless you turn them on below.`,
  'share-said-scores': (titles: string) => `your scores in ${titles}`,
  'share-said-items': (titles: string) => `every single answer in ${titles}`,
  'share-with': (to: Side) => `Who is your ${longer[to]}?`,
  'share-with-hint': 'A name and a place.',
  'agree-title': 'Your yes',
  'agree-label': 'I agree to this.',
  'agree-statement': (practice: string, until: string, withdraw: string) =>
    [
      `${first(practice || 'the practice')} gets what you filled in here and is responsible for it. Some of it may be about your health.`,
      'They use it to plan with you and to get in touch.',
      `This ends on ${until}, or when you say so. ${withdraw} What was read by then cannot be unread.`,
      'You can say no and tell them in person: what they offer you does not depend on it.',
      'Others see it only with your yes, except where the law asks for it or somebody is in danger. If somebody else gets it, the law may not protect it in the same way.',
    ].join('\n'),
  'agree-purpose': 'To plan with you and to get in touch',
  'sign-label': 'Type your full name to sign',
  'sign-hint': 'It says that this is what you want.',
  'signed-as': 'You sign',
  'signed-as-right': (authority: Authority) => rights[authority],
  'signed-right': 'What lets you sign for them?',
  'signed-right-hint': 'For example, a power of attorney.',
  'reply-title': 'Who can they reply to?',
  'reply-hint': (practice: string) =>
    `${practice || 'The practice'} will get back to you. An email or a phone number is enough.`,
  'reply-hint-call': (practice: string) =>
    `${practice || 'The practice'} reads your answers and may need to call you, so please leave a phone number.`,
  'reply-name': 'Your name',
  'reply-email': 'Email',
  'reply-phone': 'Phone',

  'signed-title': 'What you signed',
  'agreed-title': 'What you agreed to',
  'signed-sending': 'Sending this',
  'signed-sharing': 'Sharing it',
  'signed-by': 'Signed by',
  'agreed-by': 'Agreed by',
  'agreed-for': 'Who receives it',
  'signed-unnamed': (of: string) =>
    of ? `Somebody who filled this in for ${of}` : 'Somebody who left their name open',
  'signed-line': (name: string, right: string, date: string) => `${name}, ${date}. ${right}.`,
  'signed-until': 'Holds until',
  'signed-until-withdrawn': 'You take it back',
  'signed-withdraw': 'To take it back',
  'sent-signed': 'Your copy says what you agreed to, and how to take it back.',
};
