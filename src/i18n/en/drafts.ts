/** Messages about what is kept of somebody's answers, where, and how they take it back. */
export const drafts = {
  'keep-soon': 'We keep your answers in this tab for a day, so that you can go on after a pause.',
  'keep-soon-device': 'We keep your answers on this device for a day, so that you can come back to them.',
  'kept-session': (time: string) =>
    `Saved in this tab at ${time}. Keep it open, or you’ll lose your answers.`,
  'kept-device': (time: string) =>
    `Saved on this device at ${time}. You can close this page and come back to it.`,
  'kept-nothing': 'Nothing is kept: please keep this page open.',
  'kept-before': (time: string) =>
    `We could not save what you wrote after ${time}. Please keep this page open.`,
  'kept-ask': 'Is this your own device?',
  'kept-ask-text':
    'If it is, we can keep your answers on it for a day. You can close this page and come back. If others use it too, choose no.',
  'kept-own': 'Yes, it is mine',
  'kept-shared': 'No, or not sure',
  'welcome-title': 'Welcome back',
  'welcome-text': (time: string) => `We kept your answers from ${time}.`,
  'welcome-how': 'You can go on where you stopped. If you start over, we clear them.',
  renewed:
    'The form has changed since then. We kept your answers that still fit. What you agreed to is asked again.',
  'start-over': 'Start over',
  clear: 'Clear my answers',
  'clear-ask': 'Clear everything?',
  'clear-yes': 'Yes, clear everything',
  'clear-no': 'No, keep my answers',
};
