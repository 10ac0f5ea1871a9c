/** What is put into one cell through `Range.values`: text that must stay text carries a leading apostrophe. */
export type Input = string | number | boolean;
