/** The names in the workbook that a new name or table may not have: defined names and tables, in lower case. */
export async function loadNames(context: Excel.RequestContext): Promise<Set<string>> {
  const names = context.workbook.names.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  return new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase()));
}
