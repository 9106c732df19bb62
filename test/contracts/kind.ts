import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { questions as messages } from '../../src/i18n/en/questions/index.js';
import { isAnswered, ratherNotSay, type Answer } from '../../src/model/form/answers.js';
import type { Question, QuestionKind } from '../../src/model/form/definition.js';
import { kinds } from '../../src/model/form/kinds.js';
import { kindSchemas } from '../../src/model/form/kinds.schema.js';
import type { KindModel } from '../../src/model/form/kinds/kind.js';
import type { KindSchema } from '../../src/model/form/kinds/kind-schema.js';
import { migrateAnswers } from '../../src/model/form/migrate.js';
import { parseDefinition } from '../../src/model/form/parse-definition.js';
import { prefillFor } from '../../src/model/form/prefill.js';
import { checkAnswer, issuesAt } from '../../src/model/form/validate.js';
import { redactAnswers } from '../../src/model/submission/redact-answers.js';
import { errorMessage } from '../../src/questions/error-messages.js';
import { formatAnswer } from '../../src/questions/format.js';
import { answerTo } from '../answers.js';
import { say } from '../i18n/say.js';
import { exampleOf } from '../kinds/index.js';
import { form, question } from '../model/form/sample.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const english = { say, language: 'en' };
const german = { say, language: 'de' };

/** Answers of every shape there is, right for nothing. */
const foreign: readonly unknown[] = [
  ...[null, 7.5, 'x', true, false, []],
  ...[['zz'], [1], [['zz']], { zz: 'x' }, { zz: { zz: 1 } }, [{ zz: 'x' }], [{ zz: { zz: 1 } }]],
];

/** What the owner of a kind still has to write, if anything: the message of a failed assertion begins with it. */
const todo = (kind: string, what: string, where: string): string => `${kind}: ${what} (${where})`;

/** What holds for the pure part of every kind, for its messages and for how its answers read. */
export function kindContract(kind: QuestionKind): void {
  const model = kinds[kind] as KindModel;
  const schema = kindSchemas[kind] as unknown as KindSchema<never>;
  const example = exampleOf(kind);
  const files = {
    model: `src/model/form/kinds/${kind}.ts`,
    schema: `src/model/form/kinds/${kind}.schema.ts`,
    messages: `src/i18n/en/questions/${kind}.ts`,
    format: `src/questions/${kind}/format.ts`,
    control: `src/questions/${kind}/control.ts`,
    example: `test/kinds/${kind}.ts`,
  };
  const asked: Question = question(kind);
  const [{ restores }] = example.controls;
  const right = (sure: Question = asked) => answerTo(sure);

  describe(`the kind ${kind}`, () => {
    it('has a home of its own in each layer', () => {
      for (const path of [files.model, files.schema, files.control, files.example])
        assert.ok(existsSync(new URL(path, root)), todo(kind, 'there is no such file', path));
    });

    it('leaves nothing to be done', () => {
      const paths = [...Object.values(files), `src/questions/${kind}/styles.ts`];
      const left = paths
        .filter((path) => existsSync(new URL(path, root)))
        .flatMap((path) =>
          [...read(path).matchAll(/TODO:? *(.*?)(?:'|`|\*\/|$)/gm)].map(([, what = '']) =>
            todo(kind, what.trim(), path),
          ),
        );
      assert.equal(left.length, 0, left.join('\n'));
    });

    it('says how many seconds it takes', () => {
      const { seconds } = model;
      assert.ok(seconds > 0 && seconds <= 120, todo(kind, `${String(seconds)} seconds`, files.model));
    });

    it('can be asked by a definition, and takes no field that is not its own', () => {
      const defined = form([asked]);
      assert.deepEqual(
        parseDefinition(defined),
        defined,
        todo(kind, 'its example is refused', files.example),
      );
      assert.throws(() => parseDefinition(form([{ ...asked, zz: 1 } as never])), /unknown key zz/);
    });

    it('takes right answers, and minds others', () => {
      fc.assert(
        fc.property(right(), (answer) => {
          assert.deepEqual(
            issuesAt(asked, answer, {}),
            [],
            todo(kind, 'a right answer is refused', files.model),
          );
        }),
        { numRuns: 50 },
      );
      assert.ok(example.wrong.length > 0, todo(kind, 'no wrong answer is known', files.example));
      for (const [answer, code] of example.wrong) {
        const [issue] = issuesAt(asked, answer, {});
        assert.equal(issue?.code, code, todo(kind, `of ${JSON.stringify(answer)}`, files.model));
      }
    });

    it('says in plain words what is wrong, and how to give an answer that is missing', () => {
      const required = { ...asked, required: true };
      const issues = [
        ...issuesAt(required, undefined, {}),
        ...example.wrong.flatMap(([answer]) => issuesAt(asked, answer, {}).slice(0, 1)),
      ];
      assert.equal(issues[0]?.code, 'missing');
      for (const issue of issues) {
        const message = errorMessage(required, issue, english);
        assert.match(
          message,
          /^(?!.*(undefined|NaN))[A-Z].{8}/,
          todo(kind, `what is said of "${issue.code}"`, files.messages),
        );
      }
    });

    it('lets a condition name only answers that it takes', () => {
      const ids = schema.answerIds?.(asked as never);
      if (!ids) return;
      fc.assert(
        fc.property(right(), (answer) => {
          for (const id of [answer].flat()) assert.ok(ids.includes(id as string), JSON.stringify(id));
        }),
        { numRuns: 50 },
      );
      assert.equal(new Set(ids).size, ids.length);
    });

    it('can be prefilled with right answers, and with no other shape', () => {
      const prefilled = (answer: unknown) => prefillFor(form([asked]), { q: answer as Answer }).q;
      fc.assert(
        fc.property(right(), (answer) => {
          assert.deepEqual(prefilled(answer), answer, todo(kind, `shape "${model.shape}"`, files.model));
        }),
        { numRuns: 50 },
      );
      const taken = foreign.filter((answer) => prefilled(answer) !== undefined);
      assert.ok(taken.length <= 4, todo(kind, `takes ${JSON.stringify(taken)}`, files.model));
      // What a group holds is looked at entry by entry: only its shape keeps the rest out.
      if (model.shape === 'entries') return;
      for (const answer of foreign as Answer[])
        if (isAnswered(answer) && !checkAnswer(asked, answer))
          assert.deepEqual(
            prefilled(answer),
            answer,
            todo(
              kind,
              `lets ${JSON.stringify(answer)} pass, which has no shape "${model.shape}"`,
              files.model,
            ),
          );
    });

    it('keeps right answers in another version of a form, or asks anew what was agreed to', () => {
      fc.assert(
        fc.property(right(), (answer) => {
          const kept = migrateAnswers(form([asked]), { q: answer }).q;
          assert.deepEqual(kept, model.askedAnew ? undefined : answer);
        }),
        { numRuns: 50 },
      );
      for (const answer of foreign) migrateAnswers(form([asked]), { q: answer as Answer });
    });

    it('lets nobody read what is not shared with them, nor an answer of another shape', () => {
      const topical = form([{ ...asked, topic: 'body' }]);
      const open = (answer: unknown, shared: string) =>
        redactAnswers({ q: answer as never }, topical, new Set([shared])).q;
      fc.assert(
        fc.property(right(), (answer) => {
          assert.deepEqual(open(answer, 'body'), answer, todo(kind, `shape "${model.shape}"`, files.model));
          assert.equal(open(answer, 'goals'), undefined);
        }),
        { numRuns: 50 },
      );
      const record = model.shape === 'record' ? { zz: 'x' } : undefined;
      assert.deepEqual(open({ zz: 'x' }, 'body'), record);
      assert.equal(open([{ zz: 'x' }], 'body'), undefined);
    });

    it('reads in words, in the language of the person, whatever the answer is', () => {
      const [{ reads, german: inGerman = reads, asked: special }] = example.controls;
      const shown = { ...asked, ...special } as Question;
      assert.equal(formatAnswer(shown, restores, english), reads, todo(kind, 'how it reads', files.format));
      assert.equal(formatAnswer(shown, restores, german), inGerman, todo(kind, 'in German', files.format));
      fc.assert(
        fc.property(
          fc.oneof(right(), fc.constantFrom(...foreign.filter((each) => each !== null))),
          (answer) => {
            const text = formatAnswer(asked, answer as Answer, english);
            assert.equal(typeof text, 'string');
            assert.doesNotMatch(text, /undefined|\[object|NaN/);
          },
        ),
      );
    });

    it('takes "I’d rather not say" where it is sensitive, and calls it so', () => {
      const sensitive = { ...asked, sensitive: true, required: true };
      assert.deepEqual(issuesAt(sensitive, ratherNotSay, {}), []);
      assert.equal(formatAnswer(sensitive, ratherNotSay, english), 'I’d rather not say');
      if (kind !== 'consent')
        assert.deepEqual(prefillFor(form([sensitive]), { q: ratherNotSay }).q, ratherNotSay);
    });

    it('has its messages under its own name, and among those of all kinds', async () => {
      if (!existsSync(new URL(files.messages, root))) return;
      const own = Object.values(
        (await import(new URL(files.messages, root).href)) as Record<string, object>,
      ).flatMap((each) => Object.keys(each));
      assert.ok(own.length > 0, todo(kind, 'there is no message: delete the file', files.messages));
      for (const key of own) {
        assert.ok(
          key in messages,
          todo(kind, `"${key}" is not among those of all`, 'src/i18n/en/questions/index.ts'),
        );
        const isIssue = /^(missing|no|not|too)-/.test(key);
        assert.ok(
          isIssue || key.startsWith(`${kind}-`),
          todo(kind, `"${key}" has another name`, files.messages),
        );
      }
    });

    it('is described for those who write forms', () => {
      const row = read('src/model/form/definition.md')
        .split('\n')
        .find((line) => line.startsWith('|') && line.split('|')[1]!.includes(`\`${kind}\``));
      assert.ok(
        row && !row.includes('TODO'),
        todo(kind, 'what it asks, and its answer', 'src/model/form/definition.md'),
      );
    });
  });
}
