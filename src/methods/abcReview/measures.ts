/** The measures that a review can judge by; the first that is there is the money of the sheets. The share of our brand in the customer's profit is no money. */
export const measureIds = ["revenue", "collections", "margin", "brandShare"] as const;

export type MeasureId = (typeof measureIds)[number];
