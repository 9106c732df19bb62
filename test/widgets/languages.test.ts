import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { opening } from '../../src/i18n/en/presets/opening.js';
import { registerLanguage } from '../../src/i18n/register-language.js';
import type { Definition } from '../../src/model/form/definition.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import '../../src/widgets/brief/define.js';
import '../../src/widgets/goals/define.js';
import '../../src/widgets/intake/define.js';
import '../../src/widgets/journey/define.js';
import '../../src/widgets/match/define.js';
import '../../src/widgets/questionnaire/define.js';
import { pseudo } from '../i18n/pseudo.js';
import { xa } from '../i18n/xa/index.js';
import { daniel, maya } from './match.page.js';

/** What a person reads or hears in an element and in the elements inside it, piece by piece. */
function heard(node: Node): string[] {
  if (node instanceof Text) return node.data.trim() ? [node.data.trim()] : [];
  if (node instanceof HTMLStyleElement) return [];
  const label = node instanceof Element ? node.getAttribute('aria-label') : null;
  const inside = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
  return [...(label ? [label] : []), ...[...inside, ...node.childNodes].flatMap(heard)];
}

/** The same in every language: names, a key of the keyboard, and what the practice wrote of its people. */
const theirs = ['Fennel Street', 'Find A Helpline', 'Tab', maya.name, daniel.name, 'MO', 'DR'];
const written = [maya.role, maya.about, maya.ask, ...maya.goodToKnow];
const names = [...theirs, ...written.flatMap((each) => each ?? [])];

/** What was not said in the pseudo-language: it has letters outside brackets. */
const unsaid = (element: Element) =>
  heard(element.shadowRoot!).filter((text) => {
    let rest = text;
    for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, '')];
    return /\p{L}/u.test(names.reduce((left, name) => left.replace(name, ''), rest));
  });

const title = (element: Element) => element.shadowRoot!.querySelector('.title')?.textContent ?? '';
const speaks = (element: Element) => element.shadowRoot!.querySelector('.rapport')!.getAttribute('lang');

async function open<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, template: TemplateResult) {
  const around = await fixture<HTMLElement>(html`<div>${template}</div>`);
  return around.querySelector<HTMLElementTagNameMap[Tag]>(tag)!;
}

const button = (element: Element, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.trim() === words)!;

describe('a whole language', () => {
  registerLanguage('eo', pseudo);

  it('is spoken from the first sight on: the page, the form and its errors', async () => {
    const intake = await open(
      'rapport-intake',
      html`<rapport-intake lang="eo" drafts="off" practice="Fennel Street"></rapport-intake>`,
    );
    await waitUntil(() => title(intake), 'the form never came', { timeout: 5000 });
    expect(title(intake)).to.equal('⟦About you⟧');
    expect(speaks(intake)).to.equal('eo');
    expect(unsaid(intake)).to.deep.equal([]);
    button(intake, '⟦Continue⟧').click();
    await intake.updateComplete;
    const errors = intake.shadowRoot!.querySelector('.error-summary')!.textContent;
    expect(errors).to.contain('⟦Please tell us what to call you⟧');
    expect(errors).to.match(/⟦.* answers? needs? another look⟧/);
    expect(unsaid(intake)).to.deep.equal([]);
    await expect(intake).to.be.accessible();
  });

  const others: Readonly<Record<string, TemplateResult>> = {
    'rapport-questionnaire': html`<rapport-questionnaire lang="eo" drafts="off"></rapport-questionnaire>`,
    'rapport-goals': html`<rapport-goals lang="eo" drafts="off"></rapport-goals>`,
    'rapport-match': html`<rapport-match
      lang="eo"
      drafts="off"
      .trainers=${[maya, daniel]}
      .preferences=${{ areas: ['knee'], availability: ['tue-evening'], style: { challenge: -2 } }}
    ></rapport-match>`,
  };
  for (const [tag, template] of Object.entries(others))
    it(`is spoken by <${tag}>`, async () => {
      const element = await open(tag as 'rapport-goals', template);
      await waitUntil(() => title(element), 'the first page never came', { timeout: 5000 });
      expect(title(element)).to.match(/^⟦.*⟧$/);
      // What comes later is said in English until its own messages are here.
      await waitUntil(() => unsaid(element).length === 0, `still in English: ${unsaid(element).join()}`, {
        timeout: 5000,
      });
    });

  it('is spoken by controls that come late, with their messages', async () => {
    const labelled = (id: string) => ({ id, label: `${id}?` });
    const definition: Definition = {
      schema: 'rapport/definition@1',
      id: 'late',
      version: '1',
      title: '1',
      sections: [
        {
          id: '1',
          title: '1',
          questions: [
            { ...labelled('2'), kind: 'ranking', options: [labelled('3'), labelled('4')] },
            { ...labelled('5'), kind: 'body' },
            { ...labelled('6'), kind: 'signature' },
          ],
        },
      ],
    };
    const intake = await open(
      'rapport-intake',
      html`<rapport-intake lang="eo" drafts="off" .definition=${definition}></rapport-intake>`,
    );
    await waitUntil(() => heard(intake.shadowRoot!).includes('⟦Draw my name⟧'), 'it never came', {
      timeout: 5000,
    });
    expect(unsaid(intake)).to.deep.equal([]);
  });

  it('is spoken by a journey and its parts', async () => {
    const journey = await open(
      'rapport-journey',
      html`<rapport-journey lang="eo" drafts="off" practice="Fennel Street"></rapport-journey>`,
    );
    await waitUntil(() => title(journey), 'the first part never came', { timeout: 5000 });
    expect(title(journey)).to.match(/^⟦.*⟧$/);
    expect(unsaid(journey)).to.deep.equal([]);
  });

  it('is spoken by the brief', async () => {
    const brief = await open('rapport-brief', html`<rapport-brief lang="eo"></rapport-brief>`);
    await waitUntil(() => brief.shadowRoot!.querySelector('.lead:not(:empty)'));
    expect(unsaid(brief)).to.deep.equal([]);
  });
});

describe('a language that comes by halves', () => {
  it('is mixed with English, and taken up when it comes after the widget', async () => {
    const intake = await open(
      'rapport-intake',
      html`<rapport-intake lang="xa" drafts="off" .answers=${{ adult: 'yes' }}></rapport-intake>`,
    );
    await waitUntil(() => title(intake), 'the form never came', { timeout: 5000 });
    const label = (name: string) => labelOf(intake, name);
    expect(label('name')).to.match(/^What do you like to be called\?/);
    expect(speaks(intake)).to.equal('en');

    registerLanguage('xa', xa);
    await waitUntil(() => label('name').startsWith('Mina?'), 'it stayed English');
    await intake.updateComplete;
    expect(speaks(intake)).to.equal('xa');
    expect(heard(intake.shadowRoot!)).to.include(opening.questions.adult.label);
    expect(button(intake, 'Ulu')).to.be.instanceOf(HTMLButtonElement);
    expect(intake.answers).to.deep.equal({ adult: 'yes' });
    button(intake, 'Ulu').click();
    await intake.updateComplete;
    expect(intake.shadowRoot!.querySelector('.error-summary')!.textContent).to.contain('Mina?');
  });

  it('can be added to while it is spoken', async () => {
    const intake = await open(
      'rapport-intake',
      html`<rapport-intake lang="xa" drafts="off"></rapport-intake>`,
    );
    await waitUntil(() => button(intake, 'Ulu'), 'it never spoke', { timeout: 5000 });
    registerLanguage('xa', { messages: { common: { continue: 'Ulu ka' } } });
    await waitUntil(() => button(intake, 'Ulu ka'), 'it never said more');
  });
});

function labelOf(intake: RapportIntake, name: string): string {
  const { id } = intake.shadowRoot!.querySelector(`[name="${name}"]`)!;
  return intake.shadowRoot!.querySelector(`label[for="${id}"]`)!.textContent.trim();
}
