/** The three measures of the month-end form, in its order: scale, contribution, share. */
export const measureIds = ["collections", "margin", "brandShare"] as const;

export type MeasureId = (typeof measureIds)[number];
