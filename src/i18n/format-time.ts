import { intl } from './intl.js';

/** "14:02", or "Saturday 14:02" for another day than today. Both moments in milliseconds since 1970. */
export function formatTime(at: number, now: number, language: string): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return intl(Intl.DateTimeFormat, language, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!sameDay && { weekday: 'long' }),
  }).format(at);
}
