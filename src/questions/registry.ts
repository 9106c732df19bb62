import { html, type CSSResult, type TemplateResult } from 'lit';
import type { LocaleContext, Messages } from '../i18n/messages.js';
import type { Question, QuestionKind, QuestionOf } from '../model/form/definition.js';
import type { Control, Field } from './field.js';
import { withPreferNotToSay, type PreferNotToSay } from './prefer-not-to-say.js';

/** A part of a question that an issue is at: what it is called, and the question whose messages say what is wrong. */
export interface QuestionPart {
  label: string;
  asked: Question;
}

/** How questions of a kind that follow each other are put together. `why` is the reason of the first, once for all. */
export type Layout = (fields: unknown, why: () => unknown) => TemplateResult;

/** Strategy: how a kind of question is asked. Each kind exports its own as `view` from `<kind>/control.ts`. */
export interface KindView<Kind extends QuestionKind = QuestionKind> {
  control: Control<Kind>;
  /** Styles beside those of every form. */
  styles?: readonly CSSResult[];
  /** Its messages in English. Those of another language come as a bundle of all kinds. */
  messages?: Partial<Messages>;
  /** Neighbours with the same layout stand together. Without one, each stands alone. */
  layout?: Layout;
  /** Who offers "I’d rather not say" where the question is sensitive; without it, a box under the control. */
  preferNotToSay?: PreferNotToSay;
  /** The part of a question that a path leads to within it, where its answer has several. */
  partAt?(
    question: QuestionOf<Kind>,
    path: readonly string[],
    locale: LocaleContext,
  ): QuestionPart | undefined;
}

/** What there is a view of: every kind, and an answer of any kind that cannot be changed. */
export type ViewName = QuestionKind | 'readonly';

/** Registry of the views that are here: see `kinds.ts`, which fetches them. */
const views = new Map<ViewName, KindView>();

/** Changes with the views that are here: what was shown without them is shown anew. */
export const viewsRevision = (): number => views.size;

export function addView(name: ViewName, view: KindView): void {
  views.set(name, view);
}

/** A view, as far as it is here. */
export const findView = (name: ViewName): KindView | undefined => views.get(name);

/** The control of a question, whatever its kind. */
export function renderField(field: Field): TemplateResult {
  const { question, say } = field;
  const view = findView(question.readonly ? 'readonly' : question.kind);
  return view
    ? withPreferNotToSay(field, view.control, view.preferNotToSay)
    : html`<p class="question" .textContent=${say('loading')}></p>`;
}
