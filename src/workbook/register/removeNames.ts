/** Queues the removal of defined names; those that are gone already are passed over. */
export async function removeNames(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const present = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const name of present) if (!name.isNullObject) name.delete();
}
