/** The measures that clusters are made of; the first three always, the others by choice and where they are there. */
export const measureIds = ["recency", "frequency", "monetary", "margin", "collections"] as const;

export type MeasureId = (typeof measureIds)[number];
