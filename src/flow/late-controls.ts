import { addStyles } from './add-styles.js';
import { areHere } from '../controls/index.js';
import { again } from '../element/again.js';
import { questionsOf, type Definition, type Question } from '../model/form/definition.js';

/** Every question of a form, also those in its groups. */
const allOf = (definition: Definition): Question[] =>
  questionsOf(definition).flatMap<Question>((question) =>
    question.kind === 'group' ? [question, ...question.questions] : [question],
  );

/**
 * Fetches the controls that a form has need of beyond the usual ones. Until they are here a plain line stands in their
 * place.
 */
export async function fetchControls(
  host: { renderRoot: HTMLElement | DocumentFragment; requestUpdate(): void },
  definition: Definition,
): Promise<void> {
  if (areHere(allOf(definition)) && fetched === undefined) return;
  fetched ??= again(() => import('../controls/late/index.js'));
  const { lateStyles } = await fetched;
  addStyles(host.renderRoot, lateStyles);
  host.requestUpdate();
}

let fetched: Promise<typeof import('../controls/late/index.js')> | undefined;
