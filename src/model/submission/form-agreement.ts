import { writtenOf, type Answer } from '../form/answers.js';
import { questionsOf } from '../form/definition.js';
import { textIn } from '../form/text.js';
import { answerByRole } from '../flow/from-answers.js';
import type { FilledForm } from '../flow/parts.js';
import type { Agreement, Authority } from './consent.js';
import type { ConsentMeta } from './sharing.js';

/** Who can sign for the person whom a form is about, and by what right. */
export function signerIn({ definition, answers }: FilledForm): {
  name: string;
  authority: Authority;
  right: string;
} {
  const said = (answer: Answer | undefined) => writtenOf(answer).trim();
  // Name and relation have one role, in this order: see the shared pages.
  const both = (role: 'guardian' | 'filled-by') =>
    questionsOf(definition)
      .filter((each) => each.role === role && each.kind === 'text')
      .map(({ id }) => said(answers[id]));
  // Only whom the form asks for a guardian has one: where the law lets a young person agree alone, they sign themselves.
  const [guardian, right = ''] = both('guardian');
  if (guardian) return { name: guardian, authority: 'parent', right };
  if (answerByRole(definition, answers, 'filled-by') === 'helper') {
    const [name = '', relation = ''] = both('filled-by');
    return { name, authority: 'other', right: relation };
  }
  return { name: said(answerByRole(definition, answers, 'name')), authority: 'self', right: '' };
}

/** What is known of such a yes beside what was answered. */
export interface FormAgreementMeta extends ConsentMeta {
  receiver: string;
  language: string;
  /** Who gave the yes, where they left their own name open: what is known of them, by whom they fill it in for. */
  unnamed: (of: string) => string;
}

/**
 * The yes that a form itself asked for, with the words that were agreed to; undefined where it asked for none, or none
 * was given.
 */
export function agreementInForm(
  form: FilledForm,
  { now, purpose, withdraw, receiver, language, unnamed }: FormAgreementMeta,
): { agreement: Agreement; text: string; version: string } | undefined {
  const { definition, answers } = form;
  const agreed = questionsOf(definition).filter(
    ({ id, kind, role }) =>
      kind === 'consent' && (role === 'consent' || role === 'guardian') && answers[id] === true,
  );
  if (!agreed.some(({ role }) => role === 'consent')) return undefined;
  const text = agreed
    .flatMap(({ label, hint, why }) => [label, hint, why])
    .flatMap((each) => (each === undefined ? [] : [textIn(each, language)]))
    .join('\n');
  const { name, authority, right } = signerIn(form);
  const of = authority === 'self' ? '' : writtenOf(answerByRole(definition, answers, 'name')).trim();
  const version = `${definition.id} ${definition.version}`;
  return {
    agreement: {
      ...{ receiver: receiver.slice(0, 200), purpose, withdraw, statement: 'sending' },
      ...{ signedName: (name || unnamed(of)).slice(0, 200), authority, at: new Date(now).toISOString() },
      ...(right && { authorityText: right.slice(0, 200) }),
      statementVersion: version,
    },
    ...{ text, version },
  };
}
