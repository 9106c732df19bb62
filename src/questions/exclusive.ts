import { Directive, directive } from 'lit/directive.js';
import type { TemplateResult } from 'lit';
import { formatLabels } from '../i18n/format.js';
import { listOf, type Answer } from '../model/form/answers.js';
import type { Field } from './field.js';
import { renderUndo } from './undo.js';

/** Options of which some stand alone, such as "none of these". */
interface Exclusive {
  /** Every id in the order of the answer, whatever the order of the taps. The value of each box is its position. */
  all: readonly string[];
  alone: readonly (string | undefined)[];
  nameOf: (id: string) => string;
}

type Template = (field: Field, toggle: (id: string) => void) => TemplateResult;

class ExclusiveList extends Directive {
  /** What was chosen before some of it was put aside, the box that did so, and the answer since. */
  #before: readonly string[] = [];
  #by = '';
  #since: Answer | undefined;

  render(...[field, { all, alone, nameOf }, template]: [Field, Exclusive, Template]): TemplateResult {
    const { answer, say, language, setAnswer } = field;
    const chosen = listOf(answer);
    const toggle = (id: string) => {
      const isAlone = alone.includes(id);
      const next = all.filter((each) =>
        each === id ? !chosen.includes(id) : chosen.includes(each) && !isAlone && !alone.includes(each),
      );
      this.#before = chosen;
      this.#by = id;
      this.#since = next.length === 0 ? undefined : next;
      setAnswer(this.#since);
    };
    const undo = (event: Event) => {
      // The button goes; the focus stays with the box that was pressed before it.
      (event.currentTarget as Element)
        .closest('fieldset')
        ?.querySelector<HTMLElement>(`[type=checkbox][value="${String(all.indexOf(this.#by))}"]`)
        ?.focus();
      setAnswer(this.#before);
    };
    const gone = this.#before.filter((id) => id !== this.#by && !chosen.includes(id));
    const names = formatLabels(gone.map(nameOf), language);
    const words = names && answer === this.#since ? say('no-longer-ticked', names) : '';
    return template({ ...field, below: renderUndo(words, say, undo) }, toggle);
  }
}

/** A list in which one choice may put others aside: it says which ones went, and can have them back. */
export const renderExclusive = directive(ExclusiveList);
