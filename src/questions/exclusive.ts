import type { TemplateResult } from 'lit';
import { formatLabels } from '../i18n/format.js';
import { listOf, type Answer } from '../model/form/answers.js';
import type { Field } from './field.js';
import { renderUndo } from './undo.js';
import { withState } from './with-state.js';

interface State {
  /** What was chosen before others were put aside, the box that did so, and the answer since. */
  before: readonly string[];
  by: string;
  since: Answer | undefined;
}

/** Options of which some stand alone, such as "none of these". */
export interface Exclusive {
  /** Every id in the order of the answer, whatever the order of the taps. The value of each box is its position. */
  all: readonly string[];
  alone: readonly (string | undefined)[];
  nameOf: (id: string) => string;
}

/** A list in which one choice may put others aside: it says which ones went, and can have them back. */
export const renderExclusive = (
  field: Field,
  { all, alone, nameOf }: Exclusive,
  template: (field: Field, toggle: (id: string) => void) => TemplateResult,
): unknown =>
  withState<State>({ before: [], by: '', since: undefined }, ({ before, by, since }, change) => {
    const { answer, say, language, setAnswer } = field;
    const chosen = listOf(answer);
    const toggle = (id: string) => {
      const isAlone = alone.includes(id);
      const next = all.filter((each) =>
        each === id ? !chosen.includes(id) : chosen.includes(each) && !isAlone && !alone.includes(each),
      );
      const isAside = chosen.some((each) => each !== id && !next.includes(each));
      const now = next.length === 0 ? undefined : next;
      change({ before: isAside ? chosen : [], by: id, since: now });
      setAnswer(now);
    };
    const gone = answer === since ? before.filter((id) => !chosen.includes(id)) : [];
    const undo = (event: Event) => {
      // The button goes; the focus stays with the box that was pressed before it.
      (event.currentTarget as Element)
        .closest('fieldset')
        ?.querySelector<HTMLElement>(`[type=checkbox][value="${String(all.indexOf(by))}"]`)
        ?.focus();
      setAnswer(before);
    };
    const names = formatLabels(gone.map(nameOf), language);
    const words = gone.length === 0 ? '' : say('no-longer-ticked', names);
    return template({ ...field, below: renderUndo(words, say, undo) }, toggle);
  });
