import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { presetIds } from '../../src/i18n/other-presets.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import '../../src/widgets/intake/define.js';
import { question } from '../model/form/sample.js';
import { pressIn } from './pressing.js';
import { warningsOf as allWarningsOf } from './warnings.js';

export const knownPresets = presetIds;

/** What a client writes in these tests. It may stand in no event, address, attribute or warning. */
export const secret = 'my knee hurts at night';

const page = (id: string, title: string, questions: Definition['sections'][number]['questions']) => ({
  id,
  title,
  questions,
});

/** A short form with a branch, a date, and a box to tick. */
export const definition: Definition = {
  schema: 'rapport/definition@1',
  id: 'short',
  version: '2',
  title: 'Before we meet',
  sections: [
    page('you', 'You', [
      question('text', {
        id: 'name',
        label: 'Your name',
        role: 'name',
        required: true,
        autocomplete: 'nickname',
      }),
      question('text', { id: 'nick', label: 'Your nickname' }),
    ]),
    page('body', 'Your body', [
      question('yes-no', { id: 'pain', label: 'Are you in pain?' }),
      question('long-text', {
        id: 'where',
        label: 'Where?',
        when: { question: 'pain', op: 'equals', value: 'yes' },
      }),
    ]),
    page('reach', 'Reach you', [
      question('email', { id: 'email', label: 'Your email', required: true }),
      question('date', { id: 'from', label: 'When would you like to start?' }),
      question('consent', { id: 'consent', label: 'I agree', required: true }),
    ]),
  ],
};

/** Answers that leave nothing to mend. */
export const answers = {
  name: 'Sam',
  pain: 'yes',
  where: secret,
  email: 'sam@example.com',
  consent: true,
} as const;

/** An intake on a page, ready to be used. */
export class IntakePage {
  readonly element: RapportIntake;
  constructor(element: RapportIntake) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get title(): string {
    return this.root.querySelector('.title')?.textContent ?? '';
  }

  get active(): Element | null {
    return this.root.activeElement;
  }

  input(name: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  }

  /** The button whose words begin so. */
  button(words: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((each) =>
      each.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
    );
    if (!found) throw new Error(`there is no button "${words}"`);
    return found;
  }

  /** Writes into a field as a person does: with an event. */
  async fill(name: string, value: string): Promise<void> {
    const input = this.input(name);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async press(words: string): Promise<void> {
    await pressIn(this.element, this.button(words));
  }

  /** Waits for the words of the page: those of the later pages come in files of their own. */
  async titled(): Promise<void> {
    await waitUntil(() => this.title, 'the words of the page never came', { timeout: 6000 });
  }

  /** Waits for a heading. */
  async arrive(title: string): Promise<void> {
    await waitUntil(() => this.title === title, `the heading never said "${title}"`, { timeout: 6000 });
    await this.element.updateComplete;
  }

  /** Goes to the review by Continue, with all answers in place. */
  async toReview(more: Answers = {}): Promise<void> {
    this.element.answers = { ...answers, ...more };
    await this.element.updateComplete;
    for (let page = 0; page < 3; page++) await this.press('Continue');
    await this.arrive('Check it sounds like you');
  }

  /** Presses Tab until focus is where it should be. */
  async tabTo(is: (element: Element) => boolean): Promise<void> {
    for (let pressed = 0; pressed < 30; pressed++) {
      await sendKeys({ press: 'Tab' });
      if (this.active && is(this.active)) return;
    }
    throw new Error('Tab never comes there');
  }
}

/** An intake with the short form, or with what the template says. */
export async function openIntake(
  template = html`<rapport-intake
    drafts="off"
    .definition=${definition}
    practice="Fennel Street"
  ></rapport-intake>`,
): Promise<IntakePage> {
  const around = await fixture<HTMLElement>(html`<div><button>Before</button>${template}</div>`);
  const opened = new IntakePage(around.querySelector('rapport-intake')!);
  await waitUntil(() => opened.root.querySelector('form'), 'the form never came up', { timeout: 5000 });
  return opened;
}

/** Every event of a widget that any script of the page can catch, with what it carries. */
export function overhear(): { events: { type: string; carries: string }[]; stop: () => void } {
  const events: { type: string; carries: string }[] = [];
  const types = ['ready', 'step', 'change', 'submit', 'delivered', 'queued', 'failed'].map(
    (each) => `rapport-${each}`,
  );
  const listen = (event: Event) =>
    events.push({ type: event.type, carries: JSON.stringify(Object.entries(event)) });
  for (const type of types) window.addEventListener(type, listen, true);
  return {
    events,
    stop: () => {
      for (const type of types) window.removeEventListener(type, listen, true);
    },
  };
}

/** The warnings that are ours while something runs; none of any kind holds the secret. */
export async function warningsOf(run: () => Promise<void>): Promise<string[]> {
  const said = await allWarningsOf(run);
  for (const each of said) expect(each).not.to.contain(secret);
  return said.filter((each) => each.startsWith('Rapport'));
}
