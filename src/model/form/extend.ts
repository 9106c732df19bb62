import type * as z from 'zod/mini';
import { comparisonsIn, type Condition } from './condition.js';
import type { Definition, Question, Section } from './definition.js';
import { DefinitionError } from './definition-error.js';
import { extensionSchema } from './extension.schema.js';
import type { WarnRenamed } from './kind-names.js';
import { checkReferences, readForm } from './parse-definition.js';

/** A form that builds on a preset: what it leaves out, adds and words anew. Its schema has every field's meaning. */
export type Extension = z.infer<typeof extensionSchema>;
type Addition = NonNullable<Extension['add']>[number];
type Check = NonNullable<Definition['checks']>[number];

/** Whether a form in JSON builds on another. */
export const isExtension = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'extends');

/**
 * Reads an extension from JSON. What it refers to is looked at by `extendDefinition`.
 * @param warn - Is told of each question whose kind has its old name: it is read as the new one.
 * @throws {DefinitionError} with the path of the first problem.
 */
export const parseExtension = (json: unknown, warn?: WarnRenamed): Extension =>
  readForm(extensionSchema, json, warn);

/** A page that is still being put together. */
type Draft = Omit<Section, 'questions'> & { questions: Question[] };

const questionKeys = ['label', 'hint', 'why', 'required'] as const;
const pageKeys = ['title', 'short', 'lead', 'note'] as const;

/** Where an id stands: a question by its page and position, or a page alone. A question comes before a page. */
function find(pages: readonly Draft[], id: string): { page: number; question: number } | undefined {
  for (const [page, { questions }] of pages.entries()) {
    const question = questions.findIndex((each) => each.id === id);
    if (question >= 0) return { page, question };
  }
  const page = pages.findIndex((each) => each.id === id);
  return page < 0 ? undefined : { page, question: -1 };
}

function mustFind(pages: readonly Draft[], id: string, path: string) {
  const found = find(pages, id);
  if (found) return found;
  const ids = (some: readonly { id: string }[]) => some.map((each) => each.id).join(', ');
  const questions = pages.flatMap((page) => page.questions);
  throw new DefinitionError(
    'reference',
    path,
    `"${id}" is no question and no page. Pages: ${ids(pages)}. Questions: ${ids(questions)}`,
  );
}

/**
 * Takes questions and pages out; a check goes by its id alone. Gives where each question was named, to tell of those
 * that others look at.
 */
function remove(pages: Draft[], ids: readonly string[], checks: ReadonlySet<string>): Map<string, string> {
  const gone = new Map<string, string>();
  ids.forEach((id, index) => {
    const path = `remove.${String(index)}`;
    if (checks.has(id)) return;
    const { page, question } = mustFind(pages, id, path);
    const left =
      question < 0 ? pages.splice(page, 1)[0]?.questions : pages[page]?.questions.splice(question, 1);
    for (const each of left ?? []) gone.set(each.id, path);
  });
  return gone;
}

/** The one of two keys that is there. */
function oneOf<Key extends keyof Addition>(addition: Addition, keys: readonly [Key, Key], path: string) {
  const given = keys.filter((key) => addition[key] !== undefined);
  if (given.length !== 1 || !given[0])
    throw new DefinitionError('shape', path, `needs one of ${keys.join(', ')}`);
  return given[0];
}

/** Puts new questions beside a question, or first or last on a page; a new page beside a page or that of a question. */
function insert(pages: Draft[], addition: Addition, path: string, origins: Map<object, string>): void {
  const side = oneOf(addition, ['after', 'before'], path);
  oneOf(addition, ['questions', 'section'], path);
  const { section, questions = [] } = addition;
  const at = mustFind(pages, addition[side] ?? '', `${path}.${side}`);
  const used = (id: string, where: string) => {
    if (pages.some((page) => page.questions.some((each) => each.id === id)))
      throw new DefinitionError('duplicate-id', `${where}.id`, `"${id}" is used already`);
  };
  const note = (some: readonly Question[], from: string) => {
    some.forEach((question, index) => {
      used(question.id, `${from}.${String(index)}`);
      origins.set(question, `${from}.${String(index)}`);
    });
  };
  if (section) {
    if (pages.some(({ id }) => id === section.id))
      throw new DefinitionError('duplicate-id', `${path}.section.id`, `"${section.id}" is used already`);
    note(section.questions, `${path}.section.questions`);
    const page = { ...section, questions: [...section.questions] };
    origins.set(page, `${path}.section`);
    pages.splice(at.page + (side === 'after' ? 1 : 0), 0, page);
    return;
  }
  note(questions, `${path}.questions`);
  const around = pages[at.page]?.questions ?? [];
  const end = side === 'after' ? around.length : 0;
  const place = at.question < 0 ? end : at.question + (side === 'after' ? 1 : 0);
  around.splice(place, 0, ...questions);
}

/** Words anew. A question and a page have different ones. */
function reword(pages: Draft[], changes: NonNullable<Extension['change']>, origins: Map<object, string>) {
  for (const [id, change] of Object.entries(changes)) {
    const path = `change.${id}`;
    const { page, question } = mustFind(pages, id, path);
    const allowed: readonly string[] = question < 0 ? pageKeys : questionKeys;
    const wrong = Object.keys(change).find((key) => !allowed.includes(key));
    if (wrong !== undefined)
      throw new DefinitionError(
        'shape',
        `${path}.${wrong}`,
        `not for a ${question < 0 ? 'page' : 'question'}. Allowed: ${allowed.join(', ')}`,
      );
    const draft = pages[page];
    const old = draft?.questions[question];
    if (!draft) continue;
    if (!old) Object.assign(draft, change);
    else {
      const renewed = { ...old, ...change } as Question;
      origins.set(renewed, origins.get(old) ?? path);
      draft.questions[question] = renewed;
    }
  }
}

/** What a question rests on: its conditions, those of its options and of its group, and what its group goes through. */
function restsOn(question: Question): string[] {
  const looks = (when: Condition | undefined) => comparisonsIn(when).map((each) => each.question);
  const options = 'options' in question ? question.options.flatMap(({ when }) => looks(when)) : [];
  const own = [...looks(question.when), ...options];
  if (!('questions' in question)) return own;
  return [
    ...own,
    ...(question.each === undefined ? [] : [question.each]),
    ...question.questions.flatMap(restsOn),
  ];
}

/** Nothing may look at a question that was taken out. */
function checkGone(pages: readonly Draft[], gone: ReadonlyMap<string, string>): void {
  const left = new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  for (const { id, when, questions } of pages) {
    const users = [
      ...comparisonsIn(when).map(({ question }) => [id, question] as const),
      ...questions.flatMap((question) => restsOn(question).map((each) => [question.id, each] as const)),
    ];
    for (const [user, used] of users) {
      const path = gone.get(used);
      if (path !== undefined && !left.has(used))
        throw new DefinitionError(
          'reference',
          path,
          `"${used}" is what "${user}" looks at: remove "${user}" as well`,
        );
    }
  }
}

/** Says where in the extension a problem stands that was found in the whole. */
function atOrigin(
  error: DefinitionError,
  { sections, checks = [] }: Definition,
  origins: ReadonlyMap<object, string>,
) {
  const [, , page = '', , question = '', check = '', rest = ''] =
    /^(sections\.(\d+)(\.questions\.(\d+))?|checks\.(\d+))(.*)$/.exec(error.path) ?? [];
  const draft = page === '' ? checks[Number(check)] : sections[Number(page)];
  const asked = question === '' ? undefined : sections[Number(page)]?.questions[Number(question)];
  const from = origins.get(asked ?? draft ?? {});
  return from === undefined
    ? error
    : new DefinitionError(error.code, `${from}${rest}`, error.problem, { cause: error });
}

/**
 * A form built on another: `base` without what is removed, with what is added, in the words that are changed, in that
 * order. A page that is left without a question goes. Pure: `base` stays as it is.
 * @throws {DefinitionError} with the path in the extension: an id that is not there, one that is used twice, a removed
 * question that another looks at, a condition on something asked later.
 */
export function extendDefinition(base: Definition, extension: Extension): Definition {
  const { schema, id, version, title = base.title, heldBy = base.heldBy, add = [], change = {} } = extension;
  const pages: Draft[] = base.sections.map((section) => ({ ...section, questions: [...section.questions] }));
  const origins = new Map<object, string>();
  const removed = extension.remove ?? [];
  const gone = remove(pages, removed, new Set(base.checks?.map((check) => check.id)));
  add.forEach((addition, index) => {
    insert(pages, addition, `add.${String(index)}`, origins);
  });
  reword(pages, change, origins);
  const sections = pages.filter(({ questions }) => questions.length > 0);
  if (sections.length === 0) throw new DefinitionError('empty', 'remove', 'leaves no question');
  checkGone(sections, gone);
  const looksAtGone = ({ when }: Check) => comparisonsIn(when).some(({ question }) => gone.has(question));
  const kept = (base.checks ?? []).filter((check) => !removed.includes(check.id) && !looksAtGone(check));
  const checks = [...kept, ...(extension.checks ?? [])];
  checks.slice(kept.length).forEach((check, index) => {
    origins.set(check, `checks.${String(index)}`);
  });
  const extended: Definition = {
    ...{ schema, id, version, title, sections },
    ...(heldBy && { heldBy }),
    ...(checks.length > 0 && { checks }),
  };
  try {
    checkReferences(extended);
  } catch (error) {
    throw error instanceof DefinitionError ? atOrigin(error, extended, origins) : error;
  }
  return extended;
}
