import { flagsOf } from './flags.js';

// Lists what came in and shows one submission at a time. The address holds only an id (after #), never an answer.
const part = (id) => document.getElementById(id);
const [status, trouble, people, reading, unchosen] = [
  'status',
  'trouble',
  'people',
  'reading',
  'unchosen',
].map(part);
const brief = document.querySelector('rapport-brief');

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

let rows = [];

const element = (tag, text, properties = {}) =>
  Object.assign(document.createElement(tag), { textContent: text, ...properties });

const count = (number, one, many) => (number === 0 ? [] : [number === 1 ? one : `${number} ${many}`]);

/** What a submission holds, in a few words. */
const contents = ({ answers, results, goals, match, consents }) =>
  [
    ...count(Object.keys(answers).length, 'one answer', 'answers'),
    ...count(results.length, 'a questionnaire', 'questionnaires'),
    ...count(goals.length, 'a goal', 'goals'),
    ...(match?.chosen ? ['a trainer chosen'] : []),
    ...count(consents.length, 'a consent to share', 'consents to share'),
  ].join(', ');

const nameOf = ({ answers }) =>
  (typeof answers.name === 'string' && answers.name.trim()) || 'Someone, no name given';

function line({ id, receivedAt, submission, additions }) {
  const link = element('a', '', { href: `#${id}` });
  link.append(element('b', nameOf(submission)));
  const flags = new Set([submission, ...additions].flatMap(flagsOf));
  for (const flag of flags) link.append(element('span', `⚑ ${flag}`, { className: 'flag' }));
  link.append(element('span', time.format(new Date(receivedAt))), element('span', contents(submission)));
  for (const added of additions) link.append(element('span', `Added since: ${contents(added)}`));
  if (submission.follows) link.append(element('span', 'Adds to what has not arrived yet'));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Shows the submission that the address names, or none. */
function choose() {
  const id = location.hash.slice(1);
  const row = rows.find((each) => each.id === id);
  for (const link of people.querySelectorAll('a')) {
    if (link.hash === location.hash && row) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  reading.hidden = !row;
  unchosen.hidden = Boolean(row) || rows.length === 0;
  if (row) {
    if (brief.submission?.id !== id) brief.submission = row.submission;
    brief.additions = row.additions;
  }
  return row;
}

async function refresh() {
  const button = part('refresh');
  button.disabled = true;
  people.setAttribute('aria-busy', 'true');
  trouble.replaceChildren();
  status.textContent = 'Loading …';
  try {
    const response = await fetch('/api/submissions', { cache: 'no-store' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    rows = await response.json();
    people.replaceChildren(...rows.map(line));
    status.textContent =
      rows.length === 0
        ? 'No one has written yet. Fill in the form on the practice page, and it will be here.'
        : rows.length === 1
          ? 'One submission'
          : `${rows.length} submissions, newest first`;
    choose();
  } catch {
    // Whatever went wrong, the reader can do one thing. What was listed before stays on screen.
    status.textContent = '';
    const retry = element('button', 'Try again', { type: 'button', className: 'quiet' });
    retry.addEventListener('click', refresh);
    trouble.append(
      element('p', 'The inbox could not be read. Is the demo still running, and is this its own machine?'),
      retry,
    );
  } finally {
    button.disabled = false;
    people.removeAttribute('aria-busy');
  }
}

addEventListener('hashchange', ({ oldURL }) => {
  if (choose()) {
    reading.focus();
    return;
  }
  const left = new URL(oldURL).hash;
  [...people.querySelectorAll('a')].find(({ hash }) => hash === left)?.focus();
});
part('refresh').addEventListener('click', refresh);
await refresh();

// Names of the people somebody was shown. Without the list, their ids stand.
const roster = await fetch('/trainers.json').catch(() => undefined);
if (roster?.ok) brief.trainers = await roster.json();
