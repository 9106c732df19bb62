import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { review } from '../../src/i18n/en/review.js';
import { presetIds } from '../../src/i18n/other-presets.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import { questionsOf, type Definition } from '../../src/model/form/definition.js';
import { systemClock } from '../../src/model/clock.js';
import { evaluateVisibility } from '../../src/model/form/visible.js';
import { keyboard, pointer, type Hands } from './client.js';
import { reload, restless } from './drafting.js';
import { longestPath } from './longest.js';
import { rowsOf } from './site.js';
import { stage } from './test-context.js';
import { fillIntake, send } from './walk.js';

const on = stage();

const open = (id: string, width = 1280) =>
  on.open(`<rapport-intake preset="${id}" endpoint="/api/submissions"></rapport-intake>`, { width });

/** Somebody on the review sends; what they said is in the practice's inbox, and nothing went wrong on the way. */
async function assertArrives(page: Page, hands: Hands, id: string, answers: Answers): Promise<void> {
  const before = (await rowsOf(on.site.demo)).length;
  await page.getByRole('heading', { name: review['review-title'] }).waitFor();
  await send(page, hands);
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  assert.deepEqual(on.visit.complaints, []);
  const [row, ...others] = await rowsOf(on.site.demo);
  assert.equal(others.length, before);
  assert.equal(row?.submission.definition?.id, id);
  assert.deepEqual(row.submission.answers, answers);
}

/** The longest path, held to be that: nothing that the form could ask is left out. */
function everything(definition: Definition, places?: readonly string[]): Answers {
  const answers = longestPath(definition, places);
  assert.deepEqual(
    Object.keys(answers),
    questionsOf(definition).map(({ id }) => id),
  );
  assert.deepEqual(evaluateVisibility(definition, answers, systemClock.today()).answers, answers);
  return answers;
}

/** How wide the page is, and how much of the widget would be hidden at its edge. */
const widths = () => {
  const wrapper = document.querySelector('rapport-intake')!.shadowRoot!.querySelector('.rapport')!;
  return {
    page: document.scrollingElement!.scrollWidth,
    hidden: wrapper.scrollWidth - wrapper.clientWidth,
  };
};

const twoPlaces = ['neck', 'knee-left'];

/** Long forms ask what the short ones do, and more: a walk each is enough. */
for (const id of presetIds)
  describe(`the intake ${id}`, () => {
    const isFull = id.endsWith('-full');

    it('is finished with the keyboard alone, every question of it', { skip: isFull }, async () => {
      const definition = (await loadPreset(id, 'en'))!;
      const intake = everything(definition, twoPlaces);
      const page = await open(id);
      const hands = keyboard(page);
      await fillIntake(page, hands, { definition, intake });
      await assertArrives(page, hands, id, intake);
    });

    it('is finished on a screen of 320 px, every question of it, with nothing to scroll sideways', async () => {
      const definition = (await loadPreset(id, 'en'))!;
      const intake = everything(definition, twoPlaces);
      const page = await open(id, 320);
      const thumb: Hands = {
        ...pointer,
        async press(button) {
          assert.deepEqual(await page.evaluate(widths), { page: 320, hidden: 0 });
          await pointer.press(button);
        },
      };
      await fillIntake(page, thumb, { definition, intake });
      await assertArrives(page, thumb, id, intake);
    });
  });

describe('somebody on the longest path through the intake', () => {
  it('who reloads the page at every step loses nothing: every branch open, every place on the body', async () => {
    const definition = (await loadPreset('personal-training', 'en'))!;
    const intake = everything(definition);
    const page = await open('personal-training');
    const hands = restless(page);
    await fillIntake(page, hands, { definition, intake });
    assert.equal(hands.reloads, definition.sections.length);
    await reload(page);
    await assertArrives(page, pointer, 'personal-training', intake);
  });
});
