import { isList, writtenOf, type Answers } from '../form/answers.js';
import { topics, type Side } from '../form/roles.js';
import type { QuestionStructure, PresetStructure } from '../form/preset.js';
import { includes, is } from '../form/presets/conditions.js';
import { authorities, type Agreement, type Authority, type Consent, type ReplyTo } from './consent.js';

/** What can be passed on between trainer and therapist: each kind of thing apart, and talking. Contact details never are. */
export const shareable = [...topics.filter((topic) => topic !== 'contact'), 'talk'] as const;

/** Some of it, with talking about it; talking alone is about nothing, and goes with the last topic. */
export const withoutTalkAlone = (share: readonly string[]): readonly string[] =>
  share.some((what) => what !== 'talk') ? share : [];

/** Version of the words that are signed. It changes with them. */
export const statementVersion = '3';

/** What the last page asks beside the forms. */
export interface Closing {
  /** Somebody else works with them, with whom to share. */
  shares: boolean;
  /** Ids of the questionnaires that are sent. */
  instruments: readonly string[];
  /** No form has asked whether it may be sent. */
  agrees: boolean;
  /** No form has asked whom to answer, and the practice promises an answer or may have to call. */
  replies: boolean;
  /** Something that is sent may need a call: see `mayNeedCall`. */
  calls: boolean;
}

const name = { kind: 'text', maxLength: 120 } as const;
const shares = { question: 'share', op: 'answered' } as const;

/** Whom to answer; who else may see this; a yes to sending; and who signs. Every switch and box starts off. */
export function closingForm({
  shares: mayShare,
  instruments,
  agrees,
  replies,
  calls,
}: Closing): PresetStructure {
  const signs = agrees ? {} : { when: shares };
  const asked = (id: string, questions: readonly QuestionStructure[]) => [{ id, questions }];
  return {
    id: 'sharing',
    version: statementVersion,
    sections: [
      ...(replies
        ? asked('reply', [
            { id: 'reply-name', required: true, autocomplete: 'name', ...name },
            { id: 'reply-email', kind: 'email' },
            { id: 'reply-phone', kind: 'phone', required: calls },
          ])
        : []),
      ...(mayShare
        ? asked('sharing', [
            { id: 'share', kind: 'multiple-choice', options: shareable },
            ...(instruments.length > 0
              ? [
                  {
                    ...({ id: 'share-items', kind: 'multiple-choice', options: instruments } as const),
                    when: includes('share', 'results'),
                  },
                ]
              : []),
            { id: 'share-with', autocomplete: 'off', when: shares, ...name },
          ])
        : []),
      ...(agrees ? asked('sending', [{ id: 'agreement', kind: 'consent', required: true }]) : []),
      ...(mayShare || agrees
        ? asked('signature', [
            { id: 'signed-name', required: true, autocomplete: 'name', ...name, ...signs },
            { id: 'signed-as', kind: 'single-choice', required: true, options: authorities, ...signs },
            {
              ...{ id: 'signed-right', required: true, autocomplete: 'off', ...name },
              when: agrees ? is('signed-as', 'other') : { all: [shares, is('signed-as', 'other')] },
            },
          ])
        : []),
    ],
  };
}

/** A year from a day: the last day on which a consent holds, unless it is taken back. Both are ISO dates. */
export function yearFrom(today: string): string {
  const date = new Date(today);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** What is known of a consent beside what was answered. */
export interface ConsentMeta {
  /** When it is given, in milliseconds since 1970. */
  now: number;
  /** ISO date on the person's own calendar: it holds for a year from this day. */
  today: string;
  /** What for, in the words that the person read. */
  purpose: string;
  /** How to take it back, in the words that the person read. */
  withdraw: string;
}

/** What is known of sharing. */
export interface SharingMeta extends ConsentMeta {
  /** Who passes it on: the side that the form is sent to. */
  from: Side;
  /** Who that is, by name. */
  giver: string;
  /** Who receives it where the person gave no name: what they are to the person. */
  receiver: string;
  /** Questionnaires that are sent. */
  instruments?: readonly string[];
}

/** Cut to what the schema takes. */
const short = (text: string) => text.trim().slice(0, 200);

const authorityIn = (given: unknown): Authority => authorities.find((each) => each === given) ?? 'self';

/** Who signed, and by what right; undefined without a name. */
function signatureFrom(answers: Answers, { now, withdraw }: ConsentMeta) {
  const signedName = short(writtenOf(answers['signed-name']));
  if (!signedName) return undefined;
  const authority = authorityIn(answers['signed-as']);
  const right = short(writtenOf(answers['signed-right']));
  return {
    ...{ signedName, authority, at: new Date(now).toISOString(), statementVersion },
    withdraw: short(withdraw),
    ...(authority === 'other' && right && { authorityText: right }),
  };
}

/** The consents that the switches mean: one for each kind of thing, in one direction. */
export function consentsFrom(answers: Answers, meta: SharingMeta): Consent[] {
  const { today, purpose, from, giver, receiver, instruments = [] } = meta;
  const { share, 'share-items': items } = answers;
  const signature = signatureFrom(answers, meta);
  if (!isList(share) || !signature) return [];
  const named = isList(items) ? instruments.filter((each) => items.includes(each)) : [];
  const given = withoutTalkAlone(shareable.filter((what) => share.includes(what)));
  return shareable
    .filter((what) => given.includes(what))
    .map((what) => ({
      ...{ what, from, to: from === 'trainer' ? 'therapist' : 'trainer', purpose: short(purpose) },
      until: yearFrom(today),
      giver: short(giver),
      receiver: short(writtenOf(answers['share-with'])) || short(receiver),
      ...(what === 'results' && named.length > 0 && { instruments: named }),
      ...signature,
      statement: 'sharing',
    }));
}

/** The yes to sending that the last page asked for; undefined where it was not given. */
export function agreementFrom(
  answers: Answers,
  meta: ConsentMeta & { receiver: string },
): Agreement | undefined {
  const signature = signatureFrom(answers, meta);
  if (answers.agreement !== true || !signature) return undefined;
  const { receiver, purpose, today } = meta;
  return {
    ...{ receiver: short(receiver), purpose: short(purpose), until: yearFrom(today) },
    ...signature,
    statement: 'sending',
  };
}

/** Whom to answer; undefined where it was not asked. */
export function replyToFrom(answers: Answers): ReplyTo | undefined {
  const said = (id: string) => short(writtenOf(answers[id]));
  const [called, email, phone] = [said('reply-name'), said('reply-email'), said('reply-phone')];
  if (!called) return undefined;
  return { name: called, ...(email && { email }), ...(phone && { phone }) };
}
