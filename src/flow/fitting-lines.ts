import { systemClock } from '../model/clock.js';
import { ageFrom } from '../model/flow/age-from.js';
import type { HelpLine } from '../model/safety/help-lines.js';
import { youngLinesFor } from '../model/safety/young-lines.js';
import type { FlowHost } from './flow-host.js';

/** Help lines for whoever is under 18, where what somebody has said tells that they are. */
export function fittingLines({
  flow: { filled },
  practiceRegion,
  practiceConfig,
}: FlowHost): readonly HelpLine[] {
  const isYoung =
    filled && ageFrom(filled.definition, filled.answers, systemClock.today()).group === 'under-18';
  return isYoung ? youngLinesFor(practiceRegion || practiceConfig.region) : [];
}
