import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { review } from '../../src/i18n/en/review.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import { canonicalJson } from '../../src/model/submission/canonical.js';
import { pointer } from './client.js';
import { faults, startFront, type Fault, type Front } from './faulty-proxy.js';
import { fillShort, pageWith, samsShort, shortIntake } from './short-form.js';
import { rowsOf, startSite, type Site, type Visit } from './site.js';
import { send } from './walk.js';

let site: Site;
let front: Front;
let visit: Visit | undefined;
let rowsBefore = 0;

before(async () => {
  site = await startSite();
  front = await startFront(site.demo);
  front.pages.set('/practice', pageWith(shortIntake('endpoint="/api/submissions" config="/practice.json"')));
});
after(async () => {
  await front.close();
  await site.close();
});
afterEach(async () => {
  await visit?.close();
  visit = undefined;
});

/** The element, as the page's own script has it. */
const onElement = <Result>(run: (intake: RapportIntake) => Result) =>
  visit!.page.locator('rapport-intake').evaluate(run as unknown as (intake: Element) => Result);

const heading = (name: string | RegExp) => visit!.page.getByRole('heading', { name, level: 2 });
const button = (name: string | RegExp) => visit!.page.getByRole('button', { name });
const thanks = review['sent-title']('Sam');

/** Somebody with the short form filled in, on the review; the next POSTs meet these faults. */
async function somebody(...luck: Fault[]) {
  front.asked.length = 0;
  front.faults = luck;
  rowsBefore = (await rowsOf(site.demo)).length;
  visit = await site.open(`${front.origin}/practice`, { width: 480 });
  await fillShort(visit.page);
  assert.deepEqual(front.posts, []);
  return visit.page;
}

/** The rows that came since `somebody`, newest first. */
const newRows = async () => {
  const rows = await rowsOf(site.demo);
  return rows.slice(0, rows.length - rowsBefore);
};

/** Every attempt had the same bytes under the same key, and they are the one row that there is. */
async function assertOneRow({ attempts }: { attempts: number | 'some' }) {
  const [row, ...others] = await newRows();
  assert.ok(row);
  assert.deepEqual(others, []);
  assert.deepEqual(row.submission.answers, samsShort);
  const { posts } = front;
  assert.ok(attempts === 'some' ? posts.length > 1 : posts.length === attempts, `${posts.length} attempts`);
  for (const { body, headers } of posts) {
    assert.equal(headers['idempotency-key'], row.id);
    assert.equal(body.toString(), canonicalJson(row.submission));
  }
}

const digestOf = (body: Buffer) => createHash('sha256').update(body).digest('hex');

describe('one send', () => {
  it('is one row, and takes nothing of the browser along', async () => {
    const page = await somebody();
    await page.context().addCookies([{ name: 'visitor', value: '7', url: front.origin }]);
    await send(page, pointer);
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 1 });
    const { headers } = front.posts[0]!;
    assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
    assert.equal(headers['content-type'], 'application/json');
    assert.deepEqual(visit!.complaints, []);
  });

  for (const [what, fault] of [
    ['the answer is lost after the row was kept', faults.loseAnswer],
    ['the receipt is cut off', faults.cutOff],
    ['the connection breaks', faults.breaks()],
  ] as const)
    it(`is one row when ${what}`, async () => {
      const page = await somebody(fault);
      await send(page, pointer);
      await heading(thanks).waitFor();
      // Chromium itself may repeat a POST on a connection that was used before: more than one, and all alike.
      await assertOneRow({ attempts: 'some' });
    });

  it('is one row when the network delivers it twice', async () => {
    const page = await somebody(faults.twice);
    await send(page, pointer);
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 1 });
  });

  it('is one row, however often Send is pressed', async () => {
    let arrive: (() => void) | undefined;
    const page = await somebody(faults.after(new Promise<void>((resolve) => (arrive = resolve))));
    await page.locator('rapport-intake').evaluate((intake) => {
      const press = intake.shadowRoot!.querySelector<HTMLButtonElement>('button.btn[type=submit]')!;
      press.click();
      press.click();
    });
    await heading(review['sending-title']).waitFor();
    assert.equal(await button(/^Send/).count(), 0);
    // The page's own script cannot make a second one of it either.
    assert.equal(await onElement((intake) => intake.submit()), false);
    arrive!();
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 1 });
  });
});

describe('"Thank you"', () => {
  it('comes after a receipt only: not after 503, a captive portal or a redirect', async () => {
    const page = await somebody(faults.status(503), faults.portal, faults.redirect);
    await send(page, pointer);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /We tried 3 times/);
    assert.equal(await heading(thanks).count(), 0);
    assert.deepEqual(await newRows(), []);
    assert.ok(
      !front.asked.some(({ method, path }) => method === 'GET' && path === '/'),
      'followed a redirect',
    );
    // Nothing of it is lost.
    assert.deepEqual(await onElement(({ answers }) => answers), samsShort);
    await button(review['try-again']).click();
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 4 });
  });

  it('does not come for a receipt of something else, and the next try is still the same row', async () => {
    const page = await somebody(
      faults.receipt({ digest: digestOf(Buffer.from('something else')) }),
      faults.receipt({ id: '0198f000-0000-7000-8000-000000000000' }),
      faults.receipt({ digest: '' }),
    );
    await send(page, pointer);
    await page.getByRole('alert').waitFor();
    assert.equal(await heading(thanks).count(), 0);
    await button(review['try-again']).click();
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 4 });
  });

  it("comes for the same submission when the page's own script asks again", async () => {
    const wrong = faults.receipt({ digest: '' });
    const page = await somebody(wrong, wrong, wrong);
    await send(page, pointer);
    await page.getByRole('alert').waitFor();
    assert.equal(await onElement((intake) => intake.submit()), true);
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 4 });
  });
});

describe('what could not be sent', () => {
  /** Presses the button, and reads the file that comes. */
  async function copy(): Promise<string> {
    const coming = visit!.page.waitForEvent('download');
    await button(review.download).click();
    const download = await coming;
    assert.equal(download.suggestedFilename(), 'my-answers.txt');
    return await readFile(await download.path(), 'utf8');
  }

  it('is said so and offered as a copy in words, without another try where the receiver refuses', async () => {
    const page = await somebody(faults.status(422));
    await page.clock.install();
    await send(page, pointer);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /We couldn’t send this/);
    assert.match(await alert.innerText(), /hello@fennelstreet\.example/);
    const text = await copy();
    for (const words of ['Sam', 'It “clicks” on stairs', 'sam@example.com', 'I agree'])
      assert.ok(text.includes(words), `${words} is not in ${text}`);
    assert.match(text, /How may we write\?\n +A\b.+\bB\n/);
    assert.equal(await button(review['try-again']).count(), 0);
    await page.clock.fastForward(60_000); // far longer than the first wait between two attempts
    await page.evaluate(() => fetch('/icon.svg')); // what went before it has come
    assert.equal(front.posts.length, 1);
    assert.deepEqual(await newRows(), []);
  });

  it('waits without a connection, and goes by itself when there is one again', async () => {
    const page = await somebody();
    await page.context().setOffline(true);
    await send(page, pointer);
    await heading(review['waiting-title']).waitFor();
    assert.ok((await copy()).includes('It “clicks” on stairs'));
    assert.deepEqual(front.posts, []);
    await page.context().setOffline(false);
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 1 });
  });

  it('waits too when the connection goes while it is on its way', async () => {
    const page = await somebody(...Array.from({ length: 9 }, () => faults.breaks()));
    await page.evaluate(() => (Math.random = () => 0.5)); // a second before the next attempt, and then two
    await send(page, pointer);
    await heading(review['sending-title']).waitFor();
    await page.context().setOffline(true);
    await heading(review['waiting-title']).waitFor();
    assert.deepEqual(await newRows(), []);
    front.faults = [];
    await page.context().setOffline(false);
    await heading(thanks).waitFor();
    await assertOneRow({ attempts: 'some' });
  });
});
