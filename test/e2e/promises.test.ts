import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { review as messages } from '../../src/i18n/en/review.js';
import { loadPreset } from '../../src/i18n/presets.js';
import { recorderAttributes, recorderClasses } from '../../src/element/recorder-privacy.js';
import { isEntries, type Answers, writtenOf } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { visibleQuestions } from '../../src/model/form/visible.js';
import { pointer } from './client.js';
import { faults, startFront, type Front } from './faulty-proxy.js';
import { fillShort, pageWith, samsShort, shortIntake } from './short-form.js';
import { startSite, type Site } from './site.js';
import { spy, whatScriptsSaw } from './spy.js';
import { fillIntake, send } from './walk.js';

const mark = (id: string) => `marker-${id}-7Q`;

const details = ['worse', 'helps', 'safe'];

/** Answers that open every branch with a field to write in, each field with a mark of its own. */
function marked(definition: Definition): { answers: Answers; marks: string[] } {
  const answers: Record<string, Answers[string]> = {
    'body-areas': ['neck', 'knee-left'],
    'body-detail': ['neck', 'knee-left'].map((of) => ({
      of,
      ...Object.fromEntries(details.map((id) => [id, mark(`${of}-${id}`)])),
    })),
    ...{ focus: 'something-else', 'filled-by': 'helper', 'care-team': 'yes', 'contact-by': ['call'] },
    ...{
      adult: 'no',
      'guardian-consent': true,
      conditions: ['none'],
      symptoms: 'no',
      consent: true,
      phone: '+44 1632 960771',
      email: 'marker-7q@x.example',
    },
  };
  for (const { id, kind } of visibleQuestions(definition, answers))
    if (kind === 'text' || kind === 'long-text') answers[id] = mark(id);
  const said = Object.values(answers).flatMap((answer) =>
    isEntries(answer) ? answer.flatMap((entry) => Object.values(entry)) : answer,
  );
  return { answers, marks: said.map(String).filter((each) => /7|marker/.test(each)) };
}

/** Everything in the page that a script could read without asking, and every attribute inside the widgets. */
const inThePage = () => {
  const attributes: string[] = [];
  const roots: ParentNode[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      attributes.push(...[...element.attributes].map(({ name, value }) => `${name}=${value}`));
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  return {
    attributes: attributes.join('\n'),
    page: document.documentElement.outerHTML,
    title: document.title,
    address: `${location.href} ${JSON.stringify(history.state)}`,
    storage: `${JSON.stringify([localStorage, sessionStorage])} ${document.cookie} ${window.name}`,
  };
};

let site: Site;
let front: Front;

before(async () => {
  site = await startSite();
  front = await startFront(site.demo);
});
after(async () => {
  await front.close();
  await site.close();
});

describe('an answer', () => {
  it('goes to the endpoint when Send is pressed, and nowhere else, ever', async () => {
    const definition = (await loadPreset('personal-training-full', 'en'))!;
    const { answers, marks } = marked(definition);
    assert.ok(marks.length >= 23, `${marks.length} fields to write in`);
    front.pages.set(
      '/practice',
      pageWith(
        '<rapport-intake preset="personal-training-full" endpoint="/api/submissions" config="/practice.json"></rapport-intake>',
      ),
    );
    const visit = await site.open('about:blank');
    const { page } = visit;
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error.stack)));
    await page.addInitScript(spy);
    await page.goto(`${front.origin}/practice`);

    await fillIntake(page, pointer, { definition, intake: answers });
    await page.getByRole('heading', { name: messages['review-title'] }).waitFor();
    const signature = mark('signature');
    await page.getByRole('switch').first().check();
    await page.getByLabel(messages['sign-label']).fill(signature);
    await page.getByRole('radio', { name: messages['signed-as-right']('parent') }).check();
    marks.push(signature);

    // The review shows every mark, so a leak would be of these words.
    const review = await page.locator('rapport-intake form').innerText();
    for (const each of marks)
      if (each !== signature) assert.ok(review.includes(each), `${each} is not shown`);

    // Before Send: files of the page's own origin, all of them asked for without a word about the person.
    const paths = front.asked.map(({ method, path }) => `${method} ${path}`);
    for (const path of paths)
      assert.match(path, /^GET \/(practice|practice\.json|icon\.svg|rapport\/[\w./-]+\.js)$/);

    front.faults = [faults.portal, faults.loseAnswer]; // things going wrong is when others leak
    await send(page, pointer);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();

    const { posts } = front;
    assert.ok(posts.length > 1);
    for (const { path, body } of posts) {
      assert.equal(path, '/api/submissions');
      for (const each of marks) assert.ok(body.includes(each), `${each} did not arrive`);
    }
    const requests = front.asked.map(({ method, path, headers, body }) =>
      [method, path, JSON.stringify(headers), method === 'POST' ? '' : body.toString()].join(' '),
    );
    const places = {
      ...(await page.evaluate(inThePage)),
      console: heard.join('\n'),
      requests: requests.join('\n'),
      scripts: JSON.stringify(await page.evaluate(whatScriptsSaw)),
    };
    for (const type of ['rapport-change', 'rapport-submit', 'rapport-step', 'rapport-delivered'])
      assert.ok(places.scripts.includes(`event ${type}`), `no script heard ${type}`);
    for (const [place, text] of Object.entries(places))
      for (const each of marks) assert.ok(!text.includes(each), `${each} stands in: ${place}`);
    assert.equal(await page.title(), 'A practice');
    // The browser itself may say that a connection broke.
    assert.deepEqual(
      visit.complaints.filter((each) => !each.startsWith('console: Failed to load resource')),
      [],
    );
    await visit.close();
  });

  it('is in the events when the owner asked for that, for scripts that listen', async () => {
    front.pages.set('/asked', pageWith(shortIntake('endpoint="/api/submissions" answers-in-events')));
    const visit = await site.open('about:blank');
    await visit.page.addInitScript(spy);
    await visit.page.goto(`${front.origin}/asked`);
    await fillShort(visit.page);
    await send(visit.page, pointer);
    await visit.page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    const seen = await visit.page.evaluate(whatScriptsSaw);
    const email = writtenOf(samsShort.email);
    const about = (type: string) => seen.filter((line) => line.startsWith(`event ${type} `)).join('\n');
    for (const type of ['rapport-change', 'rapport-submit']) assert.ok(about(type).includes(email), type);
    // Those that go up the page never carry one.
    assert.ok(about('rapport-step') && about('rapport-delivered'));
    assert.ok(!(about('rapport-step') + about('rapport-delivered')).includes(email));
    await visit.close();
  });
});

describe('session recorders', () => {
  it('are asked to look away on every widget and inside each', async () => {
    front.pages.set(
      '/journey',
      pageWith(
        '<rapport-journey trainers="/trainers.json"></rapport-journey><rapport-intake></rapport-intake>',
      ),
    );
    const visit = await site.open(`${front.origin}/journey`);
    for (const widget of ['rapport-journey', 'rapport-intake'])
      await visit.page.locator(widget).getByRole('button', { name: 'Continue' }).waitFor();
    const unmarked = await visit.page.evaluate(
      ([classes, attributes]) => {
        const widgets = [...document.querySelectorAll('rapport-journey, rapport-intake')];
        const asked: Element[] = [];
        const missing: string[] = [];
        for (const widget of widgets) {
          const root = widget.shadowRoot!;
          const wrappers = [...root.children];
          asked.push(widget, ...wrappers);
          const outside = [...root.querySelectorAll('*')].filter((each) => !each.closest('.rapport'));
          if (outside.length > 0) missing.push(`${widget.localName}: outside the wrapper`);
        }
        for (const each of asked) {
          for (const name of classes)
            if (!each.classList.contains(name)) missing.push(`${each.localName} .${name}`);
          for (const [name, value] of attributes)
            if (each.getAttribute(name) !== value) missing.push(`${each.localName} ${name}`);
        }
        return { missing, widgets: widgets.map(({ localName }) => localName), asked: asked.length };
      },
      [recorderClasses.split(' '), recorderAttributes] as const,
    );
    assert.deepEqual(unmarked, { missing: [], widgets: ['rapport-journey', 'rapport-intake'], asked: 4 });
    await visit.close();
  });
});
