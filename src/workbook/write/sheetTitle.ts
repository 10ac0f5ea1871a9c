/** Excel's limit for the name of a sheet. */
export const longestTitle = 31;

/** A wished name made into one that Excel accepts for a sheet. */
export function sheetTitle(wished: string): string {
  const allowed = wished
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, longestTitle);
  return allowed === "" || allowed.toLowerCase() === "history" ? `${allowed} -`.trim() : allowed;
}
