import type { LocaleContext } from '../../i18n/messages.js';
import { listOf, ratherNotSay, type Answer } from '../../model/form/answers.js';
import type { Definition, Question } from '../../model/form/definition.js';
import { questionsOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { healthConditions, recentChanges } from '../../model/safety/readiness.js';
import type { Submission } from '../../model/submission/submission.js';

/** What was said about readiness, each in words. */
export interface Said extends Readonly<Record<'yes' | 'rather' | 'open' | 'no', readonly string[]>> {
  /** True where there is nothing to check: all was answered, and nothing asks for care. */
  calm: boolean;
  /** Whether they are active, where they said so: no sign of anything, and so apart from the rest. */
  active: boolean | undefined;
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

/** What is asked together, by what it is called together. */
const families: readonly [string, readonly string[]][] = [
  ['conditions', healthConditions],
  ['recent', recentChanges],
];
const inFamilies = new Set(families.flatMap(([, ids]) => ids));

/** What was not said yes to, each in a few words; in one where it is a whole family. */
function inShort(words: ReadonlyMap<string, string>, { say }: LocaleContext): string[] {
  const short = new Map(
    [...words].map(([id, label]) => [id, inFamilies.has(id) ? say('brief-reason', id) : label]),
  );
  for (const [family, ids] of families)
    if (ids.every((id) => short.has(id))) {
      for (const id of ids.slice(1)) short.delete(id);
      short.set(ids[0] ?? family, say('brief-reason', family));
    }
  return [...short.values()];
}

/** Every single thing that a readiness question asks about, by id, with its words. */
function askedIn(question: Question, base: string, { say, language }: LocaleContext): [string, string][] {
  if (!('options' in question)) return [[base, say('brief-reason', base)]];
  const none = question.kind === 'multiple-choice' ? question.none : undefined;
  return (
    question.options
      .filter(({ id }) => id !== none)
      // The form says it as the client would, "I’m pregnant"; here it stands in a list.
      .map(({ id, label }) => [
        id,
        base === 'recent' && inFamilies.has(id) ? say('brief-reason', id) : textIn(label, language),
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
      if (named === ratherNotSay) unsaid.rather.set('medicine', speech.say('brief-reason', 'medicine'));
      else if (typeof named === 'string') medicine = named.trim();
    }
    if (base === undefined) continue;
    asked.add(base);
    const answer = sent.get(question.id);
    const rather = answer === ratherNotSay || listOf(answer).includes(ratherNotSay);
    for (const [id, words] of askedIn(question, base, speech)) {
      const yes = Array.isArray(answer) ? listOf(answer).includes(id) : answer === 'yes';
      const open = answer === undefined || (Array.isArray(answer) && answer.length === 0);
      (yes ? said.yes : rather ? unsaid.rather : open ? unsaid.open : said.no).set(id, words);
    }
  }
  for (const reason of readiness?.reasons ?? []) {
    const base = reason.replace(/-not-said$|^not-(?=active$)/g, '');
    const words = speech.say('brief-reason', base);
    if (base === reason) said.yes.set(reason, said.yes.get(reason) ?? words);
    else if (!asked.has(base)) (reason === 'not-active' ? said.no : unsaid.open).set(base, words);
  }
  const notable = [...said.yes.keys(), ...unsaid.rather.keys(), ...unsaid.open.keys()];
  return {
    medicine,
    active: said.yes.delete('active') ? true : said.no.delete('active') ? false : undefined,
    calm: medicine === '' && readiness?.outcome === 'ready' && notable.every((id) => id === 'active'),
    yes: [...said.yes.values()].map(label),
    rather: inShort(unsaid.rather, speech),
    open: inShort(unsaid.open, speech),
    no: inShort(said.no, speech),
  };
}
