import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSession } from '../../src/flow/open-session.js';
import type { Part } from '../../src/flow/part.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { FormSession } from '../../src/model/form/session.js';
import type { Issue } from '../../src/model/form/validate.js';
import { draftOf, restoreDraft } from '../../src/model/flow/flow-draft.js';
import { Flow } from '../../src/model/flow/flow.js';
import type { PartName } from '../../src/model/flow/parts.js';
import { form, question } from '../model/form/sample.js';

const definition = form(
  [question('text', { id: 'name' })],
  [question('multiple-choice', { id: 'by' }), question('consent', { id: 'consent' })],
);

/** What the part objects of the widgets have, as far as opening a session looks. */
function part(flow: Flow, name: PartName = 'intake', own: Partial<Part> = {}) {
  const opened: [answers: Answers, page: string, isNew: boolean][] = [];
  const made = {
    ...{ name, trailingPages: [], loadFullText: undefined, givenAnswers: undefined },
    get session() {
      return flow.sessions.get(name);
    },
    opened: ({ answers, page }: FormSession, isNew: boolean) => opened.push([answers, page, isNew]),
    ...own,
  };
  return { part: made as unknown as Part, opened };
}

/** Opens a part as the controller of the parts does. */
async function open(flow: Flow, { part: one }: { part: Part }, asked: Definition = definition) {
  const session = await openSession(flow, one, asked);
  flow.open(one.name, session);
  return session;
}

/** A flow that goes on where somebody left these answers on the second page. */
async function left(
  answers: Answers,
  { names = ['intake'], version = '1' }: { names?: readonly PartName[]; version?: string } = {},
): Promise<Flow> {
  const before = new Flow(names);
  const session = await open(before, part(before, names[0]), { ...definition, version });
  for (const [id, answer] of Object.entries(answers)) session.answer(id, answer);
  session.go('page-1');
  const flow = new Flow(names);
  restoreDraft(flow, draftOf(before)!);
  return flow;
}

describe('the session of a part that is opened', () => {
  it('is empty, on its first page, where nothing is known', async () => {
    const flow = new Flow(['intake']);
    const one = part(flow);
    const session = await open(flow, one);
    assert.deepEqual([session.answers, session.page, flow.migrated], [{}, 'page-0', false]);
    assert.deepEqual(one.opened, [[{}, 'page-0', true]]);
  });

  it('begins with what the page gave, where it says who somebody is', async () => {
    for (const [names, name, takes] of [
      [['intake', 'goals'], 'intake', true],
      [['intake', 'goals'], 'goals', false],
      [['goals'], 'goals', true],
      [['goals', 'match'], 'goals', false],
    ] as const) {
      const flow = new Flow(names);
      flow.prefill = { name: 'Sam' };
      const { answers } = await open(flow, part(flow, name));
      assert.deepEqual(answers, takes ? { name: 'Sam' } : {}, `${name} of ${names.join(', ')}`);
    }
  });

  it('has the pages that follow the form, and finds the issues that several answers make', async () => {
    const flow = new Flow(['intake']);
    const check = ({ name }: Answers): Issue[] =>
      name === 'Sam' ? [] : [{ question: 'name', code: 'missing' }];
    const session = await open(flow, part(flow, 'intake', { trailingPages: ['result'], check }));
    assert.deepEqual(session.pages, ['page-0', 'page-1', 'result']);
    assert.deepEqual(
      session.allIssues.map((issue) => issue.question),
      ['name'],
    );
    session.answer('name', 'Sam');
    assert.deepEqual(session.allIssues, []);
  });

  it('waits for the text of its later pages where the first came alone', async () => {
    const flow = new Flow(['intake']);
    const session = await open(
      flow,
      part(flow, 'intake', { loadFullText: () => Promise.resolve(definition) }),
    );
    assert.equal(session.textPending, false);
    session.next();
    assert.equal(session.textPending, true);
  });

  it('knows the day, for what a date may be', async () => {
    const flow = new Flow(['intake']);
    const days: string[] = [];
    const check = (_answers: Answers, today: string) => {
      days.push(today);
      return [];
    };
    assert.equal((await open(flow, part(flow, 'intake', { check }))).allIssues.length, 0);
    assert.match(days[0]!, /^\d{4}-\d\d-\d\d$/);
  });
});

describe('a part that is asked anew while it is open', () => {
  it('keeps its answers and its page: another language, another list', async () => {
    const flow = new Flow(['intake']);
    const one = part(flow);
    const before = await open(flow, one);
    before.answer('name', 'Sam');
    before.next();
    flow.prefill = { name: 'Kim' };
    const session = await open(flow, one, { ...definition, title: 'Ein Beispiel' });
    assert.notEqual(session, before);
    assert.deepEqual([session.answers, session.page], [{ name: 'Sam' }, 'page-1']);
  });

  it('begins with what its owner gives in place of that', async () => {
    const flow = new Flow(['intake']);
    const one = part(flow);
    (await open(flow, one)).answer('name', 'Sam');
    one.part.givenAnswers = { name: 'Robin' };
    assert.deepEqual((await open(flow, one)).answers, { name: 'Robin' });
  });
});

describe('a part that somebody left', () => {
  it('is as they left it, whatever the page or its owner gives', async () => {
    const flow = await left({ name: 'Sam' });
    flow.prefill = { name: 'Kim' };
    const one = part(flow, 'intake', { givenAnswers: { name: 'Robin' } });
    const session = await open(flow, one);
    assert.deepEqual([session.answers, session.page, flow.migrated], [{ name: 'Sam' }, 'page-1', false]);
    assert.deepEqual(one.opened, [[{ name: 'Sam' }, 'page-1', false]]);
  });

  it('in another version of the form has what still fits, and is asked anew what was agreed to', async () => {
    const flow = await left({ name: 'Sam', by: ['a', 'b'], consent: true }, { version: '0' });
    const [you, reach] = definition.sections;
    const options = [{ id: 'a', label: 'A' }];
    const asked: Definition = {
      ...definition,
      sections: [
        you!,
        {
          ...reach!,
          questions: [question('multiple-choice', { id: 'by', options }), ...reach!.questions.slice(1)],
        },
      ],
    };
    const one = part(flow);
    const session = await open(flow, one, asked);
    assert.deepEqual(session.answers, { name: 'Sam', by: ['a'] });
    assert.equal(flow.migrated, true);
    assert.equal(one.opened[0]?.[2], false, 'it is not new to them');
  });

  it('in another form has nothing of it, and says that too', async () => {
    const flow = await left({ name: 'Sam' });
    const session = await open(flow, part(flow), { ...definition, id: 'other' });
    assert.deepEqual([session.answers, session.page, flow.migrated], [{}, 'page-0', true]);
  });

  it('in a form that an older draft did not name is taken to be that form', async () => {
    const flow = await left({ name: 'Sam' });
    flow.saved.set('intake', { ...flow.saved.get('intake')!, definition: '' });
    const session = await open(flow, part(flow));
    assert.deepEqual([session.answers, session.page, flow.migrated], [{ name: 'Sam' }, 'page-1', false]);
  });

  it('on a page that is no longer there begins at the start', async () => {
    const flow = await left({ name: 'Sam' });
    flow.saved.set('intake', { ...flow.saved.get('intake')!, page: 'gone' });
    assert.equal((await open(flow, part(flow))).page, 'page-0');
  });

  it('is taken up once', async () => {
    const flow = await left({ name: 'Sam' }, { names: ['intake', 'goals'] });
    const one = part(flow);
    (await open(flow, one)).answer('name', 'Kim');
    assert.deepEqual((await open(flow, one)).answers, { name: 'Kim' });
    assert.equal(flow.saved.has('goals') || flow.sessions.has('goals'), false);
  });
});
