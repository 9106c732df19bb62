import { addStyles } from '../element/add-styles.js';
import { retryImport } from '../element/retry-import.js';
import { registerMessages } from '../i18n/messages-controller.js';
import type { Question, QuestionKind } from '../model/form/definition.js';
import { pathTo } from '../model/form/group.js';
import { addView, findView, type KindView, type ViewName } from './registry.js';
import { view as singleChoice } from './single-choice/control.js';
import { view as text } from './text/control.js';
import { view as yesNo } from './yes-no/control.js';

type Load<Kind extends QuestionKind> = () => Promise<{ view: KindView<Kind> }>;

/** A view that is here from the start, or the file that brings it. */
type Source<Kind extends QuestionKind> = KindView<Kind> | Load<Kind>;

/**
 * The view of every kind, or where it comes from: total, so that the compiler names a kind that is not here. These are
 * the only `import()`s of controls; which of them come in one file is for the bundler to say.
 */
const kinds: { readonly [Kind in QuestionKind]: Source<Kind> } & { readonly readonly: Source<QuestionKind> } =
  {
    text,
    'single-choice': singleChoice,
    'yes-no': yesNo,
    'long-text': () => import('./long-text/control.js'),
    email: () => import('./email/control.js'),
    phone: () => import('./phone/control.js'),
    date: () => import('./date/control.js'),
    time: () => import('./time/control.js'),
    number: () => import('./number/control.js'),
    'multiple-choice': () => import('./multiple-choice/control.js'),
    consent: () => import('./consent/control.js'),
    scale: () => import('./scale/control.js'),
    bipolar: () => import('./bipolar/control.js'),
    week: () => import('./week/control.js'),
    body: () => import('./body/control.js'),
    group: () => import('./group/control.js'),
    select: () => import('./select/control.js'),
    country: () => import('./country/control.js'),
    address: () => import('./address/control.js'),
    ranking: () => import('./ranking/control.js'),
    matrix: () => import('./matrix/control.js'),
    signature: () => import('./signature/control.js'),
    readonly: () => import('./read-only/control.js'),
  };

function add(name: ViewName, view: KindView): void {
  if (view.messages) registerMessages('en', 'questions', view.messages);
  addView(name, view);
}

for (const [name, source] of Object.entries(kinds) as [ViewName, Source<QuestionKind>][])
  if (typeof source !== 'function') add(name, source);

/** A file that does not come is asked for again; one that is broken stays so. Browsers tell them apart by a sentence. */
function unlessMissing(cause: unknown): { view?: undefined; cause: unknown } {
  if (cause instanceof TypeError && /module/i.test(cause.message)) throw cause;
  return { cause };
}

/**
 * Fetches the view of one kind, if it is not here yet.
 * @param path - Where a question of that kind stands, for the message where it cannot be shown.
 * @throws {Error} for a kind that is registered by half: the message says what is missing.
 */
export async function loadKind(
  name: ViewName,
  path: string = name,
  load = kinds[name] as Load<QuestionKind> | undefined,
): Promise<KindView> {
  const here = findView(name);
  if (here) return here;
  const loaded: { view?: Partial<KindView> | undefined; cause?: unknown } | undefined = await retryImport(
    async () => load?.().catch(unlessMissing),
  );
  const view = loaded?.view as KindView | undefined;
  // The types forbid it, yet a kind can be written by half. Nobody shall wait for what does not come.
  if (!view?.control) throw (await import('./unavailable.js')).unavailable(name, path, loaded?.cause);
  add(name, view);
  return view;
}

/** The views that a question needs, with its path: its own, and those of the questions in a group. */
function viewsFor(question: Question, path = question.id): [ViewName, string][] {
  const within = 'questions' in question ? question.questions : [];
  const names: ViewName[] = question.readonly ? ['readonly', question.kind] : [question.kind]; // both have messages
  return [
    ...names.map((name): [ViewName, string] => [name, path]),
    ...within.flatMap((each) => viewsFor(each, pathTo(path, each.id))),
  ];
}

/**
 * Fetches the controls of these questions that a widget does not bring with it. Until they are here a plain line stands
 * in their place.
 * @throws {Error} for a kind that is registered by half: the message says what is missing.
 */
export async function loadControls(
  host: { renderRoot: HTMLElement | DocumentFragment; requestUpdate(): void },
  questions: readonly Question[],
): Promise<void> {
  const needed = new Map(questions.flatMap((question) => viewsFor(question)));
  await Promise.all(
    [...needed].map(async ([name, path]) => {
      try {
        addStyles(host.renderRoot, (await loadKind(name, path)).styles ?? []);
      } finally {
        host.requestUpdate();
      }
    }),
  );
}
