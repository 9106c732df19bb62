import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import type { FlowElement } from '../../src/flow/flow-element.js';
import { rapportCheck } from '../../src/model/instruments/rapport-check.js';
import '../../src/widgets/questionnaire/define.js';
import type { RapportResultEvent } from '../../src/widgets/questionnaire/events.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import { practiceThatSays } from './practice-page.js';
import { pressIn } from './pressing.js';

export { warningsOf } from './warnings.js';

export const rootOf = (el: FlowElement) => el.shadowRoot!;
export const all = (el: FlowElement, selector: string) => [
  ...rootOf(el).querySelectorAll<HTMLElement>(selector),
];
export const titleOf = (el: FlowElement) => rootOf(el).querySelector('h2.title')?.textContent ?? '';
export const textOf = (el: FlowElement) =>
  rootOf(el).querySelector('.main')?.textContent.replace(/\s+/g, ' ') ?? '';

export const ready = async (el: RapportQuestionnaire) => {
  await waitUntil(() => titleOf(el) !== '', 'the first page never came', { timeout: 5000 });
  return el;
};

export const buttonOf = (el: FlowElement, words: RegExp) => {
  const found = all(el, 'button').find((each) => words.test(each.textContent));
  if (!found) throw new Error(`no button ${String(words)}`);
  return found;
};

export const press = async (el: FlowElement, words: RegExp) => {
  await pressIn(el, buttonOf(el, words));
};

/** The radio of a row, by the words of both. */
export const radio = (el: FlowElement, row: RegExp, option: string) => {
  const item = all(el, '[role=radiogroup]').find((each) =>
    row.test(each.querySelector('.said')?.textContent ?? ''),
  );
  const label = [...(item?.querySelectorAll('label') ?? [])].find(
    (each) => each.textContent.trim() === option,
  );
  return label!.querySelector('input')!;
};

/** What has the focus: the words of its row and of its option. */
export const focused = (el: FlowElement) => {
  const at = rootOf(el).activeElement;
  return [
    at?.closest('.statement')?.querySelector('.said')?.textContent,
    at?.closest('label')?.textContent.trim(),
  ];
};

export const sheet = (stress: number, confidence: number) =>
  Object.fromEntries(
    rapportCheck.items.map(({ id, scale }) => [
      `rapport-check-${id}`,
      scale === 'how-often' ? String(stress) : confidence,
    ]),
  );

export const toResult = async (el: FlowElement) => {
  while (!all(el, '.help').length) {
    const before = titleOf(el);
    await press(el, /Continue|See where I am/);
    await waitUntil(() => !['', before].includes(titleOf(el)), 'the page did not change', { timeout: 5000 });
  }
};

/** Inside a practice whose config says this. */
export const openIn = async (
  config: PracticeConfig,
  instruments: string,
  more: Partial<RapportQuestionnaire> = {},
) => {
  const host = await practiceThatSays(config);
  const el = document.createElement('rapport-questionnaire');
  Object.assign(el, { drafts: 'off', instruments, region: 'GB', ...more });
  host.append(el);
  return el;
};

export const open = async (instruments = 'rapport-check') =>
  ready(
    await fixture<RapportQuestionnaire>(
      html`<rapport-questionnaire
        drafts="off"
        instruments=${instruments}
        region="GB"
      ></rapport-questionnaire>`,
    ),
  );

/** The next result; the listener needs no cast. */
export const result = (el: FlowElement) =>
  new Promise<RapportResultEvent>((resolve) => {
    el.addEventListener('rapport-result', resolve, { once: true });
  });
