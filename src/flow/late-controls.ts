import { addStyles } from './add-styles.js';
import { addControls } from '../questions/registry.js';
import type { ControlSet } from '../questions/sets/set.js';
import { retryImport } from '../element/retry-import.js';
import { registerMessages } from '../i18n/messages-controller.js';
import type { Question, QuestionKind } from '../model/form/definition.js';

type Load = () => Promise<{ set: ControlSet }>;

const ahead: Load = () => import('../questions/sets/ahead.js');
const places: Load = () => import('../questions/sets/places.js');
const lists: Load = () => import('../questions/sets/lists.js');

/** Which set the control of a kind comes with. The others are here from the start. */
const loaders: Readonly<Partial<Record<QuestionKind | 'readonly', Load>>> = {
  ...{ scale: ahead, bipolar: ahead, week: ahead, body: places, group: places },
  ...{ select: lists, country: lists, address: lists },
  ranking: () => import('../questions/sets/ranking.js'),
  matrix: () => import('../questions/sets/matrix.js'),
  signature: () => import('../questions/sets/signature.js'),
  readonly: () => import('../questions/sets/read-only.js'),
};

const fetched = new Map<Load, Promise<ControlSet>>();

/** Fetches a set once, and makes its controls known. */
function fetchSet(load: Load): Promise<ControlSet> {
  const known =
    fetched.get(load) ??
    retryImport(load).then(({ set }) => {
      if (set.words) registerMessages('en', 'fields', set.words);
      addControls(set.controls);
      return set;
    });
  fetched.set(load, known);
  return known;
}

/** The kind of a question, and those of the questions in a group. */
const kindsIn = (question: Question): (QuestionKind | 'readonly')[] => [
  question.kind, // its words too where it cannot be changed
  ...(question.readonly ? (['readonly'] as const) : []),
  ...(question.kind === 'group' ? question.questions.flatMap(kindsIn) : []),
];

/**
 * Fetches the controls of these questions that a widget does not bring with it. Until they are here a plain line stands
 * in their place.
 */
export async function fetchControls(
  host: { renderRoot: HTMLElement | DocumentFragment; requestUpdate(): void },
  questions: readonly Question[],
): Promise<void> {
  const needed = new Set(questions.flatMap(kindsIn).flatMap((kind) => loaders[kind] ?? []));
  await Promise.all(
    [...needed].map(async (load) => {
      addStyles(host.renderRoot, (await fetchSet(load)).styles);
      host.requestUpdate();
    }),
  );
}
