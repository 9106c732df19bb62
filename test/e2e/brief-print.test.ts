import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RapportBrief } from '../../src/widgets/brief/brief.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { sampleSubmission } from '../widgets/brief.sample.js';
import { startSite, type Site, type Visit } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const formats = ['A4', 'Letter'] as const;

/** Opens the inbox and chooses a submission there, which may come with a form of its own. */
async function read(submission: Submission, definition?: unknown): Promise<Visit> {
  const visit = await site.open('/inbox');
  await visit.page.locator('#status:not(:empty)').waitFor();
  await visit.page.evaluate(
    async (given) => {
      const brief = document.querySelector<RapportBrief>('rapport-brief')!;
      document.querySelector<HTMLElement>('#reading')!.hidden = false;
      document.querySelector<HTMLElement>('#unchosen')!.hidden = true;
      // Its code is fetched once it is in sight.
      await customElements.whenDefined('rapport-brief');
      if (given.definition) brief.definition = given.definition;
      brief.submission = given.submission;
    },
    { submission, definition },
  );
  await visit.page.locator('rapport-brief .brief').waitFor();
  return visit;
}

/** How many sheets Chromium prints. */
async function pagesOf({ page }: Visit, format: (typeof formats)[number]): Promise<number> {
  // Margins come from the page's own @page rule.
  const pdf = await page.pdf({
    format,
    margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' },
  });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-z])/g)].length;
}

/** What stands on the paper, without what is kept for the screen. */
async function onPaper({ page }: Visit): Promise<{ brief: string; flags: string; next: string }> {
  await page.emulateMedia({ media: 'print' });
  const read = async (part: string) => {
    const found = page.locator(`rapport-brief ${part}`);
    return (await found.count()) > 0 ? (await found.innerText()).replace(/\s+/g, ' ') : '';
  };
  const texts = { brief: await read('.brief'), flags: await read('.flags'), next: await read('.next') };
  await page.emulateMedia({ media: null });
  return texts;
}

const long = 'My knee pulls when I come down the stairs, and eases once I have walked for a while. ';

describe('the brief on paper', () => {
  it('is one sheet of A4 or of Letter for an ordinary client, and says nothing of a second', async () => {
    const visit = await read(sampleSubmission());
    for (const format of formats) assert.equal(await pagesOf(visit, format), 1, format);
    const { brief, next } = await onPaper(visit);
    assert.doesNotMatch(brief, /Continued on page/);
    assert.equal(next, '');
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('says where long words continue, and prints each of them once', async () => {
    const { answers, ...rest } = sampleSubmission();
    const marks = ['overwhelmed', 'fear', 'self-talk'];
    const said = Object.fromEntries(marks.map((id) => [id, `mark-${id} ${long.repeat(8)}`]));
    const care = ['worse', 'safe'];
    const knee = Object.fromEntries(care.map((id) => [id, `mark-${id} ${long.repeat(3)}`]));
    const visit = await read({
      ...rest,
      answers: { ...answers, name: 'سام العلي', ...said, 'body-detail': [{ of: 'knee-left', ...knee }] },
    });
    for (const format of formats) assert.equal(await pagesOf(visit, format), 2, format);
    const { brief, next } = await onPaper(visit);
    assert.match(brief, /Continued on page 2\./);
    assert.match(next, /سام العلي ?, continued from page 1/);
    assert.match(next, /End of the brief\.$/);
    for (const id of [...marks, ...care])
      assert.equal(`${brief} ${next}`.split(`mark-${id} `).length - 1, 1, id);
    await visit.close();
  });

  it('holds every flag of somebody with forty injuries on its first sheet, and every word after it', async () => {
    const places = Array.from({ length: 40 }, (_, index) => index).map((index) => `place-${String(index)}`);
    const visit = await read(
      {
        ...sampleSubmission(),
        definition: { id: 'own-form', version: '1' },
        answers: {
          called: 'Sam Ellery',
          areas: places,
          conditions: ['heart', 'metabolic'],
          symptoms: 'yes',
          ...Object.fromEntries(places.map((id) => [`about-${id}`, `said-${id} ${long}`])),
        },
      },
      {
        schema: 'rapport/definition@1',
        id: 'own-form',
        version: '1',
        title: 'Ours',
        sections: [
          {
            id: 'body',
            title: 'Body',
            topic: 'body',
            questions: [
              { id: 'called', kind: 'text', role: 'name', label: 'Name' },
              {
                ...{ id: 'areas', kind: 'choices', role: 'body-areas', label: 'Where?' },
                options: places.map((id) => ({ id, label: `Injured ${id}` })),
              },
              {
                ...{ id: 'conditions', kind: 'choices', role: 'ready-conditions', label: 'Known?' },
                options: ['heart', 'metabolic', 'kidney'].map((id) => ({ id, label: `Condition ${id}` })),
              },
              { id: 'symptoms', kind: 'yes-no', role: 'ready-symptoms', label: 'Signs?' },
              ...places.map((id) => ({
                ...{ id: `about-${id}`, kind: 'long-text', role: 'body-detail', label: `More on ${id}` },
              })),
            ],
          },
        ],
      },
    );
    const { brief, flags, next } = await onPaper(visit);
    for (const id of places) assert.match(flags, new RegExp(`Injured ${id}\\b`));
    for (const each of ['Condition heart', 'Condition metabolic', 'Warning signs'])
      assert.ok(flags.includes(each));
    for (const id of places) assert.equal(`${brief} ${next}`.split(`said-${id} `).length - 1, 1, id);
    // The flags stand whole on the first sheet: the one after it begins with what continues.
    assert.match(next, /^Sam Ellery ?, continued from page 1/);
    assert.ok((await pagesOf(visit, 'A4')) >= 2);
    await visit.close();
  });
});
