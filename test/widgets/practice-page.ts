import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import { noSettings, practiceContext } from '../../src/element/practice-context.js';

/** A place on the page whose practice says this in its config, for the widgets that are put there. */
export async function practiceThatSays(config: PracticeConfig): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, {
    context: practiceContext,
    initialValue: { ...noSettings, config: Promise.resolve(config) },
  });
  return place;
}
