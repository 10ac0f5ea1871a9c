/** Whether a formula calls one of the functions, in any case, with the mark that a workbook puts before functions that it did not know when it was opened. */
export function callsOneOf(names: readonly string[]): (formula: unknown) => boolean {
  const call = new RegExp(`(?:^|[^A-Z0-9_.])(?:_XLDUDF_)?(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})\\s*\\(`, "i");
  // What stands in quotes is a text or the name of a sheet.
  return (formula) => typeof formula === "string" && formula.startsWith("=") && call.test(formula.replace(/"[^"]*"|'[^']*'/g, ""));
}
