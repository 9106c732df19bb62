import { retryImport } from '../element/retry-import.js';
import { systemClock } from '../model/clock.js';
import { ageFrom } from '../model/flow/age-from.js';
import type { HelpLine } from '../model/safety/help-lines.js';
import type { FlowHost } from './flow-host.js';

/** The lines for the young: fetched once, when somebody is known to be that young. */
let youngLinesFor: ((region?: string) => readonly HelpLine[]) | undefined;
let coming: Promise<void> | undefined;

/**
 * Help lines for whoever is under 18, where what somebody has said tells that they are. Empty until they are here; the
 * host is then drawn again.
 */
export function fittingLines(host: FlowHost): readonly HelpLine[] {
  const { filled } = host.flow;
  const isYoung =
    filled && ageFrom(filled.definition, filled.answers, systemClock.today()).group === 'under-18';
  if (!isYoung) return [];
  if (!youngLinesFor) {
    coming ??= retryImport(() => import('../model/safety/young-lines.js')).then((module) => {
      ({ youngLinesFor } = module);
    });
    void coming.then(() => {
      host.requestUpdate();
    });
  }
  return youngLinesFor?.(host.practiceRegion || host.practiceConfig.region) ?? [];
}
