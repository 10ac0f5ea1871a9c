/** Excel's limit. */
const longest = 31;
/** A name is not cut back to a word's end where that would leave less of it than this. */
const leastKept = 16;

/** A name that Excel takes for a sheet: without the characters that it forbids, at most 31 long, cut between words where it has any. */
export function sheetName(wished: string): string {
  const clean = wished
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return wholeWords(clean)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/^'+|[' ]+$/g, "");
}

function wholeWords(name: string): string {
  if (name.length <= longest) return name;
  const end = name.lastIndexOf(" ", longest);
  return name.slice(0, end >= leastKept ? end : longest);
}
