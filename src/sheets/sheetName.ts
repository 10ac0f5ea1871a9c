/** Excel's limit. */
const longest = 31;

/** A name that Excel takes for a sheet: without the characters that it forbids, at most 31 long. */
export function sheetName(wished: string): string {
  return wished
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/^'+|[' ]+$/g, "");
}
