import { ratherNotSay } from './answers.js';
import { comparisonsIn, type Condition } from './condition.js';
import { describeIssue } from '../issue.js';
import type { Definition, Question } from './definition.js';
import { definitionSchema } from './definition.schema.js';

/** A definition that cannot be used. The message names the path, what is wrong and what is allowed. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  /** Where the fault is, such as `sections.1.questions.0.when`; empty for the whole. */
  readonly path: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path || 'definition'}: ${problem}`, options);
    this.path = path;
  }
}

/** The ids that an answer can hold; undefined where it is free. */
function answersOf(question: Question): string[] | undefined {
  const ids =
    'options' in question
      ? question.options.map(({ id }) => id)
      : question.kind === 'yes-no'
        ? ['yes', 'no']
        : undefined;
  return ids && [...ids, ...(question.sensitive ? [ratherNotSay] : [])];
}

/** A question whose bounds leave no answer could never be passed. */
function checkBounds(question: Question, path: string): void {
  if (question.kind !== 'number' && question.kind !== 'date') return;
  const { min, max } = question;
  if (min !== undefined && max !== undefined && min !== 'today' && max !== 'today' && min > max)
    throw new DefinitionError(`${path}.min`, 'is more than max');
}

/**
 * Ids are unique across the whole definition, and a condition looks only at questions asked before it: so no
 * condition can refer to nothing, to itself or in a circle, and nothing already answered can vanish further up.
 */
function checkReferences(definition: Definition): void {
  const asked = new Map<string, Question>();
  const sections = new Set<string>();
  const look = (when: Condition | undefined, path: string) => {
    for (const { question: id, op, value } of comparisonsIn(when)) {
      const question = asked.get(id);
      if (!question)
        throw new DefinitionError(path, `looks at "${id}", which is not a question asked before this place`);
      const allowed = op === 'equals' || op === 'includes' ? answersOf(question) : undefined;
      if (allowed && !allowed.some((each) => each === value))
        throw new DefinitionError(
          path,
          `"${String(value)}" is no answer to "${id}". Allowed: ${allowed.join(', ')}`,
        );
    }
  };
  definition.sections.forEach((section, s) => {
    const at = `sections.${String(s)}`;
    if (sections.has(section.id)) throw new DefinitionError(`${at}.id`, `"${section.id}" is used twice`);
    if (section.id === 'review')
      throw new DefinitionError(`${at}.id`, '"review" is the page that follows the form');
    sections.add(section.id);
    look(section.when, `${at}.when`);
    section.questions.forEach((question, q) => {
      const here = `${at}.questions.${String(q)}`;
      if (asked.has(question.id)) throw new DefinitionError(`${here}.id`, `"${question.id}" is used twice`);
      look(question.when, `${here}.when`);
      if ('options' in question) {
        const ids = new Set<string>();
        question.options.forEach((option, o) => {
          if (ids.has(option.id))
            throw new DefinitionError(`${here}.options.${String(o)}.id`, `"${option.id}" is used twice`);
          if (option.id === ratherNotSay && question.sensitive)
            throw new DefinitionError(
              `${here}.options.${String(o)}.id`,
              `"${option.id}" is there already: a sensitive question has it`,
            );
          ids.add(option.id);
          look(option.when, `${here}.options.${String(o)}.when`);
        });
        if (question.kind === 'choices' && question.none !== undefined && !ids.has(question.none))
          throw new DefinitionError(`${here}.none`, `"${question.none}" is not one of the options`);
      }
      checkBounds(question, here);
      asked.set(question.id, question);
    });
  });
}

/**
 * Reads a form definition from JSON.
 * @throws {DefinitionError} with the path of the first fault.
 */
export function parseDefinition(json: unknown): Definition {
  const parsed = definitionSchema.safeParse(json);
  if (!parsed.success) {
    const { path, problem } = describeIssue(parsed.error.issues);
    throw new DefinitionError(path, problem, { cause: parsed.error });
  }
  checkReferences(parsed.data);
  return parsed.data;
}
