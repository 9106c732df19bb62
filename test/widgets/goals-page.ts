import { fixture, html, waitUntil } from '@open-wc/testing';
import type { FlowElement } from '../../src/flow/flow-element.js';
import { systemClock } from '../../src/model/clock.js';
import { addDays } from '../../src/model/goals/dates.js';
import '../../src/widgets/goals/define.js';
import type { RapportGoals } from '../../src/widgets/goals/goals.js';
import { pressIn } from './pressing.js';

export const today = () => systemClock.today();
export const inDays = (days: number) => addDays(today(), days);

export const rootOf = (el: FlowElement) => el.shadowRoot!;
export const one = (el: FlowElement, selector: string) => rootOf(el).querySelector<HTMLElement>(selector);
export const all = (el: FlowElement, selector: string) => [
  ...rootOf(el).querySelectorAll<HTMLElement>(selector),
];
export const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
export const titleOf = (el: FlowElement) => clean(one(el, 'h2.title')?.textContent);

export const ready = async (el: RapportGoals) => {
  await waitUntil(() => titleOf(el) !== '', 'the first page never came', { timeout: 5000 });
  return el;
};

export const open = async () =>
  ready(
    await fixture<RapportGoals>(html`<rapport-goals drafts="off" practice="Fennel Street"></rapport-goals>`),
  );

/** The fields of a date, and what stands in them as a day of the calendar. */
const dateFields = (el: FlowElement, legend: RegExp) =>
  all(el, 'fieldset:has(> .date)')
    .find((each) => legend.test(clean(each.querySelector('legend')?.textContent)))
    ?.querySelectorAll('input');
export const dateIn = (el: FlowElement, legend: RegExp): string => {
  const [day, month, year] = [...dateFields(el, legend)!].map(({ value }) => value.padStart(2, '0'));
  return [year, month, day].join('-');
};

/** The input that a visible label names, or the first of a date. */
export const field = (el: FlowElement, label: RegExp) => {
  const [first] = dateFields(el, label) ?? [];
  if (first) return first;
  const found = all(el, 'label').find((each) => label.test(clean(each.textContent)));
  if (!found) throw new Error(`no field ${String(label)}`);
  return (found.querySelector('input') ??
    rootOf(el).getElementById(found.getAttribute('for')!)) as HTMLInputElement;
};

export const fill = async (el: FlowElement, label: RegExp, value: string) => {
  const input = field(el, label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await el.updateComplete;
};

export const choose = async (el: FlowElement, label: RegExp) => {
  field(el, label).click();
  await el.updateComplete;
};

/** Once nothing moves any more: what is half faded in has half its contrast. */
export const still = (el: FlowElement) =>
  Promise.all(
    rootOf(el)
      .getAnimations()
      .map(({ finished }) => finished),
  );

/** A number on the ruler of a question. */
export const rate = async (el: FlowElement, legend: RegExp, value: number) => {
  const group = all(el, 'fieldset').find((each) =>
    legend.test(clean(each.querySelector('legend')?.textContent)),
  );
  group!.querySelector<HTMLInputElement>(`input[value="${String(value)}"]`)!.click();
  await el.updateComplete;
};

export const press = async (el: FlowElement, words: RegExp) => {
  const found = all(el, 'button').find((each) => words.test(clean(each.textContent)));
  if (!found) throw new Error(`no button ${String(words)}`);
  await pressIn(el, found);
};

export const toPath = async <Shown extends FlowElement>(el: Shown, starter = /Keep going for longer/) => {
  await choose(el, starter);
  await press(el, /Continue/);
  // The first time its files are still on their way.
  await waitUntil(() => titleOf(el) === 'A path of small wins', 'the path never came', { timeout: 5000 });
  return el;
};

/** From the path over the plan to the page of all goals. */
export const toYours = async (el: FlowElement) => {
  await press(el, /^Continue/);
  await waitUntil(() => titleOf(el) === 'When it gets hard');
  await press(el, /^Save my goal/);
  await waitUntil(() => /^Your goals?$/.test(titleOf(el)));
};

export const fillPath = async (el: FlowElement, by = inDays(112)) => {
  await fill(el, /^Today/, '10');
  await fill(el, /^I’d like/, '40');
  await fill(el, /^By about/, by);
};

export const stones = (el: FlowElement) =>
  all(el, '.steps li').map((each) => clean(each.querySelector('b')?.textContent));
/** What needs another look, without the question that each line begins with. */
export const errors = (el: FlowElement) =>
  all(el, '.error-summary li').map((each) => clean(each.textContent).replace(/^[^:?]+[:?] /, ''));
export const sentence = (el: FlowElement) => clean(one(el, '.main .says')?.textContent);
export const focused = (el: FlowElement) => rootOf(el).activeElement;
