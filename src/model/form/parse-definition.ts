import type * as z from 'zod/mini';
import { readAs } from '../issue.js';
import { ratherNotSay } from './answers.js';
import { comparisonsIn, type Condition } from './condition.js';
import { definitionSchema } from './definition.schema.js';
import type { Definition, Question } from './definition.js';
import { DefinitionError } from './definition-error.js';
import { explainKind, renameKinds, type WarnRenamed } from './kind-names.js';
import { kindSchemas } from './kinds.schema.js';
import { checkIds } from './kinds/definition-checks.js';
import type { DefinitionContext, EarlierQuestion, KindSchema } from './kinds/kind-schema.js';

/** What the kind of a question says in a definition. */
const schemaOf = ({ kind }: EarlierQuestion): KindSchema<z.ZodMiniType<EarlierQuestion>> =>
  kindSchemas[kind as keyof typeof kindSchemas];

/** The ids that an answer can hold; undefined where it is free. */
function answersOf(question: EarlierQuestion): readonly string[] | undefined {
  const ids = schemaOf(question).answerIds?.(question);
  return ids && [...ids, ...(question.sensitive ? [ratherNotSay] : [])];
}

/** Kinds that a group can go through. */
const listKinds = Object.keys(kindSchemas).filter((kind) => schemaOf({ id: '', kind }).listsChoices);

type Asked = DefinitionContext['asked'];

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
    if (op !== 'younger-than') continue;
    if (question.kind !== 'date')
      throw new DefinitionError('answer', path, `"younger-than" needs a question of the kind "date"`);
    if (typeof value !== 'number' || value <= 0)
      throw new DefinitionError('answer', path, '"younger-than" needs a value in years, such as 18');
  }
}

/** An age is looked at by pages and questions alone: an option, and a question in a group, is not told what day it is. */
function refuseAges(when: Condition | undefined, path: string): void {
  if (comparisonsIn(when).some(({ op }) => op === 'younger-than'))
    throw new DefinitionError('answer', path, '"younger-than" is for a page, a question or a check');
}

function checkQuestion(question: EarlierQuestion, path: string, asked: Asked): void {
  checkCondition(question.when, `${path}.when`, asked);
  const answers = answersOf(question) ?? [];
  for (const id of Object.keys(question.replies ?? {}))
    if (!answers.includes(id))
      throw new DefinitionError(
        'answer',
        `${path}.replies.${id}`,
        `"${id}" is no answer to "${question.id}". Allowed: ${answers.join(', ')}`,
      );
  schemaOf(question).check?.(question, {
    asked,
    listKinds,
    choicesOf: (id) => {
      const earlier = asked.get(id);
      return earlier && listKinds.includes(earlier.kind) ? schemaOf(earlier).answerIds?.(earlier) : undefined;
    },
    fail: (code, at, problem) => {
      throw new DefinitionError(code, `${path}.${at}`, problem);
    },
    checkCondition: (when, at) => {
      refuseAges(when, `${path}.${at}`);
      checkCondition(when, `${path}.${at}`, asked);
    },
    checkQuestion: (within, at, known) => {
      refuseAges(within.when, `${path}.${at}.when`);
      checkQuestion(within, `${path}.${at}`, known);
    },
  });
}

/**
 * Ids are unique across the whole definition, and a condition looks only at questions asked before it: so no
 * condition can refer to nothing, to itself or in a circle, and nothing already answered can vanish further up.
 * @throws {DefinitionError} with the path of the first problem.
 */
export function checkReferences({ sections, checks = [] }: Definition): void {
  const asked = new Map<string, Question>();
  const inGroups = new Set<string>();
  checkIds(sections, 'sections', {
    fail: (code, at, problem) => {
      throw new DefinitionError(code, at, problem);
    },
  });
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
      if ('questions' in question) for (const { id } of question.questions) inGroups.add(id);
    });
  });
  checks.forEach(({ id, when }, index) => {
    const at = `checks.${String(index)}`;
    if (checks.findIndex((each) => each.id === id) < index)
      throw new DefinitionError('duplicate-id', `${at}.id`, `"${id}" is used twice`);
    checkCondition(when, `${at}.when`, asked);
    if (new Set(comparisonsIn(when).map(({ question }) => question)).size < 2)
      throw new DefinitionError(
        'reference',
        `${at}.when`,
        'needs two questions whose answers do not fit together',
      );
  });
}

/**
 * Reads a form, or what builds on one, by its schema.
 * @throws {DefinitionError} with the path of the first problem.
 */
export function readForm<Data>(
  schema: z.ZodMiniType<Data>,
  json: unknown,
  warn: WarnRenamed = () => undefined,
): Data {
  const parsed = readAs(schema, renameKinds(json, warn));
  if (parsed.ok) return parsed.data;
  const { path, problem, cause } = parsed;
  throw new DefinitionError('shape', path, explainKind(json, path, problem), { cause });
}

/**
 * Reads a form definition from JSON.
 * @param warn - Is told of each question whose kind has its old name: it is read as the new one.
 * @throws {DefinitionError} with the path of the first problem.
 */
export function parseDefinition(json: unknown, warn?: WarnRenamed): Definition {
  const definition = readForm(definitionSchema, json, warn);
  checkReferences(definition);
  return definition;
}
