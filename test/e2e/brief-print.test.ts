import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RapportBrief } from '../../src/widgets/brief/brief.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { sampleSubmission } from '../widgets/brief.sample.js';
import { sheetsOf } from './pdf-text.js';
import { startSite, type Site, type Visit } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const papers = {
  A4: { format: 'A4' },
  Letter: { format: 'Letter' },
  'A5 across': { format: 'A5', landscape: true },
} as const;
type Paper = keyof typeof papers;

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

/** What Chromium prints on each sheet, without white space. */
async function printed({ page }: Visit, paper: Paper): Promise<string[]> {
  // Margins come from the page's own @page rule.
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  return sheetsOf(await page.pdf({ ...papers[paper], margin }));
}

const tight = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');

/** Every piece of text that the page lays out for paper. */
async function laidOut({ page }: Visit): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const pieces = await page
    .locator(
      'rapport-brief :is(h2, h3, .flags li, dt, dd, .words span, .words small, .places b, .places .free, p)',
    )
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((each) => each.checkVisibility() && !each.closest('.onpaper, .helpline'))
        .map((each) => each.innerText),
    );
  await page.emulateMedia({ media: null });
  return pieces.map(tight).filter((piece) => piece !== '');
}

const foot = 'Continuesonthenextpage.';
const end = 'Endofthebrief.';

/**
 * Judges what holds on any paper: every sheet says whose it is and whether another follows, and nothing is cut.
 * @returns all that is said, from the first sheet to the last, without the words around it.
 */
async function checkSheets(
  visit: Visit,
  paper: Paper,
  name: string,
): Promise<{ said: string; sheets: string[] }> {
  const sheets = await printed(visit, paper);
  const head = `${tight(name)},continuedfromthepagebefore`;
  const bare = sheets.map((sheet, at) => {
    const last = at === sheets.length - 1;
    const where = `${paper}, sheet ${String(at + 1)} of ${String(sheets.length)}`;
    assert.equal(sheet.startsWith(head), at > 0, `${where} begins ${sheet.slice(0, 60)}`);
    assert.ok(sheet.endsWith(last ? end : foot), `${where} ends ${sheet.slice(-60)}`);
    return sheet.slice(at > 0 ? head.length : 0, -(last ? end : foot).length);
  });
  const said = bare.join('');
  assert.doesNotMatch(said, new RegExp(`${foot}|${end}|continuedfromthepage`));
  const pieces = await laidOut(visit);
  assert.ok(pieces.length > 10);
  for (const piece of pieces) assert.ok(said.includes(piece), `${paper} lacks "${piece}"`);
  return { said, sheets };
}

const once = (said: string, mark: string) => {
  assert.equal(said.split(mark).length - 1, 1, mark);
};

const long = 'My knee pulls when I come down the stairs, and eases once I have walked for a while. ';

describe('the brief on paper', () => {
  it('is one sheet of A4 or of Letter for an ordinary client, and says nothing of a second', async () => {
    const visit = await read(sampleSubmission());
    for (const paper of ['A4', 'Letter'] as const)
      assert.equal((await checkSheets(visit, paper, 'Sam Ellery')).sheets.length, 1, paper);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('goes on from sheet to sheet on small paper, with what to check first on the first', async () => {
    const visit = await read(sampleSubmission());
    const { sheets } = await checkSheets(visit, 'A5 across', 'Sam Ellery');
    assert.ok(sheets.length > 1);
    assert.match(sheets[0]!, /Checkfirst.*Moreunder/);
    assert.match(sheets.at(-1)!, /Whatmaybeshared/);
    await visit.close();
  });

  it('says on every sheet whose it is and that it goes on, where words are long, and prints each once', async () => {
    const { answers, ...rest } = sampleSubmission();
    const marks = ['overwhelmed', 'fear', 'self-talk'];
    const said = Object.fromEntries(marks.map((id) => [id, `mark-${id} ${long.repeat(8)}`]));
    const care = ['worse', 'safe'];
    const knee = Object.fromEntries(care.map((id) => [id, `mark-${id} ${long.repeat(3)}`]));
    const visit = await read({
      ...rest,
      answers: {
        ...answers,
        name: 'Aino-Maria Ó Súilleabháin',
        ...said,
        'body-detail': [{ of: 'knee-left', ...knee }],
      },
    });
    for (const paper of Object.keys(papers) as Paper[]) {
      const { said, sheets } = await checkSheets(visit, paper, 'Aino-Maria Ó Súilleabháin');
      assert.ok(sheets.length > 1, paper);
      for (const id of [...marks, ...care]) once(said, `mark-${id}My`);
    }
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
        heldBy: 'trainer',
        sections: [
          {
            id: 'body',
            title: 'Body',
            topic: 'body',
            questions: [
              { id: 'called', kind: 'text', role: 'name', label: 'Name' },
              {
                ...{ id: 'areas', kind: 'multiple-choice', role: 'body-areas', label: 'Where?' },
                options: places.map((id) => ({ id, label: `Injured ${id}` })),
              },
              {
                ...{ id: 'conditions', kind: 'multiple-choice', role: 'ready-conditions', label: 'Known?' },
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
    for (const paper of Object.keys(papers) as Paper[]) {
      const { said, sheets } = await checkSheets(visit, paper, 'Sam Ellery');
      assert.ok(sheets.length > 1, paper);
      for (const id of places) once(said, `said-${id}My`);
      for (const each of ['Conditionheart', 'Conditionmetabolic', 'Warningsigns'])
        assert.ok(sheets[0]!.includes(each), `${paper}: ${each}`);
      for (const id of places) assert.match(sheets[0]!, new RegExp(`Injured${id}(?!\\d)`), paper);
    }
    await visit.close();
  });
});
