import { sendKeys } from '@web/test-runner-commands';
import { fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { loadKind } from '../../src/questions/kinds.js';
import { renderQuestions } from '../../src/questions/layout.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Question, QuestionKind } from '../../src/model/form/definition.js';
import { kinds } from '../../src/model/form/kinds.js';
import { FormSession } from '../../src/model/form/session.js';
import { baseStyles, formStyles } from '../../src/theme/index.js';
import { say } from '../i18n/say.js';
import { form } from '../model/form/sample.js';

/** Everything that there is to ask with, as it comes to a widget. */
const names = [...(Object.keys(kinds) as QuestionKind[]), 'readonly'] as const;
const views = await Promise.all(names.map((name) => loadKind(name)));

/** Shows the questions of a session as a widget does, and nothing else. */
export class ControlProbe extends LitElement {
  static override styles = [baseStyles, formStyles, views.flatMap(({ styles = [] }) => styles)];
  session!: FormSession;
  language = 'en';
  region: string | undefined;
  /** Switches everything off, as a `<fieldset disabled>` around it does. */
  off = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.subscribe(() => {
      this.requestUpdate();
    });
  }

  protected override render() {
    const { session, language, region } = this;
    const { questions = [], section } = session.current ?? {};
    const page = renderQuestions({ session, say, language, region }, questions, section?.questions);
    return html`<div class="rapport"><fieldset ?disabled=${this.off}>${page}</fieldset></div>`;
  }

  get root(): ShadowRoot {
    return this.shadowRoot!;
  }

  get inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  }
}
customElements.define('control-probe', ControlProbe);

/** A probe that asks these questions, on one page, between two buttons of the page around it. */
export async function ask(...questions: readonly Question[]): Promise<ControlProbe> {
  return show({}, ...questions);
}

/** The same, with answers that are there from the start. */
export async function show(answers: Answers, ...questions: readonly Question[]): Promise<ControlProbe> {
  const session = new FormSession(form(questions), { today: () => '2026-11-22', answers });
  const around = await fixture(
    html`<main>
      <button class="before">Before</button><control-probe .session=${session}></control-probe
      ><button>After</button>
    </main>`,
  );
  const probe = around.querySelector<ControlProbe>('control-probe')!;
  await probe.updateComplete;
  return probe;
}

/** Resolves when nothing is fading from one colour to another any more. */
export async function still(probe: ControlProbe): Promise<void> {
  await probe.updateComplete;
  await Promise.all(probe.root.getAnimations().map(({ finished }) => finished));
}

/** Presses keys one after the other, such as `Tab` or `Shift+Tab`; what is no name of a key is typed. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const each of keys) {
    const [key = '', modifier] = each.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys(/^[A-Z]\w+$/.test(key) ? { press: key } : { type: key });
    if (modifier) await sendKeys({ up: modifier });
  }
}

/** Tabs into the probe from the button before it. */
export async function tabInto(probe: ControlProbe): Promise<void> {
  probe.parentElement!.querySelector<HTMLButtonElement>('.before')!.focus();
  await press('Tab');
}
