import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { systemClock } from '../../src/model/clock.js';
import { addDays } from '../../src/model/goals/dates.js';
import type { Goal } from '../../src/model/goals/goal.js';
import '../../src/widgets/journey/define.js';
import type { RapportJourney } from '../../src/widgets/journey/journey.js';
import { partIn } from './journey-page.js';
import { maya, wishes } from './match.page.js';
import { warningsOf } from './warnings.js';

const today = systemClock.today();
const goal: Goal = {
  id: 'walk',
  starter: 'endurance',
  text: 'Keep going for longer',
  measure: { id: 'minutes-a-session', unit: 'minutes' },
  baseline: 10,
  target: 40,
  by: addDays(today, 30),
  wins: [{ value: 40, by: addDays(today, 30) }],
};

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const titleOf = (part: Element) => clean(part.shadowRoot?.querySelector('h2.title')?.textContent);
const press = (part: Element, words: RegExp) => {
  const found = [...part.shadowRoot!.querySelectorAll('button')].find((each) =>
    words.test(clean(each.textContent)),
  );
  if (!found) throw new Error(`no button ${String(words)}`);
  found.click();
};

const begin = (template: TemplateResult) => fixture<RapportJourney>(template);

describe('<rapport-journey> hands on to its parts what its owner wrote', () => {
  it('how the questions are shown, and that the page turns by itself', async () => {
    const journey = await begin(
      html`<rapport-journey
        steps="questionnaire"
        drafts="off"
        no-history
        presentation="items"
        auto-advance
      ></rapport-journey>`,
    );
    const part = await partIn(journey, 'questionnaire');
    expect(part.shadowRoot!.querySelectorAll('fieldset')).to.have.length(1);
    const asked = () => clean(part.shadowRoot!.querySelector('fieldset .said, fieldset legend')?.textContent);
    const first = asked();
    const option = part.shadowRoot!.querySelector<HTMLElement>('.one label')!;
    option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    option.click();
    await waitUntil(() => asked() !== first, 'the page never turned', { timeout: 5000 });
  });

  it('says once what is wrong with a presentation that is none', async () => {
    const warnings = await warningsOf(async (heard) => {
      const journey = await begin(
        html`<rapport-journey steps="questionnaire" drafts="off" no-history presentation="cards"
          ><p>Ring us</p></rapport-journey
        >`,
      );
      await waitUntil(() => heard.length > 0, 'nothing was said', { timeout: 5000 });
      await waitUntil(() => journey.shadowRoot?.querySelector('slot') !== null);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/presentation.*matrix, items/);
  });

  it('that results which a practitioner reads first are shown', async () => {
    const resultOf = async (shown: boolean) => {
      const journey = await begin(
        html`<rapport-journey
          steps="questionnaire"
          drafts="off"
          no-history
          instruments="gad-7"
          ?show-practitioner-results=${shown}
        ></rapport-journey>`,
      );
      const part = await partIn(journey, 'questionnaire');
      const result = () => clean(part.shadowRoot!.querySelector('.result')?.textContent);
      const asked = titleOf(part);
      for (const row of part.shadowRoot!.querySelectorAll('fieldset, [role=radiogroup]'))
        row.querySelector<HTMLInputElement>('input')!.click();
      press(part, /^(Continue|See)/);
      // The page of the result has no title before its files are here.
      await waitUntil(() => !['', asked].includes(titleOf(part)), 'no result', { timeout: 5000 });
      return result() || clean(part.shadowRoot!.querySelector('.main')!.textContent);
    };
    const [hidden, open] = [await resultOf(false), await resultOf(true)];
    expect(hidden).to.include('will talk it through with you');
    expect(open).not.to.include('will talk it through with you');
  }).timeout(20_000);

  it('the goals of somebody who comes back, and keeps what they have changed in them', async () => {
    const journey = await begin(
      html`<rapport-journey
        steps="goals questionnaire"
        drafts="off"
        no-history
        .goals=${[goal]}
      ></rapport-journey>`,
    );
    const part = await partIn(journey, 'goals');
    await waitUntil(() => titleOf(part) === 'How is it going?', 'not for who comes back', { timeout: 5000 });
    const now = part.shadowRoot!.querySelector<HTMLInputElement>('#q-now')!;
    now.value = '25';
    now.dispatchEvent(new Event('input'));
    press(part, /^Continue/);
    await waitUntil(() => titleOf(part) === 'Your goal');
    press(part, /^Continue/);
    press(await partIn(journey, 'questionnaire'), /^Back/);
    const again = await partIn(journey, 'goals');
    expect(titleOf(again)).to.equal('Your goal');
    expect(journey.flow.sessions.get('goals')!.answers.now).to.equal(25);
    press(again, /^Back/);
    await waitUntil(() => titleOf(again) === 'How is it going?');
    await again.updateComplete;
    expect(
      [...again.shadowRoot!.querySelectorAll('button')].some((each) => clean(each.textContent) === 'Back'),
    ).to.equal(false);
  }).timeout(15_000);

  it('leads from the first page of who comes back to the part before', async () => {
    const journey = await begin(
      html`<rapport-journey
        steps="questionnaire goals"
        drafts="off"
        no-history
        .goals=${[goal]}
      ></rapport-journey>`,
    );
    await partIn(journey, 'questionnaire');
    journey.flow.go('goals');
    const part = await partIn(journey, 'goals');
    await waitUntil(() => titleOf(part) === 'How is it going?', 'not for who comes back', { timeout: 5000 });
    press(part, /^Back/);
    await partIn(journey, 'questionnaire');
    expect(journey.flow.at).to.equal('questionnaire');
  }).timeout(15_000);

  it('what is wished for in a trainer, in place of questions', async () => {
    const journey = await begin(
      html`<rapport-journey
        steps="match"
        drafts="off"
        no-history
        .trainers=${[maya]}
        .preferences=${wishes}
      ></rapport-journey>`,
    );
    const part = await partIn(journey, 'match');
    await waitUntil(() => part.shadowRoot!.querySelector('.person') !== null, 'no people', { timeout: 5000 });
    expect(part.shadowRoot!.querySelector('fieldset')).to.equal(null);
    expect(clean(part.shadowRoot!.textContent)).to.include(
      'about your knee, your week and how you like to be coached',
    );
  });

  it('and tells the page of every answer, also of one that the match asks for', async () => {
    const journey = await begin(
      html`<rapport-journey steps="match" drafts="off" no-history .trainers=${[maya]}></rapport-journey>`,
    );
    const part = await partIn(journey, 'match');
    const told: string[] = [];
    journey.addEventListener('rapport-change', ({ question }) => told.push(question));
    part.shadowRoot!.querySelector<HTMLInputElement>('form [type=checkbox]')!.click();
    await waitUntil(() => told.length > 0, 'nothing was told');
    expect(told).to.deep.equal(['body-areas']);
  });
});
