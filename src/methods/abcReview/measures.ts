/** The measures that a review can judge by; the first that is there is the money of the sheets. */
export const measureIds = ["revenue", "collections", "margin"] as const;

export type MeasureId = (typeof measureIds)[number];
