import { expect, fixture, html } from '@open-wc/testing';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import { question } from '../model/form/sample.js';
import { ask } from '../questions/probe.js';
import { ready, rootOf } from '../widgets/questionnaire-page.js';

const middles = (around: Element, selector: string) =>
  [...around.querySelectorAll(selector)].map((each) => {
    const { left, width } = each.getBoundingClientRect();
    return Math.round(left + width / 2);
  });

/** Where the answers of each row stand, and where their heads do. */
const columns = (root: ShadowRoot) => ({
  heads: middles(root.querySelector('.grid .heads')!, 'span:not(:first-child)'),
  rows: [...root.querySelectorAll('.grid .statement')].map((row) => middles(row, 'input')),
});

describe('a matrix as a table', () => {
  it('has the answers of every row under their heads, whichever row is next', async () => {
    const { root } = await ask(question('matrix'));
    const { heads, rows } = columns(root);
    expect(heads).to.have.length(2);
    expect(rows).to.deep.equal([heads, heads]);
  });

  it('has them there in a questionnaire too', async () => {
    const el = await fixture<RapportQuestionnaire>(html`<rapport-questionnaire></rapport-questionnaire>`);
    const { heads, rows } = columns(rootOf(await ready(el)));
    expect(heads).to.have.length(5);
    expect(rows).to.deep.equal(rows.map(() => heads));
    expect(rows).to.have.length.above(2);
  });
});
