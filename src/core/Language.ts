/** The languages of the product, in the order in which texts list them. */
export const languages = ["en", "zh-TW", "zh-CN"] as const;

export type Language = (typeof languages)[number];
