/** Units of time that histories may be told in. */
export const timeUnits = ["week", "day", "month"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/**
 * Units in one month. 4.345 weeks is the month of the Python package lifetimes; a day is a seventh of its week, so that the choice of unit changes no result (lifetimes itself takes
 * 30 days to a month, a year of 360 days).
 */
export const perMonth: Readonly<Record<TimeUnit, number>> = { week: 4.345, day: 4.345 * 7, month: 1 };
