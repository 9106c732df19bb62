/** Messages about what is kept of somebody's answers, where, and how they take it back. */
export const drafts = {
  'keep-soon': 'We’ll keep your answers in this tab for a day, so you can take a break.',
  'keep-soon-device': 'We’ll keep your answers on this device for a day, so you can come back.',
  'kept-session': (time: string) =>
    `Saved in this tab at ${time}. Keep it open, or you’ll lose your answers.`,
  'kept-device': (time: string) =>
    `Saved on this device at ${time}. You can close this page and come back to it.`,
  'kept-nothing': 'We’re not saving this, so please keep this page open.',
  'kept-before': (time: string) =>
    `We couldn’t save what you wrote after ${time}. Please keep this page open.`,
  'kept-ask': 'Is this your own phone or computer?',
  'kept-ask-text':
    'If it is, we can keep your answers here for a day, so you can close this page and come back. If other people use it, choose no.',
  'kept-own': 'Yes, it’s mine',
  'kept-shared': 'No, or not sure',
  'welcome-title': 'Welcome back',
  'welcome-text': (time: string) => `We kept your answers from ${time}.`,
  'welcome-how': 'You can carry on where you stopped. If you start over, we’ll clear them.',
  renewed:
    'The form has changed since then. We’ve kept the answers that still fit. We’ll ask again about anything you agreed to.',
  'start-over': 'Start over',
  clear: 'Clear my answers',
  'clear-ask': 'Clear everything?',
  'clear-yes': 'Yes, clear everything',
  'clear-no': 'No, keep my answers',
};
