import { waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import type { FilledForm } from '../../src/model/flow/parts.js';
import '../../src/widgets/journey/define.js';
import type { RapportJourney } from '../../src/widgets/journey/journey.js';
import { practiceThatSays } from './practice-page.js';

const titleOf = (journey: RapportJourney) =>
  journey.shadowRoot?.querySelector('h2.title')?.textContent.trim() ?? '';

/** The part that a journey is at, once it shows a page. */
export async function partIn(journey: RapportJourney, part: string): Promise<RapportJourney> {
  const isThere = () => journey.flow.at === part && journey.flow.session && titleOf(journey) !== '';
  await waitUntil(() => isThere(), `${part} never came`, { timeout: 10_000 });
  await journey.updateComplete;
  return journey;
}

export interface JourneyOptions {
  steps: string;
  /** What the intake has handed over already. */
  intake?: FilledForm;
  config?: PracticeConfig;
  properties?: Partial<RapportJourney>;
}

/** A journey on a page, at the first part that is not done. */
export async function openJourney({
  steps,
  intake,
  config = {},
  properties = {},
}: JourneyOptions): Promise<RapportJourney> {
  const place = await practiceThatSays(config);
  const journey = document.createElement('rapport-journey');
  Object.assign(journey, { steps, drafts: 'off', noHistory: true, ...properties });
  if (intake) journey.definition = intake.definition;
  place.append(journey);
  const [first = '', next = ''] = steps.split(' ');
  await partIn(journey, first);
  if (!intake) return journey;
  journey.answers = intake.answers;
  journey.flow.finish('intake', intake, []);
  return partIn(journey, next);
}
