import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { common } from '../../src/i18n/en/common.js';
import { review } from '../../src/i18n/en/review.js';
import { pointer } from './client.js';
import { fallback, fillShort, samsShort, shortForm, shortIntake } from './short-form.js';
import { stage } from './test-context.js';
import { idle, until } from '../until.js';
import { fillIntake, send } from './walk.js';

const on = stage();

/** One line in the console, that names all this. */
function assertTold(element: string, attribute: string, ...names: (string | RegExp)[]) {
  const [line = 'nothing', ...more] = on.told();
  assert.deepEqual(more, []);
  assert.ok(line.startsWith(`console: Rapport: <rapport-${element}> ${attribute}: got `), line);
  assert.match(line, /\. Allowed: .{4,}\.$/);
  for (const name of names) assert.match(line, typeof name === 'string' ? new RegExp(name) : name);
}

/** Waits until the owner is told something, and until the page has nothing left to do or to say. */
const settled = async () => {
  await on.visit.page.waitForLoadState('networkidle');
  await until(() => on.told().length > 0, 'a word to the owner');
  await on.visit.page.evaluate(idle);
};

/** Markup, the element that speaks, the attribute, and what its line names: what came, and what is allowed. */
const refused: Record<
  string,
  [markup: string, element: string, attribute: string, ...names: (string | RegExp)[]]
> = {
  'a preset that does not exist': [
    'intake preset="personal-traning"',
    'intake',
    'preset',
    'personal-traning',
    'personal-training',
  ],
  'the same in a journey': ['journey preset="yoga"', 'journey', 'preset', 'yoga', 'personal-training'],
  'a step that does not exist': [
    'journey steps="intake quiz"',
    'journey',
    'steps',
    'intake quiz',
    'questionnaire, goals, match',
  ],
  'a step twice': ['journey steps="intake intake"', 'journey', 'steps', 'intake intake', 'once'],
  'a questionnaire that does not exist': [
    'questionnaire instruments="phq-99"',
    'questionnaire',
    'instruments',
    'phq-99',
    'rapport-check',
  ],
  'a presentation that does not exist': [
    'questionnaire presentation="item"',
    'questionnaire',
    'presentation',
    'item',
    'matrix, items',
  ],
  'a weight that there is not': [
    'match trainers="/trainers.json" config="/faulty-weights.json"',
    'match',
    'config',
    'niceness',
    'experience',
  ],
  'a region in words, in the config': [
    'intake config="/faulty-region.json"',
    'intake',
    'config',
    'two letters, such as GB',
  ],
  'a roster that is not there': [
    'match trainers="/nobody.json"',
    'match',
    'trainers',
    '/nobody\\.json',
    '404',
  ],
  'a roster with a fault': [
    'match trainers="/faulty-roster.json"',
    'match',
    'trainers',
    '/faulty-roster\\.json',
    'trainers\\.0\\.formats\\.0',
    'studio',
  ],
  'a roster that is no JSON': ['match trainers="/page"', 'match', 'trainers', '/page', /Allowed: .*JSON/],
  'no roster': ['match', 'match', 'trainers', 'nothing', 'JSON'],
  'a config with a key mistyped': [
    'intake config="/faulty-config.json"',
    'intake',
    'config',
    '/faulty-config\\.json',
    'practise',
  ],
  'a config that is not there': ['intake config="/none.json"', 'intake', 'config', '/none\\.json', '404'],
  'a config that is no JSON': ['intake config="/page"', 'intake', 'config', '/page', /Allowed: .*JSON/],
  'a config on another site that does not let us read it': [
    'intake config="http://127.0.0.1:9/c.json"',
    'intake',
    'config',
    '127\\.0\\.0\\.1:9',
    /Allowed: .*(JSON|file)/,
  ],
  'a key for sealing': ['intake seal-key="MCowBQ"', 'intake', 'seal-key', 'key', 'seal'],
  'another way to send': ['journey send-as="form"', 'journey', 'send-as', 'form', 'json'],
};

describe("an owner's mistake", () => {
  before(() => {
    on.front.pages.set('/faulty-config.json', '{"practise":{"name":"Fennel Street"}}');
    on.front.pages.set('/faulty-weights.json', '{"match":{"weights":{"niceness":2}}}');
    on.front.pages.set('/faulty-region.json', '{"region":"England"}');
    on.front.pages.set('/nobody-yet.json', '[]');
    on.front.pages.set(
      '/faulty-roster.json',
      '{"schema":"rapport/trainers@1","trainers":[{"id":"maya","name":"Maya","role":"Coach","about":"I listen.","style":{},"formats":["gym"]}]}',
    );
  });

  for (const [what, [markup, element, attribute, ...names]] of Object.entries(refused))
    it(`is one line in the console, and what the author wrote stays: ${what}`, async () => {
      const tag = markup.split(' ')[0]!;
      // Twice on the page is still one mistake.
      const page = await on.open(`<rapport-${markup}>${fallback}</rapport-${tag}>`.repeat(2));
      await settled();
      assertTold(element, attribute, ...names);
      for (const link of await page.getByRole('link', { name: '01632 960 118' }).all())
        assert.ok(await link.isVisible());
      assert.equal(await page.getByRole('link', { name: '01632 960 118' }).count(), 2);
      assert.equal(await page.getByRole('button', { name: common.continue }).count(), 0);
      // The rest of the page is none of our business.
      for (const text of ['Open from seven.', 'Fennel Street 12'])
        assert.ok(await page.getByText(text).isVisible());
    });

  it('with nothing inside the element leaves a plain line that leads to the practice', async () => {
    const page = await on.open('<rapport-intake preset="none"></rapport-intake>');
    await page.getByText(common['contact-us']).waitFor();
    assertTold('intake', 'preset', 'none');
  });

  it('in the definition is named by its place', async () => {
    const faulty = JSON.stringify({ ...shortForm, version: 1 });
    const page = await on.open(
      `<rapport-intake>${fallback}</rapport-intake><script>document.querySelector('rapport-intake').definition = ${faulty}</script>`,
    );
    await settled();
    assertTold('intake', 'definition', 'version');
    assert.ok(await page.getByText('01632 960 118').isVisible());
  });

  it('in the colour is said, and the form is there in our own', async () => {
    const page = await on.open('<rapport-intake accent="#12345"></rapport-intake>');
    await page.getByRole('button', { name: common.continue }).waitFor();
    await settled();
    assertTold('intake', 'accent', '#12345', 'colour');
  });

  for (const [what, markup, element, name, allowed] of [
    ['in the name of an attribute', 'intake practise="Fennel Street"', 'intake', 'practise', 'practice'],
    [
      'in the hyphen of an attribute',
      'intake endPoint="/a" end-point="/a"',
      'intake',
      'end-point',
      'endpoint',
    ],
    [
      'of a property written as an attribute',
      'intake definition="/form.json"',
      'intake',
      'definition',
      'element\\.definition = ',
    ],
    ['in the region', 'intake region="England"', 'intake', 'region', 'GB'],
  ] as const)
    it(`${what} is said once, and the form is there`, async () => {
      const page = await on.open(
        `<rapport-${markup} class="a" aria-label="b" data-x v-cloak></rapport-intake>`,
      );
      await page.getByRole('button', { name: common.continue }).waitFor();
      await settled();
      assertTold(element, name, allowed);
    });

  it('in the name of an element is said', async () => {
    const page = await on.open(`<rapport-jurney>${fallback}</rapport-jurney>`);
    await settled();
    assert.equal(on.told().length, 1);
    assert.match(on.told()[0]!, /<rapport-jurney>.*Allowed: .*journey/);
    assert.ok(await page.getByText('01632 960 118').isVisible());
  });

  it('of a list with nobody in it is said, and the client is led to the practice', async () => {
    const page = await on.open(`<rapport-match trainers="/nobody-yet.json">${fallback}</rapport-match>`);
    await page.getByText('01632 960 118').waitFor();
    await settled();
    assertTold('match', 'trainers', '/nobody-yet\\.json', 'one trainer');
  });

  for (const [attribute, markup, script, name] of [
    ['instruments', 'instruments="phq-99"', '', 'phq-99'],
    ['presentation', 'presentation="item"', '', 'matrix, items'],
    ['goals', '', 'goals = [{ id: "a" }]', 'starter'],
    ['preferences', '', 'preferences = { areas: ["knees"] }', 'knee,'],
  ] as const)
    it(`in what a later part of a journey needs is heard at the first touch: ${attribute}`, async () => {
      const page = await on.open(
        `<rapport-journey trainers="/trainers.json" ${markup}>${fallback}</rapport-journey>${script && `<script>document.querySelector('rapport-journey').${script}</script>`}`,
      );
      await page.getByRole('button', { name: common.continue }).waitFor();
      assert.deepEqual(on.told(), []);
      await page.getByRole('textbox').first().fill('Sam');
      await page.getByRole('button', { name: common.continue }).waitFor({ state: 'detached' });
      await settled();
      assertTold('journey', attribute, name);
      assert.ok(await page.getByText('01632 960 118').isVisible());
    });

  it('of naming no endpoint is said when somebody sends, who keeps a copy and is not thanked for nothing', async () => {
    const page = await on.open(shortIntake(''));
    await fillShort(page);
    assert.deepEqual(on.told(), []);
    await send(page, pointer);
    await page.getByRole('heading', { name: review['unsent-title'], level: 2 }).waitFor();
    assertTold('intake', 'endpoint', 'nothing', 'address');
    assert.equal(await page.getByRole('heading', { name: /^Thank you/ }).count(), 0);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: review.download }).click();
    assert.equal((await coming).suggestedFilename(), 'my-answers.txt');
  });

  it('in the roster of a journey takes nothing away from somebody who has come that far', async () => {
    const page = await on.open(
      shortIntake('steps="intake match" trainers="/nobody.json" endpoint="/api/submissions"').replaceAll(
        'rapport-intake',
        'rapport-journey',
      ),
    );
    await fillIntake(page, pointer, { definition: shortForm, intake: samsShort });
    await page.getByRole('button', { name: /go on|Continue/i }).click();
    await page.getByRole('heading', { name: review['review-title'] }).waitFor();
    await send(page, pointer);
    await page.getByRole('heading', { name: review['sent-title']('Sam') }).waitFor();
    assertTold('journey', 'trainers', '/nobody\\.json', '404');
  });
});
