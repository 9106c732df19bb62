import type { LocaleContext } from '../../i18n/messages.js';
import { listOf, ratherNotSay, type Answer } from '../../model/form/answers.js';
import type { Definition, Question } from '../../model/form/definition.js';
import { questionsOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { recentChanges } from '../../model/safety/readiness.js';
import type { Submission } from '../../model/submission/submission.js';

/** What was said about readiness, each in words. */
export interface Said extends Readonly<Record<'yes' | 'no' | 'rather' | 'open', readonly string[]>> {
  /** True where there is nothing to check: all was answered, and nothing asks for care. */
  calm: boolean;
  /** True where somebody said that they are not active: no sign of anything, and so apart from the other noes. */
  inactive: boolean;
  /** The medicine that was named, as it was written; empty where none was. */
  medicine: string;
}

const bases: Partial<Record<string, string>> = {
  'ready-active': 'active',
  'ready-conditions': 'conditions',
  'ready-symptoms': 'symptoms',
  'ready-recent': 'recent',
};

const medicineRole = 'ready-medicine';

const lately = (id: string, say: LocaleContext['say'], label: string): string =>
  (recentChanges as readonly string[]).includes(id) ? say('brief-reason', id) : label;

/** Every single thing that a readiness question asks about, by id, with its words. */
function askedIn(question: Question, base: string, { say, language }: LocaleContext): [string, string][] {
  if (!('options' in question)) return [[base, say('brief-reason', base)]];
  const none = question.kind === 'multiple-choice' ? question.none : undefined;
  return (
    question.options
      .filter(({ id }) => id !== none)
      // The form says it as the client would, "I am pregnant"; here it stands in a list.
      .map(({ id, label }) => [
        id,
        base === 'recent' ? lately(id, say, textIn(label, language)) : textIn(label, language),
      ])
  );
}

/** True where every part of the answer finds a place in `said`; what does not is shown with the other answers. */
export function isReadinessAnswer({ kind, role, ...rest }: Question, answer: Answer): boolean {
  if (role === medicineRole) return typeof answer === 'string';
  if (bases[role ?? ''] === undefined) return false;
  if (kind === 'yes-no') return ['yes', 'no', ratherNotSay].some((each) => each === answer);
  if (kind !== 'multiple-choice' || !Array.isArray(answer) || !('options' in rest)) return false;
  return listOf(answer).every((id) => id === ratherNotSay || rest.options.some((option) => option.id === id));
}

/** Sorts the readiness answers, and adds what the outcome rests on where the answers themselves are not at hand. */
export function saidAboutReadiness(
  { answers, readiness }: Submission,
  definition: Definition | undefined,
  speech: LocaleContext,
): Said {
  // They stand in a list of labels, beside those of the form.
  const label = (words: string) =>
    words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(speech.language));
  const said = { yes: new Map<string, string>(), no: new Map<string, string>() };
  const unsaid = { rather: new Map<string, string>(), open: new Map<string, string>() };
  let medicine = '';
  const asked = new Set<string>();
  const sent = new Map<string, Answer>(Object.entries(answers));
  for (const question of definition ? questionsOf(definition) : []) {
    const base = bases[question.role ?? ''];
    if (question.role === medicineRole) {
      const named = sent.get(question.id);
      if (named === ratherNotSay)
        unsaid.rather.set('medicine', label(speech.say('brief-reason', 'medicine')));
      else if (typeof named === 'string') medicine = named.trim();
    }
    if (base === undefined) continue;
    asked.add(base);
    const answer = sent.get(question.id);
    const rather = answer === ratherNotSay || listOf(answer).includes(ratherNotSay);
    for (const [id, words] of askedIn(question, base, speech)) {
      const yes = Array.isArray(answer) ? listOf(answer).includes(id) : answer === 'yes';
      const open = answer === undefined || (Array.isArray(answer) && answer.length === 0);
      (yes ? said.yes : rather ? unsaid.rather : open ? unsaid.open : said.no).set(id, label(words));
    }
  }
  for (const reason of readiness?.reasons ?? []) {
    const base = reason.replace(/-not-said$|^not-(?=active$)/g, '');
    const words = label(speech.say('brief-reason', base));
    if (base === reason) said.yes.set(reason, said.yes.get(reason) ?? words);
    else if (!asked.has(base)) (reason === 'not-active' ? said.no : unsaid.open).set(base, words);
  }
  const notable = [...said.yes.keys(), ...unsaid.rather.keys(), ...unsaid.open.keys()];
  return {
    medicine,
    inactive: said.no.delete('active'),
    calm: medicine === '' && readiness?.outcome === 'ready' && notable.every((id) => id === 'active'),
    yes: [...said.yes.values()],
    no: [...said.no.values()],
    rather: [...unsaid.rather.values()],
    open: [...unsaid.open.values()],
  };
}
