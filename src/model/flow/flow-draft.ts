import type { FlowDraft, PartDraft } from './draft.js';
import type { Flow } from './flow.js';
import type { PartName } from './parts.js';

/** True once there is something to lose: an answer, a choice, or a page that was left. */
export const isBegun = ({ sessions, saved, place, outcomes }: Flow): boolean =>
  [...sessions.values()].some(({ answers }) => Object.keys(answers).length > 0) ||
  saved.size > 0 ||
  place > 0 ||
  Object.keys(outcomes).length > 0;

/** All that the person would miss, as plain data; undefined where there is nothing, or the practice has it. */
export function draftOf(flow: Flow): FlowDraft | undefined {
  if (!isBegun(flow) || flow.sending.kind === 'sent') return undefined;
  const open = [...flow.sessions].map(
    ([part, { definition, answers, page, pages }]): [PartName, PartDraft] => [
      part,
      { definition: definition.id, version: definition.version, answers, page, pages },
    ],
  );
  return {
    schema: 'rapport/draft@2',
    at: flow.at,
    returning: flow.returning,
    parts: { ...Object.fromEntries(flow.saved), ...Object.fromEntries(open) },
    outcomes: { ...flow.outcomes },
    summaries: Object.fromEntries(flow.summaries),
    progress: Object.fromEntries(
      flow.parts.flatMap((part) =>
        flow.sessions.has(part) || flow.savedProgress.has(part) ? [[part, flow.progressOf(part)]] : [],
      ),
    ),
    ...(flow.matchSeed !== undefined && { matchSeed: flow.matchSeed }),
    sharing: flow.sharing,
    ...(flow.follows && { follows: flow.follows }),
    spent: flow.now() - flow.startedAt,
  };
}

/** Goes on from a draft. Each part takes up its own answers when it is opened: see `Flow.takeDraft`. */
export function restoreDraft(flow: Flow, draft: FlowDraft): void {
  flow.clear();
  for (const part of draft.follows && draft.at !== 'review' ? [draft.at] : flow.parts) {
    const { parts, summaries, progress } = draft;
    if (parts[part]) flow.saved.set(part, parts[part]);
    if (summaries[part]) flow.summaries.set(part, summaries[part]);
    if (progress[part]) flow.savedProgress.set(part, progress[part]);
  }
  Object.assign(flow.outcomes, draft.outcomes);
  if (draft.matchSeed !== undefined) flow.matchSeed = draft.matchSeed;
  flow.resume({ ...draft, startedAt: flow.now() - draft.spent });
}
