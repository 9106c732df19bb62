import { render } from 'lit';
import type { FlowElement } from '../../src/flow/flow-element.js';
import type { Answers } from '../../src/model/form/answers.js';
import { config, endpoint, practiceThat, type Way } from './practice.js';
import { until, Visitor } from './visitor.js';
import { widget, type Tag } from './widget.js';

/** What a play function is handed, as far as ours look. */
interface Played {
  canvasElement: HTMLElement;
}

/** A play function of somebody in front of the widget. */
export const plays =
  <Element extends HTMLElement>(does: (visitor: Visitor<Element>) => Promise<unknown>) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const visitor = new Visitor<Element>(canvasElement);
    await visitor.settled();
    await does(visitor);
  };

/** Presses what leads on until a page of this title stands there. */
export const goesTo = (title: RegExp) => plays((visitor) => visitor.goTo(title));

/** The story shows what its name says. */
export const shows = (title: RegExp) =>
  plays((visitor) => until(`a page titled ${String(title)}`, () => title.test(visitor.title)));

/** Continue with what is there: the summary of errors takes focus and leads to each field. */
export const amiss = plays<FlowElement>(async (visitor) => {
  visitor.element.reportValidity();
  await until('the errors', () => visitor.find('.error-summary'));
});

const reply = { 'reply-name': 'Sam', 'reply-email': 'sam@example.com' };

/** The box that says how the sending stands, when the practice does this. */
const box: Record<Way, string> = {
  keeps: 'sent',
  refuses: 'failed',
  isAway: 'failed',
  isSlow: 'sending',
  isOffline: 'queued',
};

/** What a widget that stands alone asks before it sends: whom to answer, and a yes with a name under it. */
async function sign(visitor: Visitor<FlowElement>): Promise<void> {
  const { element } = visitor;
  void element.submit();
  await until('the end of the widget', () => visitor.find('.status, .error-summary'));
  if (!visitor.find('#q-agreement')) return;
  visitor.find('#q-agreement')?.click();
  for (const [id, words] of Object.entries({ 'signed-name': 'Sam Ellery', ...reply })) {
    const field = visitor.find(`#q-${id}`);
    if (field instanceof HTMLInputElement) {
      field.value = words;
      field.dispatchEvent(new Event('input'));
    }
  }
  void element.submit();
}

/** Sends to a practice that does this with it. `first` brings the widget to where there is something to send. */
export const sendsTo = (
  way: Way,
  first: (visitor: Visitor<FlowElement>) => Promise<unknown> = () => Promise.resolve(),
) => ({
  args: { endpoint, config, booking: 'https://fennelstreet.example/book' },
  beforeEach: practiceThat(way),
  play: plays<FlowElement>(async (visitor) => {
    await first(visitor);
    await sign(visitor);
    await until(`the box “${box[way]}”`, () => visitor.find(`.status[data-is=${box[way]}]`));
  }),
});

/** Somebody was here before and gave these answers: there is a draft, and it is asked whether to go on with it. */
export const comesBackWith = (tag: Tag, answers: Answers) => ({
  // A practice of its own: what is kept for another story is not for this one, nor the other way round.
  args: { drafts: 'session' as const, practice: 'Harbour Road Practice' },
  beforeEach: async ({ args, canvasElement }: { args: object; canvasElement: HTMLElement }) => {
    canvasElement.replaceChildren(); // the story before this one: two alike on a page have a draft each
    const earlier = document.body.appendChild(document.createElement('div'));
    render(widget(tag)(args), earlier);
    const visitor = new Visitor<FlowElement>(earlier);
    await visitor.settled();
    visitor.element.answers = answers;
    visitor.element.click(); // kept from the first touch on
    const seen = () => `${visitor.title} ${visitor.find('.kept')?.textContent ?? ''}`;
    await until('the draft', () => /^Welcome back|Saved in this tab/.test(seen()));
    earlier.remove();
    return () => document.querySelector<FlowElement>(tag)?.clearDraft();
  },
  play: shows(/^Welcome back/),
});

/** The same page in other surroundings: see the toolbar. */
export const dark = { globals: { scheme: 'dark' } };
export const rightToLeft = { globals: { direction: 'rtl' } };
export const narrow = { globals: { width: 'phone' } };
export const plum = { globals: { accent: '#74304f' } };
