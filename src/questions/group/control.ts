import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../element/icons.js';
import { group as groupMessages } from '../../i18n/en/questions/group.js';
import { undo as undoMessages } from '../../i18n/en/questions/undo.js';
import { entryOf, isAnswered, ratherNotSay, type Entry } from '../../model/form/answers.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import { defaultMaxEntries, entriesOf, pathTo, type GroupEntry } from '../../model/form/group.js';
import { textIn } from '../../model/form/text.js';
import { renderGroup, type Control, type Field } from '../field.js';
import { layout, layoutOf } from '../layout.js';
import { live } from '../live.js';
import { renderField, type KindView } from '../registry.js';
import { undoStyles } from '../undo.styles.js';
import { renderUndo } from '../undo.js';
import { entryTitle } from './format.js';
import { entriesIn, fieldIn } from './group-fields.js';
import { groupStyles } from './styles.js';

type GroupField = Field<QuestionOf<'group'>>;

const entryId = (group: string, key: string): string => `entry-${pathTo(group, key)}`;

/** Moves focus once the change that was just made is on the page. */
async function focusAfter(event: Event, selectors: readonly string[]): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  await (root.host as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) continue;
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
    return;
  }
}

const byId = (id: string, within = ''): string => `[id="${id}"] ${within}`;

/** Questions of an entry; lines stand together, as they do on a page. */
const renderFields = (field: GroupField, entry: GroupEntry, questions: readonly Question[]) =>
  layout(questions).map((some) => {
    const fields = some.map((question: Question) =>
      keyed(question.id, renderField(fieldIn(field, entry, question))),
    );
    return layoutOf(some[0])?.(fields, () => nothing) ?? fields;
  });

/** Where the free words begin that an entry ends with, and that nobody has to write: they wait behind one line. */
function foldAt(questions: readonly Question[]): number {
  const at = questions.findLastIndex(({ kind, required }) => required === true || !kind.endsWith('text')) + 1;
  return at === 0 ? questions.length : at;
}

/** The questions of an entry. What is folded opens by itself once there is something in it, and never closes. */
function renderQuestions(field: GroupField, entry: GroupEntry) {
  const at = foldAt(entry.questions);
  const folded = entry.questions.slice(at);
  const isNeeded = folded.some((question) => {
    const { answer, error } = fieldIn(field, entry, question);
    return isAnswered(answer) || error !== undefined;
  });
  return html`${renderFields(field, entry, entry.questions.slice(0, at))}
  ${
    folded.length === 0
      ? nothing
      : html`<details
          class="why fold"
          .open=${live(isNeeded, (details: Element) => !isNeeded || (details as HTMLDetailsElement).open)}
        >
          <summary>${icon('chevron')}<span .textContent=${field.say('group-more')}></span></summary>
          ${renderFields(field, entry, folded)}
        </details>`
  }`;
}

class Group extends Directive {
  /** What was removed last, and where it stood: it can be had back until something else is added or removed. */
  #removed: { entry: Entry; at: number; title: string } | undefined;

  render(field: GroupField): TemplateResult {
    const { question, answer, answers, errorAt } = field;
    const entries = entriesOf(question, answer, answers).filter(({ questions }) => questions.length > 0);
    return renderGroup(
      { ...field, error: errorAt(question.id) },
      html`<div class="entries">
        ${entries.map((entry, index) =>
          keyed(entry.key, this.#renderEntry(field, entry, index, entries.length)),
        )}
        ${question.each === undefined ? this.#renderActions(field, entries.length) : nothing}
      </div>`,
    );
  }

  #renderEntry(field: GroupField, entry: GroupEntry, index: number, count: number) {
    const { question, say } = field;
    const title = entryTitle(question, entry.entry, index, field);
    const id = entryId(question.id, entry.key);
    return html`<div class="follow" role="group" id=${id} aria-labelledby=${`${id}-title`}>
      <header role="none">
        <h3 id=${`${id}-title`} tabindex="-1" .textContent=${title}></h3>
        ${
          question.each === undefined
            ? html`<button
                type="button"
                class="link"
                @click=${(event: Event) => {
                  this.#remove(field, index, title, event);
                }}
                .textContent=${say('group-remove', title)}
              ></button>`
            : html`<span class="soft small" .textContent=${say('group-of', index + 1, count)}></span>`
        }
      </header>
      ${renderQuestions(field, entry)}
    </div>`;
  }

  #renderActions(field: GroupField, count: number) {
    const { question, say, text } = field;
    const { max = defaultMaxEntries } = question;
    const removed = this.#removed;
    return html`${renderUndo(removed ? say('group-removed', removed.title) : '', say, (event) => {
      this.#undo(field, event);
    })}
    ${
      count < max
        ? html`<button
            type="button"
            class="btn quiet add"
            @click=${(event: Event) => {
              this.#add(field, event);
            }}
            .textContent=${
              question.add === undefined ? say(count === 0 ? 'group-first' : 'group-add') : text(question.add)
            }
          ></button>`
        : html`<p class="soft small" .textContent=${say('too-many', String(max))}></p>`
    }`;
  }

  #add(field: GroupField, event: Event): void {
    const { question } = field;
    const entries = entriesIn(field);
    this.#removed = undefined;
    field.setAnswer([...entries, {}]);
    const first = ':is(input, textarea, select, [role=combobox])';
    void focusAfter(event, [byId(entryId(question.id, String(entries.length)), first)]);
  }

  #remove(field: GroupField, at: number, title: string, event: Event): void {
    const entries = entriesIn(field);
    const entry = entries[at];
    if (!entry) return;
    this.#removed = { entry, at, title };
    const rest = entries.filter((each) => each !== entry);
    const { id } = field.question;
    field.setAnswer(rest.length > 0 ? rest : undefined);
    const now = entryId(id, String(Math.min(at, rest.length - 1)));
    void focusAfter(event, [byId(now, 'h3'), byId(`q-${id}`, '.add')]);
  }

  #undo(field: GroupField, event: Event): void {
    const { entry, at } = this.#removed ?? {};
    if (!entry || at === undefined) return;
    const entries = [...entriesIn(field)];
    const back = Math.min(at, entries.length);
    entries.splice(back, 0, entry);
    this.#removed = undefined;
    field.setAnswer(entries);
    void focusAfter(event, [byId(entryId(field.question.id, String(back)), 'h3')]);
  }
}

const renderEntries = directive(Group);

/**
 * Questions asked several times: for each that the person adds, or for each choice that they made before. An entry that
 * is removed can be had back; the entry of a choice that was taken back waits for it.
 */
const control: Control<'group'> = (field) =>
  html`${renderEntries(field.answer === ratherNotSay ? { ...field, answer: undefined } : field)}`;

export const view: KindView<'group'> = {
  control,
  styles: [groupStyles, undoStyles],
  messages: { ...groupMessages, ...undoMessages },
  partAt(group, [key = '', part], locale) {
    const asked = group.questions.find(({ id }) => id === part);
    const title = entryTitle(group, group.each === undefined ? {} : { [entryOf]: key }, Number(key), locale);
    return asked && { label: locale.say('group-at', title, textIn(asked.label, locale.language)), asked };
  },
};
