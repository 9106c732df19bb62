/** A time of day on a clock of 24 hours, as native fields give it: 07:05, 14:30. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
