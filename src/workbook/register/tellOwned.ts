import type { WorkbookPort } from "../WorkbookPort";
import type { Work } from "../session/Work";
import { loadHoldings, type HeldSheet } from "./Holdings";

/** What the add-in owns, as the faces tell it. */
export async function tellOwned({ context, memory }: Work): Promise<Awaited<ReturnType<WorkbookPort["owned"]>>> {
  const { columns, ownSheets, register } = await loadHoldings(context, memory);
  const names = (held: readonly HeldSheet[]) => held.map(({ sheet }) => sheet.name);
  return {
    columns: columns.length,
    sheets: names(ownSheets),
    history: names(ownSheets.filter(({ entry }) => entry.history)),
    methods: [...new Set([...columns, ...ownSheets].flatMap(({ entry }) => (entry.method === "" ? [] : entry.method)))],
    ...(register.unfinished ? { unfinished: register.unfinished } : {}),
  };
}
