import type { Locator, Page } from 'playwright-core';
import { formatAnswer } from '../../src/questions/format.js';
import { common } from '../../src/i18n/en/common.js';
import { formatWeekday } from '../../src/i18n/format.js';
import { questions } from '../../src/i18n/en/questions/index.js';
import { formatCountry } from '../../src/questions/country/format.js';
import { entryTitle } from '../../src/questions/group/format.js';
import type { Say } from '../../src/i18n/messages.js';
import { addressFields } from '../../src/model/form/address.js';
import {
  isEntries,
  isEntry,
  isList,
  listOf,
  notSure,
  ratherNotSay,
  type Answer,
  type Entry,
  writtenOf,
} from '../../src/model/form/answers.js';
import type { Question, QuestionOf } from '../../src/model/form/definition.js';
import { textIn } from '../../src/model/form/text.js';

/** The English words, said as the widgets say them. */
export const say = ((key: keyof typeof common | keyof typeof questions, ...args: never[]) => {
  const words = { ...common, ...questions }[key];
  return typeof words === 'function' ? (words as (...all: never[]) => string)(...args) : words;
}) as Say;

const labelOf = (question: Question) => textIn(question.label, 'en');

/** The words of each option chosen, as they stand on its card. */
function optionsOf(question: Question, answer: Answer): string[] {
  const ids = isList(answer) ? answer : [writtenOf(answer)];
  return ids.map((id) => formatAnswer(question, isList(answer) ? [id] : id, { say, language: 'en' }));
}

/** Words that begin a name, whatever follows them: an option's hint is part of its name. */
export const starting = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** How one client works the controls. Everything is found by role and label. */
export interface Hands {
  /** Types into a field. */
  type(field: Locator, text: string): Promise<void>;
  /** Makes a radio, a tick box or a switch chosen. */
  choose(option: Locator): Promise<void>;
  /** Presses a button or follows a link. */
  press(button: Locator): Promise<void>;
  /** Chooses one of a list, by its words. */
  pick(list: Locator, words: string): Promise<void>;
}

const isNative = (list: Locator) => list.evaluate((element) => element.localName === 'select');

/** A client with a mouse or a thumb. */
export const pointer: Hands = {
  type: (field, text) => field.fill(text),
  choose: (option) => option.check(),
  press: (button) => button.click(),
  async pick(list, words) {
    if (await isNative(list)) {
      await list.selectOption({ label: words });
      return;
    }
    await list.click();
    await list.pressSequentially(words.slice(0, 4));
    await list.page().getByRole('option', { name: words, exact: true }).click();
  },
};

/**
 * Where the focus is, as seen from an element: on it, on a radio of its group or a box of its grid, or elsewhere. Runs in
 * the page.
 */
const focusFrom = (element: Element): 'here' | 'group' | 'elsewhere' => {
  const active = (element.getRootNode() as ShadowRoot).activeElement;
  if (active === element) return 'here';
  const grid = element.closest('[role=grid]');
  if (grid) return grid.contains(active) ? 'group' : 'elsewhere';
  const { name, type } = element as HTMLInputElement;
  return active instanceof HTMLInputElement &&
    active.type === type &&
    type === 'radio' &&
    active.name === name
    ? 'group'
    : 'elsewhere';
};

/** The arrow key that leads from the box of a grid that has the focus towards another. Runs in the page. */
const arrowTo = (element: Element): string => {
  const active = (element.getRootNode() as ShadowRoot).activeElement!;
  const [from, to] = [active, element].map((each) => each.closest('label')!.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
  ];
  if (to.top >= from.bottom) return 'ArrowDown';
  if (to.bottom <= from.top) return 'ArrowUp';
  return to.left > from.left ? 'ArrowRight' : 'ArrowLeft';
};

/** A client with a keyboard alone: Tab, arrows, Space, Enter and letters. Nothing is focused for them. */
export function keyboard(page: Page): Hands {
  const tabTo = async (target: Locator, wanted = ['here']) => {
    // Found once: to look for it by its name between any two keys takes longer than the keys.
    const element = await target.elementHandle();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < 90; i++) {
        if (wanted.includes(await element.evaluate(focusFrom))) return element;
        await page.keyboard.press(key);
      }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  /** Radios are one stop: Tab reaches the group, arrows move in it. */
  const reachRadio = async (option: Locator) => {
    const element = await tabTo(option, ['here', 'group']);
    for (let i = 0; i < 20; i++) {
      if (await element.isChecked()) return;
      if ((await element.evaluate(focusFrom)) === 'here') await page.keyboard.press('Space');
      else await page.keyboard.press('ArrowRight'); // in a grid of questions, up and down change the row
    }
    throw new Error(`the arrows do not reach ${String(option)}`);
  };
  /** A grid of boxes is one stop: Tab reaches it, arrows move in it. */
  const reachBox = async (option: Locator) => {
    const element = await tabTo(option, ['here', 'group']);
    for (let i = 0; i < 60 && (await element.evaluate(focusFrom)) !== 'here'; i++)
      await page.keyboard.press(await element.evaluate(arrowTo));
  };
  return {
    async type(field, text) {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    async choose(option) {
      if ((await option.getAttribute('type')) === 'radio') await reachRadio(option);
      else {
        await reachBox(option);
        if (!(await option.isChecked())) await page.keyboard.press('Space');
      }
    },
    async press(button) {
      await tabTo(button);
      await page.keyboard.press('Enter');
    },
    async pick(list, words) {
      await tabTo(list);
      await page.keyboard.type(words);
      if (!(await isNative(list))) await page.keyboard.press('Enter');
    },
  };
}

/** Draws the strokes of a path: a pen needs a hand, so a keyboard alone types the name instead. */
async function drawOn(canvas: Locator): Promise<void> {
  await canvas.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await canvas.boundingBox())!;
  const { mouse } = canvas.page();
  await mouse.move(x + width * 0.2, y + height * 0.5);
  await mouse.down();
  await mouse.move(x + width * 0.5, y + height * 0.2, { steps: 8 });
  await mouse.move(x + width * 0.8, y + height * 0.7, { steps: 8 });
  await mouse.up();
}

/** Types a day of the calendar into its three fields. */
export async function giveDate(group: Locator, hands: Hands, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [part, text] of Object.entries({ day, month, year }))
    await hands.type(group.getByLabel(say(`date-${part as 'day'}`), { exact: true }), text);
}

/** Answers that have several parts, and those that are chosen from a long list. */
async function giveParts(
  within: Page | Locator,
  hands: Hands,
  question: Question,
  answer: Answer,
): Promise<void> {
  const label = labelOf(question);
  const words = (given: Answer) => formatAnswer(question, given, { say, language: 'en' });
  if (question.kind === 'select' || question.kind === 'country') {
    await hands.pick(within.getByRole('combobox', { name: starting(label) }), words(answer));
    return;
  }
  const group = within.getByRole('group', { name: starting(label) });
  const entry = isEntry(answer) ? answer : {};
  switch (question.kind) {
    case 'address':
      for (const line of addressFields.filter((each) => entry[each] !== undefined)) {
        const field = group.getByLabel(starting(say('address-line', line)));
        if (line === 'country')
          await hands.pick(
            group.getByRole('combobox', { name: starting(say('address-line', line)) }),
            formatCountry(String(entry[line]), 'en'),
          );
        else await hands.type(field, String(entry[line]));
      }
      return;
    case 'ranking':
      for (const id of listOf(answer))
        await hands.choose(group.getByRole('checkbox', { name: starting(words([id]).replace('1. ', '')) }));
      return;
    case 'matrix':
      for (const row of question.rows.filter(({ id }) => entry[id] !== undefined)) {
        const option = question.options.find(({ id }) => id === entry[row.id])!;
        await hands.choose(
          group
            .getByRole('radiogroup', { name: textIn(row.label, 'en'), exact: true })
            .getByRole('radio', { name: textIn(option.label, 'en'), exact: true }),
        );
      }
      return;
    case 'signature':
      if (typeof entry.name === 'string')
        await hands.type(group.getByLabel(say('signature-name')), entry.name);
      else {
        await hands.press(group.getByRole('button', { name: say('signature-draw') }));
        await drawOn(group.getByRole('img', { name: say('signature-area') }));
      }
  }
}

/** The box under a question that keeps its answer to oneself. */
const keepTo = (within: Page | Locator, { id }: Question) =>
  within.getByRole('checkbox', { name: say('rather-not') }).and(within.locator(`[name="${id}"]`));

/** Gives one answer, as somebody who reads only roles and labels. */
export async function give(
  within: Page | Locator,
  hands: Hands,
  question: Question,
  answer: Answer,
): Promise<void> {
  const label = labelOf(question);
  if (
    answer === ratherNotSay &&
    !['single-choice', 'multiple-choice', 'yes-no', 'body'].includes(question.kind)
  ) {
    await hands.choose(keepTo(within, question));
    return;
  }
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'email':
    case 'phone':
    case 'time':
    case 'number':
      await hands.type(within.getByLabel(starting(label)).first(), writtenOf(answer));
      return;
    case 'date':
      await giveDate(within.getByRole('group', { name: starting(label) }), hands, writtenOf(answer));
      return;
    case 'consent':
      await hands.choose(within.getByRole('checkbox', { name: label }));
      return;
    case 'week': {
      const group = within.getByRole('group', { name: label });
      const slots = listOf(answer);
      for (const slot of slots) {
        const [day, part] = slot.split('-') as ['mon', 'early'];
        await hands.choose(
          group.getByRole('checkbox', { name: say('week-slot', formatWeekday(day, 'en'), say(part)) }),
        );
      }
      return;
    }
    case 'scale': {
      const group = within.getByRole('group', { name: label });
      const name = answer === notSure ? say('scale-not-sure') : new RegExp(`^${writtenOf(answer)}(,|$)`);
      await hands.choose(group.getByRole('radio', { name }));
      return;
    }
    case 'bipolar': {
      const name = formatAnswer(question, answer, { say, language: 'en' });
      await hands.choose(
        within.getByRole('group', { name: label }).getByRole('radio', { name, exact: true }),
      );
      return;
    }
    case 'yes-no':
    case 'single-choice':
    case 'multiple-choice': {
      const group = within.getByRole('group', { name: label });
      const role = question.kind === 'multiple-choice' ? 'checkbox' : 'radio';
      for (const words of answer === ratherNotSay ? [say('rather-not')] : optionsOf(question, answer))
        await hands.choose(group.getByRole(role, { name: starting(words) }).first());
      return;
    }
    case 'body': {
      const group = within.getByRole('group', { name: label });
      for (const name of optionsOf(question, answer))
        await hands.choose(group.getByRole('checkbox', { name, exact: true }));
      return;
    }
    case 'group':
      await giveEntries(within, hands, question, isEntries(answer) ? answer : []);
      return;
    default:
      await giveParts(within, hands, question, answer);
  }
}

/** Fills in the entries of a group. Those for each choice of an earlier question stand there; others are added. */
async function giveEntries(
  within: Page | Locator,
  hands: Hands,
  question: QuestionOf<'group'>,
  entries: readonly Entry[],
): Promise<void> {
  const all = within.getByRole('group', { name: starting(labelOf(question)) }).first();
  for (const [index, entry] of entries.entries()) {
    const one = all.getByRole('group', {
      name: entryTitle(question, entry, index, { say, language: 'en' }),
      exact: true,
    });
    if (question.each === undefined && (await one.count()) === 0)
      await hands.press(
        all.getByRole('button', {
          name: question.add ? textIn(question.add, 'en') : /^Add (one|another)$/,
        }),
      );
    for (const asked of question.questions) {
      const answer = entry[asked.id];
      if (answer === undefined) continue;
      const folded = one.locator('details.fold:not([open])').filter({ hasText: labelOf(asked) });
      if ((await folded.count()) > 0) await folded.locator('summary').press('Enter');
      await give(one, hands, asked, answer);
    }
  }
}
