import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/widgets/brief/define.js';
import type { RapportBrief } from '../../src/widgets/brief/brief.js';

type Properties = Partial<
  Pick<RapportBrief, 'additions' | 'audience' | 'withheld' | 'heldBy' | 'definition' | 'accent' | 'trainers'>
>;

export async function show(submission: unknown, properties: Properties = {}): Promise<RapportBrief> {
  const el = await fixture<RapportBrief>(
    html`<rapport-brief><p id="fallback">The page opens here</p></rapport-brief>`,
  );
  Object.assign(el, properties, { submission });
  await settled(el);
  return el;
}

/** Waits until the page stands, or whatever stands in its place. */
export async function settled(el: RapportBrief): Promise<void> {
  await el.updateComplete;
  await waitUntil(
    () =>
      el.shadowRoot!.querySelector('.brief, [role=alert], .lead:not(:empty)') &&
      !textOf(el).includes('One moment'),
    'the brief settles',
    // The first one of a file also fetches its modules, on a machine that may be busy.
    { interval: 5, timeout: 8000 },
  );
  await el.updateComplete;
}

export const textOf = (el: RapportBrief): string => el.shadowRoot!.querySelector('.rapport')!.textContent;
export const headings = (el: RapportBrief): string[] =>
  [...el.shadowRoot!.querySelectorAll('h2, h3')].map((each) => each.textContent.trim());
export const sectionOf = (el: RapportBrief, title: string): Element =>
  [...el.shadowRoot!.querySelectorAll('section')].find(
    (each) => each.querySelector('h3')?.textContent.trim() === title,
  )!;
