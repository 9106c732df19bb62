import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { HistoryController } from '../../src/flow/history-controller.js';
import { FormSession } from '../../src/model/form/session.js';
import { Flow } from '../../src/model/flow/flow.js';
import { form, question } from '../model/form/sample.js';
import { BrowserHistory } from './browser-history.js';
import { turns } from './settle.js';

const definition = form(...[0, 1, 2].map((page) => [question('text', { id: `question-${String(page)}` })]));

/** A widget of two parts with three pages each, whose pages the browser's Back moves between. */
function widget(browser: BrowserHistory, id = 'intake | Fennel Street', enabled: () => boolean = () => true) {
  const flow = new Flow(['intake', 'goals']);
  for (const part of flow.parts) flow.open(part, new FormSession(definition));
  /** Where the browser asked to go. */
  const asked: number[] = [];
  const controller = new HistoryController({
    ...{ history: browser, target: browser.target, id, flow, enabled },
    go: (place) => {
      asked.push(place);
      flow.go(place < 100 ? 'intake' : 'goals', place % 100);
    },
  });
  flow.subscribe(() => {
    controller.update();
  });
  controller.connect();
  controller.start(flow.place);
  const next = () => {
    if (!flow.session!.next()) flow.finish('intake', { definition, answers: {} }, []);
  };
  const back = () => {
    if (!flow.session!.back()) flow.back();
  };
  return { flow, controller, asked, next, back };
}

/** Where each widget stands, as an entry says. */
const stepsIn = (state: unknown): number[] =>
  Object.values((state as { rapport?: { steps?: Record<string, number> } } | null)?.rapport?.steps ?? {});

describe("the browser's history", () => {
  it('says on the first entry where the widget stands, and leaves the page its own', () => {
    const browser = new BrowserHistory({ theirs: 7 });
    widget(browser);
    assert.deepEqual(browser.calls, ['replace']);
    assert.equal((browser.state as { theirs: number }).theirs, 7);
    assert.deepEqual(stepsIn(browser.state), [0]);
  });

  it('gets one entry a page, and no answer in any of them', () => {
    const browser = new BrowserHistory({ theirs: 7 });
    const { flow, next } = widget(browser);
    flow.session!.answer('question-0', 'my knee hurts at night');
    for (let page = 0; page < 4; page++) next();
    assert.deepEqual(browser.entries.map(stepsIn), [[0], [1], [2], [100], [101]]);
    assert.ok(!JSON.stringify(browser.entries).includes('knee'));
    assert.ok(!JSON.stringify(browser.entries).includes('Fennel'), 'nor who it is about');
    assert.equal(
      browser.entries.every((state) => (state as { theirs: number }).theirs === 7),
      true,
    );
  });

  it('leads back and forward through the pages and the parts, and gets no entry for it', () => {
    const browser = new BrowserHistory();
    const { flow, asked, next } = widget(browser);
    for (let page = 0; page < 3; page++) next();
    assert.equal(flow.place, 100);
    browser.move(-1);
    assert.equal(flow.place, 2);
    browser.move(-2);
    assert.equal(flow.place, 0);
    browser.move(3);
    assert.equal(flow.place, 100);
    assert.deepEqual(asked, [2, 0, 100]);
    assert.equal(browser.entries.length, 4);
  });

  it("goes back for the widget's own Back, so that no entry piles up", async () => {
    const browser = new BrowserHistory();
    const { flow, asked, next, back } = widget(browser);
    next();
    next();
    back();
    await turns();
    assert.deepEqual([browser.at, flow.place, asked], [1, 1, []]);
    back();
    await turns();
    assert.deepEqual([browser.at, flow.place, browser.entries.length], [0, 0, 3]);
    browser.move(1);
    assert.equal(flow.place, 1, 'Forward still leads on');
  });

  it('gets an entry for a way back that nobody came from: a jump to a page from the review', () => {
    const browser = new BrowserHistory();
    const { flow, next } = widget(browser);
    for (let page = 0; page < 3; page++) next();
    flow.go('intake', 0);
    assert.deepEqual(browser.entries.map(stepsIn), [[0], [1], [2], [100], [0]]);
    browser.move(-1);
    assert.equal(flow.place, 100);
  });

  it('keeps what was gone on to while it was still going back', async () => {
    const browser = new BrowserHistory();
    const { flow, next, back } = widget(browser);
    next();
    back();
    next();
    next();
    await turns();
    assert.equal(flow.place, 2);
    assert.deepEqual(stepsIn(browser.state), [2]);
    browser.move(-1);
    assert.equal(flow.place, 0);
  });

  it('is told where the person is although something called off the way back', () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const browser = new BrowserHistory();
      const { flow, next, back } = widget(browser);
      next();
      browser.isStuck = true;
      back();
      assert.equal(browser.at, 1);
      mock.timers.tick(500);
      assert.deepEqual(browser.entries.map(stepsIn), [[0], [1], [0]]);
      browser.isStuck = false;
      browser.move(-1);
      assert.equal(flow.place, 1);
    } finally {
      mock.timers.reset();
    }
  });

  it('leads nowhere while something is being sent, or has been', () => {
    const browser = new BrowserHistory();
    const { flow, asked, next } = widget(browser);
    next();
    flow.setSending({ kind: 'sending' });
    browser.move(-1);
    assert.deepEqual([flow.place, asked], [1, []]);
  });

  it('is left to a page with a router of its own, also while one looks on', () => {
    let enabled = false;
    const browser = new BrowserHistory();
    const { asked, next } = widget(browser, 'intake', () => enabled);
    next();
    assert.deepEqual([browser.calls, browser.state], [[], null]);
    enabled = true;
    next();
    enabled = false;
    browser.move(-1);
    assert.deepEqual(asked, []);
  });

  it('is followed no more once the widget has left the page, and again once it is back', () => {
    const browser = new BrowserHistory();
    const { controller, asked, next } = widget(browser);
    assert.equal(browser.scrollRestoration, 'auto');
    next();
    assert.equal(browser.scrollRestoration, 'manual', "the browser's own jump would lose the heading");
    controller.disconnect();
    assert.equal(browser.scrollRestoration, 'auto');
    browser.move(-1);
    assert.deepEqual(asked, []);
    browser.move(1);
    controller.connect();
    browser.move(-1);
    assert.deepEqual(asked, [0]);
  });
});

describe('entries that are not ours', () => {
  it('belong to the page on screen, and keep what they hold', () => {
    const browser = new BrowserHistory();
    const { flow, asked, next } = widget(browser);
    next();
    browser.enter({ theirs: 7 });
    assert.deepEqual([flow.place, asked], [1, []]);
    assert.equal((browser.state as { theirs: number }).theirs, 7);
    assert.deepEqual(stepsIn(browser.state), [1]);
    next();
    browser.move(-1);
    assert.equal(flow.place, 1);
    browser.move(-2);
    assert.equal(flow.place, 0);
  });

  for (const state of [
    ...[null, undefined, 'text', 7, true, [], { rapport: null }, { rapport: 'text' }, { rapport: {} }],
    ...[{ rapport: { steps: null } }, { rapport: { steps: 'text' } }, { rapport: { steps: [1, 2] } }],
  ])
    it(`are as good as empty: ${JSON.stringify(state)}`, () => {
      const browser = new BrowserHistory();
      const { flow, asked, next } = widget(browser);
      next();
      browser.enter(state);
      assert.deepEqual([flow.place, asked], [1, []]);
      next();
      assert.equal(flow.place, 2);
      browser.move(-1);
      assert.equal(flow.place, 1);
    });

  for (const step of [-1, 1.5, NaN, Infinity, '0', null, {}, 2 ** 60])
    it(`lead to no step that there is not: ${JSON.stringify(step)}`, () => {
      const browser = new BrowserHistory();
      const { flow, asked, next } = widget(browser);
      next();
      const [id] = Object.keys((browser.state as { rapport: { steps: object } }).rapport.steps);
      browser.enter({ rapport: { steps: { [id!]: step }, from: step } });
      assert.deepEqual([flow.place, asked], [1, []]);
    });

  it('lead no further than the person has been', () => {
    const browser = new BrowserHistory();
    const { flow, asked, next } = widget(browser);
    next();
    const [id] = Object.keys((browser.state as { rapport: { steps: object } }).rapport.steps);
    browser.enter({ rapport: { steps: { [id!]: 101 } } });
    assert.deepEqual([flow.place, asked], [1, []]);
    assert.deepEqual(stepsIn(browser.state), [1], 'the entry is told where the person is');
  });

  it('lead no further than that after a new start either', () => {
    const browser = new BrowserHistory();
    const { flow, controller, asked, next } = widget(browser);
    next();
    next();
    browser.move(-2);
    flow.reset();
    controller.start(flow.place);
    asked.length = 0;
    browser.move(1);
    assert.deepEqual([flow.place, asked], [0, []]);
  });

  it('never break anything, whatever they hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (steps, from, other) => {
        const browser = new BrowserHistory();
        const { flow, next } = widget(browser);
        next();
        const [id] = Object.keys((browser.state as { rapport: { steps: object } }).rapport.steps);
        browser.enter({ rapport: { steps: { [id!]: steps, other }, from } });
        browser.enter({ rapport: { steps, from }, other });
        assert.ok(flow.place === 1 || flow.place === 0);
        next();
        assert.ok(flow.place > 0);
      }),
    );
  });
});

describe('two widgets on a page', () => {
  it('do not move one another', () => {
    const browser = new BrowserHistory();
    const [first, second] = [widget(browser, 'intake'), widget(browser, 'intake 2')];
    first.next();
    second.next();
    second.next();
    const places = () => [first.flow.place, second.flow.place];
    assert.deepEqual(places(), [1, 2]);
    browser.move(-1);
    assert.deepEqual(places(), [1, 1]);
    browser.move(-1);
    assert.deepEqual(places(), [1, 0]);
    browser.move(-1);
    assert.deepEqual(places(), [0, 0]);
    browser.move(3);
    assert.deepEqual(places(), [1, 2]);
  });

  it("go each their own way back: the other's entry is not one to go back to", async () => {
    const browser = new BrowserHistory();
    const [first, second] = [widget(browser, 'intake'), widget(browser, 'intake 2')];
    first.next();
    second.next();
    first.back();
    await turns();
    assert.deepEqual([first.flow.place, second.flow.place], [0, 1]);
    assert.equal(browser.calls.includes('back'), false);
    browser.move(-1);
    assert.deepEqual([first.flow.place, second.flow.place], [1, 1]);
  });
});

describe('a browser that takes no more entries', () => {
  it('costs nobody their page: only Back leads elsewhere', async () => {
    const browser = new BrowserHistory();
    browser.refuses = true;
    const { flow, next, back } = widget(browser);
    next();
    next();
    assert.equal(flow.place, 2);
    back();
    await turns();
    assert.deepEqual([flow.place, browser.entries], [1, [null]]);
    browser.refuses = false;
    next();
    assert.deepEqual(stepsIn(browser.state), [2], 'once it takes them again, it gets them');
  });
});
