/** Days of the week and parts of a day: questions, goals and trainers all name them. */
export const calendar = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
  early: 'Early',
  midday: 'Midday',
  afternoon: 'Afternoon',
  evening: 'Evening',
};
