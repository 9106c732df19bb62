import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { common } from '../../src/i18n/en/common.js';
import { review } from '../../src/i18n/en/review.js';
import { journey } from '../../src/i18n/en/journey.js';
import { goals } from '../../src/i18n/en/presets/goals.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { RapportJourney } from '../../src/widgets/journey/journey.js';
import { pointer } from './client.js';
import { fallback, samsShort, shortForm, shortIntake } from './short-form.js';
import { stage } from './test-context.js';
import { idle, until } from '../until.js';
import { fillIntake } from './walk.js';

const on = stage();

const ready = () => on.visit.page.getByRole('button', { name: common.continue }).waitFor();
const scripts = () =>
  on.front.asked.flatMap(({ path }) =>
    path.startsWith('/rapport/') ? [path.slice('/rapport/'.length)] : [],
  );
const mounted = () => on.visit.page.locator('rapport-intake').count();
const intake = `<rapport-intake>${fallback}</rapport-intake>`;

describe('the script tag', () => {
  const tags = {
    plain: '<script src="/rapport/embed.js"></script>',
    async: '<script async src="/rapport/embed.js"></script>',
    deferred: '<script defer src="/rapport/embed.js"></script>',
    'a module': '<script type="module" src="/rapport/embed.js"></script>',
    'with a version in its address': '<script src="/rapport/embed.js?ver=1.2"></script>',
    'twice on the page': '<script src="/rapport/embed.js"></script>'.repeat(2),
    'twice, of two kinds and versions':
      '<script src="/rapport/embed.js?ver=1"></script><script type="module" src="/rapport/embed.js?ver=2"></script>',
    'added when all is there':
      "<script>onload = () => document.head.append(Object.assign(document.createElement('script'), { src: '/rapport/embed.js' }))</script>",
  };
  for (const [how, script] of Object.entries(tags))
    it(`works at the end of the page: ${how}`, async () => {
      await on.open(intake, { script });
      await ready();
      assert.equal(await mounted(), 1);
      assert.deepEqual(on.visit.complaints, []);
    });

  it('works in the head, before there is anything to find', async () => {
    await on.open(intake, { script: '', head: '<script src="/rapport/embed.js"></script>' });
    await ready();
    assert.deepEqual(on.visit.complaints, []);
  });

  it('lets a widget be that the page has brought itself', async () => {
    const own = "<script>customElements.define('rapport-intake', class extends HTMLElement {})</script>";
    const page = await on.open(intake, { head: own });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('01632 960 118').isVisible());
    assert.deepEqual(on.visit.complaints, []);
  });

  it('loads nothing on a page without widgets', async () => {
    const page = await on.open('<p>Nothing of ours here.</p>');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(scripts(), ['embed.js']);
  });

  it('loads what a page with an intake needs, and nothing of the other widgets', async () => {
    const page = await on.open(intake);
    await ready();
    await page.waitForLoadState('networkidle');
    const [first, ...chunks] = scripts();
    assert.equal(first, 'embed.js');
    // Each widget has chunks of its own.
    assert.ok(chunks.length > 0);
    for (const path of chunks) assert.match(path, /^chunks\/intake-/);
    const others = /goal|match|roster|trainer|questionnaire|instrument|rapport-check|phq|gad|evs|brief/;
    assert.deepEqual(
      chunks.filter((path) => others.test(path)),
      [],
    );
  });

  it('waits with a widget far down until somebody comes near', async () => {
    const page = await on.open(`<div style="height: 5000px"></div>${intake}`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(scripts(), ['embed.js']);
    await page.evaluate(() => {
      scrollTo(0, 4000);
    });
    await ready();
  });
});

describe('a placeholder', () => {
  it('becomes the widget, with its options, and keeps its content for bad days', async () => {
    const page = await on.open(
      '<div data-rapport="intake" data-practice="Fennel Street" data-region="GB" data-answers-in-events><a href="tel:1">call</a></div>',
    );
    await ready();
    const element = page.locator('div > rapport-intake');
    assert.deepEqual(
      await element.evaluate((each) =>
        ['practice', 'region', 'answers-in-events'].map((name) => each.getAttribute(name)),
      ),
      ['Fennel Street', 'GB', ''],
    );
    assert.ok(await page.getByText(common['not-sent-yet']('Fennel Street')).isVisible());
    assert.equal(await element.locator('a[href="tel:1"]').count(), 1);
    assert.ok(!(await page.getByText('call', { exact: true }).isVisible()));
  });

  it('never becomes a script: who may write data-* on a site is not always trusted with code', async () => {
    const page = await on.open(
      '<div data-rapport="intake" data-practice="Fennel Street" data-onclick="ran = 1" data-onfocusin="ran = 1" data-booking="javascript:ran = 1"></div>',
    );
    await ready();
    await page.getByRole('textbox').first().click();
    const names = await page.locator('rapport-intake').evaluate((each) => each.getAttributeNames());
    assert.ok(names.includes('practice'));
    assert.deepEqual(
      names.filter((name) => name.startsWith('on')),
      [],
    );
    assert.equal(await page.evaluate(() => 'ran' in window), false);
  });

  it('can be the script tag itself', async () => {
    await on.open('', {
      script: '<script src="/rapport/embed.js" data-rapport="intake" data-practice="Fennel Street"></script>',
    });
    await ready();
    assert.equal(await mounted(), 1);
    assert.deepEqual(on.visit.complaints, []);
  });

  it('may come later, inside something else', async () => {
    const page = await on.open('<div id="later"></div>');
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      document.querySelector('#later')!.innerHTML =
        '<section><div data-rapport="intake"><p>Ring us</p></div></section><section><rapport-intake></rapport-intake></section>';
    });
    await page.getByRole('button', { name: common.continue }).nth(1).waitFor();
    assert.equal(await mounted(), 2);
  });

  it('with a name that we do not know stays as it is, and the owner hears why', async () => {
    const page = await on.open('<div data-rapport="intakes"><a href="tel:1">call</a></div>');
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('call', { exact: true }).isVisible());
    assert.equal(on.visit.complaints.length, 1);
    assert.match(on.visit.complaints[0]!, /data-rapport: got intakes\. Allowed: .*intake, journey/);
  });
});

describe('a file that does not come', () => {
  for (const [what, lost, attributes = ''] of [
    ['the widget', /chunks\/intake-first/],
    ['everything but the loader', /chunks/],
    ['the questions', /chunks\/intake-counselling-partner/, 'preset="counselling-partner"'],
  ] as const)
    it(`leaves what the author wrote, and the owner hears of it once: ${what}`, async () => {
      on.front.lost = lost;
      const page = await on.open(`<rapport-intake ${attributes}>${fallback}</rapport-intake>`);
      await page.waitForLoadState('networkidle');
      await until(() => on.told().length > 0, 'a word to the owner');
      await page.evaluate(idle);
      assert.ok(await page.getByText('01632 960 118').isVisible(), 'what the author wrote');
      assert.equal(await page.getByRole('button', { name: common.continue }).count(), 0);
      assert.equal(on.told().length, 1, on.told().join('\n'));
      assert.match(on.told()[0]!, /^console: Rapport: .*(could not load \S+intake|<rapport-intake> files)/);
    });

  it('with the questions is asked for again, and the form comes up by itself', async () => {
    // The first form comes with the widget; the others have a file of their own.
    on.front.lost = /chunks\/intake-counselling-partner/;
    const page = await on.open('<rapport-intake preset="counselling-partner"></rapport-intake>');
    await page.getByText(common['contact-us']).waitFor();
    on.front.lost = undefined;
    await ready();
    assert.equal(on.told().length, 1, on.told().join('\n'));
  });

  it('with the end of the form is there when somebody gets to it', async () => {
    on.front.lost = /chunks\/intake-rest/;
    const page = await on.open('<rapport-intake endpoint="/api/submissions"></rapport-intake>');
    await ready();
    await page.getByRole('textbox').first().click(); // whoever begins gets the rest
    await page.waitForLoadState('networkidle');
    assert.ok(scripts().some((path) => on.front.lost!.test(path)));
    on.front.lost = undefined;
    const definition = (await loadPreset('personal-training', 'en'))!;
    const { name, email, consent } = samsShort;
    const needed = {
      name,
      email,
      consent,
      adult: 'yes',
      conditions: ['none'],
      symptoms: 'no',
      'contact-by': ['email'],
    } as Answers;
    await fillIntake(page, pointer, { definition, intake: needed });
    await page.getByRole('heading', { name: review['review-title'] }).waitFor();
    assert.ok(await page.getByRole('button', { name: /^Send/ }).isVisible());
    assert.deepEqual(on.told(), []);
  });

  it('with a later part of a journey costs nobody the answers of the first', async () => {
    on.front.lost = /chunks\/journey-rest/; // its later parts come in one file
    const page = await on.open(
      shortIntake('steps="intake goals"').replaceAll('rapport-intake', 'rapport-journey'),
    );
    await ready();
    await fillIntake(page, pointer, { definition: shortForm, intake: samsShort });
    assert.ok(scripts().some((path) => on.front.lost!.test(path)));
    await page.getByRole('status').filter({ hasText: journey['part-missing'] }).waitFor();
    on.front.lost = undefined;
    await page.getByRole('heading', { name: goals.sections.goal.title, level: 2 }).waitFor();
    assert.deepEqual(
      await page.locator('rapport-journey').evaluate((element) => (element as RapportJourney).answers),
      samsShort,
    );
    assert.deepEqual(on.told(), []);
  });
});
