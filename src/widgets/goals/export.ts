import { download } from '../../flow/download.js';
import { smallWinsCalendar } from '../../interop/ics/small-wins.js';
import { formatDate } from '../../i18n/format.js';
import { fullAmount, goalSentence, goalSummary, formatWin } from '../../i18n/format-goal.js';
import type { LocaleContext } from '../../i18n/messages.js';
import type { Clock } from '../../model/clock.js';
import type { Goal } from '../../model/goals/goal.js';
import { isMeasured, isOwn, type Win } from '../../model/goals/wins.js';
import { goalsPaper } from './export.styles.js';

/** Ours go by their place among ours: one more of the person's own then makes none of them another. */
const placeOf = (win: Win, { wins }: Goal): string =>
  isOwn(win)
    ? `“${win.text}” ${wins.filter((each) => isOwn(each) && each.text === win.text).indexOf(win)}`
    : String(wins.filter(isMeasured).indexOf(win));

/** The small wins that are still ahead, as a calendar file. Says no more than the page does. */
export function calendarOf(goals: readonly Goal[], clock: Clock, { say, language }: LocaleContext): string {
  const today = clock.today();
  const wins = goals.flatMap((goal) => {
    return goal.wins
      .map((win) => ({
        on: win.by,
        title: `${say('wins-legend')}: ${formatWin(goal, win, { say, language }, fullAmount)}`,
        key: [goal.id, goal.starter, goal.text, goal.measure.id, goal.baseline, placeOf(win, goal)].join(
          '\n',
        ),
      }))
      .filter(({ on }) => on >= today);
  });
  return smallWinsCalendar(wins, { now: clock.now(), name: say('take-heading'), language });
}

/** Hands the file over. Its name says nothing about the person. */
export function saveCalendar(goals: readonly Goal[], clock: Clock, speech: LocaleContext): void {
  download(`${speech.say('take-file')}.ics`, calendarOf(goals, clock, speech), 'text/calendar');
}

/** Fills a document with the goals as one plain page: a sentence, the wins with room for a tick, and the rest. */
export function writePage(page: Document, goals: readonly Goal[], speech: LocaleContext): void {
  const { say, language } = speech;
  const add = (to: Element, tag: string, words = '') => {
    const node = page.createElement(tag);
    node.textContent = words;
    to.append(node);
    return node;
  };
  page.title = say('take-file'); // the name of a printed PDF
  page.documentElement.lang = language;
  const { script = '' } = new Intl.Locale(language).maximize();
  page.documentElement.dir = ['Arab', 'Hebr', 'Thaa', 'Syrc'].includes(script) ? 'rtl' : 'ltr';
  add(page.body, 'h1', say('take-heading'));
  for (const goal of goals) {
    const section = add(page.body, 'section');
    const rest = { ...goal };
    delete rest.why; // has a row of its own
    add(section, 'h2', goalSentence(rest, speech));
    const list = add(section, 'ul');
    for (const win of goal.wins) {
      const item = add(list, 'li');
      add(item, 'i');
      add(
        item,
        'span',
        say('goal-win', formatWin(goal, win, speech, fullAmount), formatDate(win.by, language)),
      );
    }
    const rows = add(section, 'dl');
    for (const { label, words } of goalSummary(goal, speech)) {
      if (words === undefined || [say('goal-row'), say('wins-legend')].includes(label)) continue;
      add(rows, 'dt', label);
      add(rows, 'dd', words);
    }
  }
}

/** Prints the goals alone, not the site around them: from a frame of their own that is gone afterwards. */
export function printGoals(goals: readonly Goal[], speech: LocaleContext): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  // Out of sight, but there: what is not displayed at all prints as nothing in some browsers.
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;inline-size:0;block-size:0;border:0';
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return;
  // A style sheet of the frame's own making: a strict content security policy refuses style elements.
  const styles = new (view as unknown as typeof globalThis).CSSStyleSheet();
  styles.replaceSync(goalsPaper.cssText);
  page.adoptedStyleSheets = [styles];
  writePage(page, goals, speech);
  view.addEventListener('afterprint', () => {
    setTimeout(() => {
      frame.remove();
    });
  });
  view.print();
}
