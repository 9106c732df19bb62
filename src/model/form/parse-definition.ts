import { entryOf, ratherNotSay } from './answers.js';
import { bodyParts, nowhere } from './body.js';
import { comparisonsIn, type Condition } from './condition.js';
import { readAs } from '../issue.js';
import type { Definition, Question, QuestionOf } from './definition.js';
import { definitionSchema } from './definition.schema.js';
import { DefinitionError } from './definition-error.js';

/** The ids that an answer can hold; undefined where it is free. */
function answersOf(question: Question): readonly string[] | undefined {
  const ids =
    question.kind === 'matrix'
      ? undefined
      : question.kind === 'body'
        ? [...bodyParts, nowhere]
        : 'options' in question
          ? question.options.map(({ id }) => id)
          : question.kind === 'yes-no'
            ? ['yes', 'no']
            : undefined;
  return ids && [...ids, ...(question.sensitive ? [ratherNotSay] : [])];
}

/** Ids in one list, each used once. */
function checkIds(some: readonly { id: string }[], path: string): void {
  some.forEach(({ id }, index) => {
    if (some.findIndex((other) => other.id === id) < index)
      throw new DefinitionError('duplicate-id', `${path}.${String(index)}.id`, `"${id}" is used twice`);
  });
}

/** A question whose bounds leave no answer could never be passed. */
function checkBounds(question: Question, path: string): void {
  if (question.kind !== 'number' && question.kind !== 'date' && question.kind !== 'time') return;
  const { min, max } = question;
  if (min !== undefined && max !== undefined && min !== 'today' && max !== 'today' && min > max)
    throw new DefinitionError('bounds', `${path}.min`, 'is more than max');
}

/** The questions asked so far, by id: what a condition may look at. */
type Asked = ReadonlyMap<string, Question>;

function checkCondition(when: Condition | undefined, path: string, asked: Asked): void {
  for (const { question: id, op, value } of comparisonsIn(when)) {
    const question = asked.get(id);
    if (!question)
      throw new DefinitionError(
        'reference',
        path,
        `looks at "${id}", which is not a question asked before this place`,
      );
    const allowed = op === 'equals' || op === 'includes' ? answersOf(question) : undefined;
    if (allowed && !allowed.some((each) => each === value))
      throw new DefinitionError(
        'answer',
        path,
        `"${String(value)}" is no answer to "${id}". Allowed: ${allowed.join(', ')}`,
      );
  }
}

function checkOptions(question: Question, path: string, asked: Asked): void {
  if (!('options' in question)) return;
  checkIds(question.options, `${path}.options`);
  question.options.forEach(({ id, when }, index) => {
    const at = `${path}.options.${String(index)}`;
    if (id === ratherNotSay && question.sensitive)
      throw new DefinitionError(
        'duplicate-id',
        `${at}.id`,
        `"${id}" is there already: a sensitive question has it`,
      );
    checkCondition(when, `${at}.when`, asked);
  });
  if (question.kind === 'choices' && question.none !== undefined)
    if (!question.options.some(({ id }) => id === question.none))
      throw new DefinitionError('reference', `${path}.none`, `"${question.none}" is not one of the options`);
}

/** As many entries as a submission takes. */
const mostEntries = 50;

/** A group asks its own questions in order, each of which may look at those before it and at those before the group. */
function checkGroup({ each, questions }: QuestionOf<'group'>, path: string, asked: Asked): void {
  const source = each === undefined ? undefined : asked.get(each);
  if (each !== undefined && source?.kind !== 'body' && source?.kind !== 'choices')
    throw new DefinitionError(
      'reference',
      `${path}.each`,
      `"${each}" is no earlier question of kind body or choices`,
    );
  if (source?.kind === 'choices' && source.options.length > mostEntries)
    throw new DefinitionError(
      'bounds',
      `${path}.each`,
      `"${source.id}" has more than ${String(mostEntries)} options to go through`,
    );
  checkIds(questions, `${path}.questions`);
  const known = new Map(asked);
  questions.forEach((question, index) => {
    const at = `${path}.questions.${String(index)}`;
    if (question.id === entryOf || asked.has(question.id))
      throw new DefinitionError('duplicate-id', `${at}.id`, `"${question.id}" is used already`);
    checkQuestion(question, at, known);
    known.set(question.id, question);
  });
}

function checkQuestion(question: Question, path: string, asked: Asked): void {
  checkCondition(question.when, `${path}.when`, asked);
  checkOptions(question, path, asked);
  checkBounds(question, path);
  if (question.kind === 'matrix') checkIds(question.rows, `${path}.rows`);
  if (question.kind === 'group') checkGroup(question, path, asked);
}

/**
 * Ids are unique across the whole definition, and a condition looks only at questions asked before it: so no
 * condition can refer to nothing, to itself or in a circle, and nothing already answered can vanish further up.
 * @throws {DefinitionError} with the path of the first fault.
 */
export function checkReferences({ sections }: Definition): void {
  const asked = new Map<string, Question>();
  const inGroups = new Set<string>();
  checkIds(sections, 'sections');
  sections.forEach((section, s) => {
    const at = `sections.${String(s)}`;
    if (section.id === 'review')
      throw new DefinitionError('duplicate-id', `${at}.id`, '"review" is the page that follows the form');
    checkCondition(section.when, `${at}.when`, asked);
    section.questions.forEach((question, q) => {
      const here = `${at}.questions.${String(q)}`;
      if (asked.has(question.id) || inGroups.has(question.id))
        throw new DefinitionError('duplicate-id', `${here}.id`, `"${question.id}" is used twice`);
      checkQuestion(question, here, asked);
      asked.set(question.id, question);
      if (question.kind === 'group') for (const { id } of question.questions) inGroups.add(id);
    });
  });
}

/**
 * Reads a form definition from JSON.
 * @throws {DefinitionError} with the path of the first fault.
 */
export function parseDefinition(json: unknown): Definition {
  const parsed = readAs(definitionSchema, json);
  if (!parsed.ok) throw new DefinitionError('shape', parsed.path, parsed.problem, { cause: parsed.cause });
  checkReferences(parsed.data);
  return parsed.data;
}
