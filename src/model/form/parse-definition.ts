import { ratherNotSay } from './answers.js';
import { questionsIn, type Condition } from './condition.js';
import { describeIssue } from '../issue.js';
import type { Definition } from './definition.js';
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

/**
 * Ids are unique across the whole definition, and a condition looks only at questions asked before it: so no
 * condition can refer to nothing, to itself or in a circle, and nothing already answered can vanish further up.
 */
function checkReferences(definition: Definition): void {
  const asked = new Set<string>();
  const sections = new Set<string>();
  const look = (when: Condition | undefined, path: string) => {
    const unknown = questionsIn(when).find((id) => !asked.has(id));
    if (unknown !== undefined)
      throw new DefinitionError(
        path,
        `looks at "${unknown}", which is not a question asked before this place`,
      );
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
      asked.add(question.id);
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
