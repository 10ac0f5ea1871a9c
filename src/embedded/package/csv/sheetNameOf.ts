const LONGEST = 31;

/** A sheet name made of a file name: without extension and forbidden characters, at most 31 long. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");

  const allowed = base.replace(/[[\]:*?/\\\u0000-\u001f]/g, " ").trim();
  const cut = allowed.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
  const name = cut.replace(/^'+|'+$/g, "").trim();
  if (name === "") return "Sheet1";
  return name.toLowerCase() === "history" ? `${name}_` : name;
}
