import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { questions } from '../../src/i18n/en/questions/index.js';
import type { Question, QuestionKind } from '../../src/model/form/definition.js';
import { textIn } from '../../src/model/form/text.js';
import { loadControls, loadKind } from '../../src/questions/kinds.js';
import type { Field } from '../../src/questions/field.js';
import { findView, renderField, type KindView } from '../../src/questions/registry.js';
import { say } from '../i18n/say.js';
import { kindNames } from '../kinds/index.js';
import { question } from '../model/form/sample.js';

const nothing = () => undefined;

const fieldOf = (asked: Question): Field => ({
  question: asked,
  answer: undefined,
  answers: {},
  error: undefined,
  say,
  language: 'en',
  text: (text) => textIn(text, 'en'),
  errorAt: nothing,
  setAnswer: nothing,
  getAnswer: nothing,
  questionOf: nothing,
});

/** Shows questions one after the other, and fetches what asks them only when it is told to. */
class LoadingProbe extends LitElement {
  questions: readonly Question[] = [];

  protected override render() {
    return this.questions.map((asked) => renderField(fieldOf(asked)));
  }

  get words(): string {
    return this.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
  }
}
customElements.define('loading-probe', LoadingProbe);

const probe = (...questions: readonly Question[]) =>
  fixture<LoadingProbe>(html`<loading-probe .questions=${questions}></loading-probe>`);

/** A kind that a developer has only begun with. */
const halfKind = (kind: string, id = 'q'): Question => ({
  ...question('text', { id }),
  kind: kind as 'text',
});

const errorOf = async (act: Promise<unknown>): Promise<Error> => {
  try {
    await act;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('the controls of a form', () => {
  it('are here from the start for what a first page asks', () => {
    const here = kindNames.filter((kind) => findView(kind));
    expect(here).to.include.members(['text', 'single-choice', 'yes-no']);
  });

  it('are fetched when a question needs them, with their styles; meanwhile a line says so', async () => {
    const el = await probe(question('week'), question('text', { id: 'name', label: 'Your name' }));
    expect(el.words).to.equal('One moment… Your name');
    await loadControls(el, el.questions);
    await el.updateComplete;
    expect(el.words).to.match(/^A week.*Mon.*Your name/);
    for (const { styleSheet } of findView('week')!.styles!)
      expect(el.shadowRoot!.adoptedStyleSheets).to.include(styleSheet);
  });

  it('come for questions within a group and for answers that cannot be changed, too', async () => {
    const inner = question('select', { id: 'inner' });
    const el = await probe(
      question('group', { questions: [inner] }),
      question('ranking', { id: 'order', readonly: true }),
    );
    await loadControls(el, el.questions);
    for (const name of ['group', 'select', 'ranking', 'readonly'] as const)
      expect(findView(name), name).to.not.equal(undefined);
  });

  for (const kind of [...kindNames, 'readonly'] as const)
    it(`can be fetched for ${kind}, with messages that are among those of all`, async () => {
      const view: Partial<KindView> = await loadKind(kind);
      expect(typeof view.control, `src/questions/${kind}/control.ts exports no view with a control`).to.equal(
        'function',
      );
      expect(questions).to.include(view.messages ?? {});
      expect(findView(kind)).to.equal(view);
    });
});

describe('a kind that is registered by half', () => {
  for (const [what, load, cause] of [
    ['has no file', undefined, undefined],
    ['has a file without a view', () => Promise.resolve({}), undefined],
    ['has a view without a control', () => Promise.resolve({ view: {} }), undefined],
    ['has a file that breaks', () => Promise.reject(new ReferenceError('x')), ReferenceError],
    ['has a file that breaks in another way', () => Promise.reject(new TypeError('y')), TypeError],
  ] as const)
    it(`is named, with its question and with what to write, where it ${what}`, async () => {
      const name = `half-${String(what.length)}` as QuestionKind;
      const error = await errorOf(loadKind(name, 'injuries/since', load as never));
      expect(error.message).to.equal(
        `Rapport: the question "injuries/since" is of kind "${name}", which cannot be shown. src/questions/kinds.ts has to name that kind, and src/questions/${name}/control.ts to export its "view" with a "control".`,
      );
      if (cause) expect(error.cause).to.be.instanceOf(cause);
      else expect(error.cause).to.equal(undefined);
    });

  it('does not leave anybody waiting: the page says so, and shows the other questions', async () => {
    const el = await probe(halfKind('half'), question('scale', { id: 'scale' }));
    const error = await errorOf(loadControls(el, el.questions));
    expect(error.message).to.contain('"q" is of kind "half"');
    await loadKind('scale');
    el.requestUpdate();
    await el.updateComplete;
    expect(el.words).to.match(/^Please contact the practice\. They’re happy to help\. A scale/);
    expect(el.words).to.not.contain('One moment');
  });

  it('is found in a group, by its path', async () => {
    const group = { ...question('group', { id: 'injuries' }), questions: [halfKind('half-within', 'since')] };
    const el = await probe(group as Question);
    const error = await errorOf(loadControls(el, el.questions));
    expect(error.message).to.contain('"injuries/since" is of kind "half-within"');
  });

  it('is told from a file that does not come: that is asked for again', async () => {
    let tries = 0;
    const control: KindView['control'] = () => html``;
    const load = () =>
      ++tries < 3
        ? Promise.reject(new TypeError('Failed to fetch dynamically imported module: x'))
        : Promise.resolve({ view: { control } });
    const view = loadKind('half-fetched' as QuestionKind, 'q', load);
    for (let time = 0; time < 3; time++) {
      // eslint-disable-next-line no-restricted-syntax -- the turn between two tries
      await new Promise((resolve) => setTimeout(resolve));
      dispatchEvent(new Event('online'));
    }
    expect((await view).control).to.equal(control);
    expect(tries).to.equal(3);
  });
});
