import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/questionnaire/define.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';

describe('an attribute that is there or not', () => {
  const made = async (value: string) => {
    const el = await fixture<RapportQuestionnaire>(html`<rapport-questionnaire></rapport-questionnaire>`);
    for (const name of ['answers-in-events', 'no-history', 'auto-advance', 'show-practitioner-results'])
      el.setAttribute(name, value);
    return [el.answersInEvents, el.noHistory, el.autoAdvance, el.showPractitionerResults];
  };

  it('is on when it is there', async () => {
    expect(await made('')).to.deep.equal([true, true, true, true]);
    expect(await made('true')).to.deep.equal([true, true, true, true]);
  });

  it('is off where an owner writes false: no answer goes where nobody wanted it', async () => {
    expect(await made('false')).to.deep.equal([false, false, false, false]);
    expect(await made(' False ')).to.deep.equal([false, false, false, false]);
  });
});
