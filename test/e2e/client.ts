import type { Locator, Page } from 'playwright-core';
import { answerWords } from '../../src/i18n/answer-words.js';
import { common } from '../../src/i18n/en/common.js';
import { fields } from '../../src/i18n/en/fields.js';
import { entryTitle } from '../../src/i18n/entry-words.js';
import type { Say } from '../../src/i18n/words.js';
import {
  isEntries,
  isList,
  listOf,
  notSure,
  ratherNotSay,
  type Answer,
  type Entry,
} from '../../src/model/form/answers.js';
import type { Question, QuestionOf } from '../../src/model/form/definition.js';
import { textIn } from '../../src/model/form/text.js';

/** The English words, said as the widgets say them. */
export const say = ((key: keyof typeof common | keyof typeof fields, ...args: never[]) => {
  const words = { ...common, ...fields }[key];
  return typeof words === 'function' ? (words as (...all: never[]) => string)(...args) : words;
}) as Say;

const labelOf = (question: Question) => textIn(question.label, 'en');

/** The words of each option chosen, as they stand on its card. */
function optionsOf(question: Question, answer: Answer): string[] {
  const ids = isList(answer) ? answer : [String(answer)];
  return ids.map((id) => answerWords(question, isList(answer) ? [id] : id, { say, language: 'en' }));
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
}

/** A client with a mouse or a thumb. */
export const pointer: Hands = {
  type: (field, text) => field.fill(text),
  choose: (option) => option.check(),
  press: (button) => button.click(),
};

const hasFocus = (target: Locator) =>
  target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

/** A client with a keyboard alone: Tab, arrows, Space, Enter and letters. Nothing is focused for them. */
export function keyboard(page: Page): Hands {
  const tabTo = async (target: Locator) => {
    await target.waitFor({ state: 'attached' });
    for (const key of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < 90; i++) {
        if (await hasFocus(target)) return;
        await page.keyboard.press(key);
      }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  /** Radios are one stop: Tab reaches the group, arrows move in it. */
  const reachRadio = async (option: Locator) => {
    const inGroup = () =>
      option.evaluate((element) => {
        const active = (element.getRootNode() as ShadowRoot).activeElement;
        return (
          active instanceof HTMLInputElement &&
          active.type === 'radio' &&
          active.name === (element as HTMLInputElement).name
        );
      });
    for (const key of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < 90 && !(await inGroup()); i++) await page.keyboard.press(key);
    for (let i = 0; i < 20; i++) {
      if (await option.isChecked()) return;
      if (await hasFocus(option)) await page.keyboard.press('Space');
      else await page.keyboard.press('ArrowRight'); // in a grid of questions, up and down change the row
    }
    throw new Error(`the arrows do not reach ${String(option)}`);
  };
  return {
    async type(field, text) {
      await tabTo(field);
      if ((await field.getAttribute('type')) === 'date') {
        const [year, month, day] = text.split('-');
        await page.keyboard.type(`${month ?? ''}${day ?? ''}${year ?? ''}`);
      } else {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.insertText(text);
      }
    },
    async choose(option) {
      if ((await option.getAttribute('type')) === 'radio') await reachRadio(option);
      else {
        await tabTo(option);
        if (!(await option.isChecked())) await page.keyboard.press('Space');
      }
    },
    async press(button) {
      await tabTo(button);
      await page.keyboard.press('Enter');
    },
  };
}

/** Gives one answer, as somebody who reads only roles and labels. */
export async function give(
  within: Page | Locator,
  hands: Hands,
  question: Question,
  answer: Answer,
): Promise<void> {
  const label = labelOf(question);
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'email':
    case 'phone':
    case 'date':
    case 'time':
    case 'number':
      await hands.type(within.getByLabel(starting(label)).first(), String(answer));
      return;
    case 'consent':
      await hands.choose(within.getByRole('checkbox', { name: label }));
      return;
    case 'week': {
      const group = within.getByRole('group', { name: label });
      const slots = listOf(answer);
      for (const slot of slots) {
        const [day, part] = slot.split('-') as ['mon', 'early'];
        await hands.choose(group.getByRole('checkbox', { name: say('slot', say(day), say(part)) }));
      }
      return;
    }
    case 'scale': {
      const group = within.getByRole('group', { name: label });
      const name = answer === notSure ? say('not-sure') : new RegExp(`^${String(answer)}(,|$)`);
      await hands.choose(group.getByRole('radio', { name }));
      return;
    }
    case 'lean': {
      const name = answerWords(question, answer, { say, language: 'en' });
      await hands.choose(
        within.getByRole('group', { name: label }).getByRole('radio', { name, exact: true }),
      );
      return;
    }
    case 'yes-no':
    case 'choice':
    case 'choices': {
      const group = within.getByRole('group', { name: label });
      const role = question.kind === 'choices' ? 'checkbox' : 'radio';
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
  }
}

/** Fills in the entries of a group. Those for each choice of an earlier question stand there; others are added. */
async function giveEntries(
  within: Page | Locator,
  hands: Hands,
  question: QuestionOf<'group'>,
  entries: readonly Entry[],
): Promise<void> {
  const all = within.getByRole('group', { name: labelOf(question), exact: true });
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
      if (answer !== undefined) await give(one, hands, asked, answer);
    }
  }
}
