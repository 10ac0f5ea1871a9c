/** What the ends and steps of colour scales, data bars and icon sets go by: Office.js's word, and the model's, which is the file's. */
export const pointTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
  Automatic: "min",
};
