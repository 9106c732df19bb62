import type { FormView } from '../../questions/layout.js';
import type { QuestionOf } from '../../model/form/definition.js';
import type { TextLanguage } from './text-language.js';

export type Row = QuestionOf<'single-choice'>;

export interface MatrixMemory {
  /** Id of the row that was opened; without one, the first that has no answer is open. */
  opened: string | undefined;
  /** Whether the last thing that happened was a tap or a click, rather than a key. */
  byPointer: boolean;
}

/** What the matrix needs beside the form: which row is open, and how to open another. */
export interface MatrixView extends FormView {
  rows: readonly Row[];
  /** The stem that the rows complete. */
  stem: string;
  /** True where the page's heading says the stem already. */
  stemSaid: boolean;
  /** The languages of the stem, the answers and the rows. */
  tongues: Readonly<Record<'frame' | 'options' | 'items', TextLanguage>>;
  /** What the matrix remembers from one moment to the next. Its owner keeps it. */
  memory: MatrixMemory;
  open: (row: string | undefined) => void;
  /** Resolves when what was opened is on screen. */
  shown: () => Promise<unknown>;
}

/** Whether a row has one of its answers. */
export const answered = ({ session }: MatrixView, { id, options }: Row): boolean =>
  options.some((option) => option.id === session.answers[id]);

/** As a grid the rows show their headings; as cards, on a phone, they do not. */
const isGrid = (fieldset: Element): boolean => !!fieldset.querySelector('.heads')?.getClientRects().length;

/** Opens a row and moves the focus to its answer, or to its first option. */
export async function focusRow(view: MatrixView, fieldset: Element, at: number): Promise<void> {
  const row = view.rows[at];
  if (!row) return;
  view.open(row.id);
  await view.shown();
  const item = fieldset.querySelectorAll('.statement')[at];
  (item?.querySelector<HTMLElement>('input:checked') ?? item?.querySelector('input'))?.focus();
}

/** Once a card has folded under the finger, the focus goes on to the card that opened, or stays at its own Change. */
export async function followFold(view: MatrixView, item: Element): Promise<void> {
  await view.shown();
  const input = item.querySelector('input');
  if (!input || input.getClientRects().length > 0) return;
  const open = item.parentElement?.querySelector<HTMLElement>('.statement:not([data-folded]) input');
  (open ?? item.querySelector<HTMLElement>('.recap button'))?.focus({ preventScroll: true });
}

/**
 * Digits answer and move on. In the grid, up and down change the row and Tab leaves the questions; left and right are
 * the radios' own. On cards every key is left to the browser: a list of radios is used up and down.
 */
export function moveByKeyboard(view: MatrixView, event: KeyboardEvent): void {
  const { rows, session } = view;
  const fieldset = event.currentTarget as Element;
  const at = [...fieldset.querySelectorAll('.statement')].findIndex((item) => item.matches(':focus-within'));
  const row = rows[at];
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  const option = /^[1-9]$/.test(event.key) ? row.options[Number(event.key) - 1] : undefined;
  if (option) {
    event.preventDefault();
    session.answer(row.id, option.id);
    void focusRow(view, fieldset, Math.min(at + 1, rows.length - 1));
  } else if (isGrid(fieldset) && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    void focusRow(view, fieldset, at + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (isGrid(fieldset) && event.key === 'Tab') {
    // Every row is a stop of its own; while this key is handled only the present one is.
    const others = [...fieldset.querySelectorAll<HTMLInputElement>('.statement:not(:focus-within) input')];
    for (const input of others) input.tabIndex = -1;
    setTimeout(() => {
      for (const input of others) input.removeAttribute('tabindex');
    });
  }
}
