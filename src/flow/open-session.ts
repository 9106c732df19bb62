import { retryImport } from '../element/retry-import.js';
import { systemClock } from '../model/clock.js';
import type { Definition } from '../model/form/definition.js';
import { FormSession } from '../model/form/session.js';
import type { Flow } from '../model/flow/flow.js';
import type { Part } from './part.js';

/** The session of a part, with what is known of the person: what they left, what is open, or what the page gave. */
export async function openSession(flow: Flow, part: Part, definition: Definition): Promise<FormSession> {
  const open = part.session;
  let saved = flow.takeDraft(part.name, definition);
  if (saved && saved.version !== definition.version) {
    // Seldom needed: the form has to change while somebody is away.
    const { migrateForm } = await retryImport(() => import('../model/form/migrate.js'));
    saved = migrateForm(definition, saved);
  }
  // A page fills in the form that says who somebody is.
  const isFirst = part.name === 'intake' || flow.parts.length === 1;
  const session = new FormSession(definition, {
    answers: saved?.answers ?? part.givenAnswers ?? open?.answers ?? (isFirst ? flow.prefill : {}),
    trailingPages: part.trailingPages,
    today: () => systemClock.today(),
    ...(part.check && { check: part.check }),
    partialText: part.loadFullText !== undefined,
  });
  session.go(saved?.page ?? open?.page ?? '');
  part.opened?.(session, saved === undefined);
  return session;
}
