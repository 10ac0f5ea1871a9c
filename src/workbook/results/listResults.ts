import type { Holdings } from "../register/Holdings";
import { standing } from "../register/StandingColumn";
import { loadTables } from "../session/TableInfo";
import { describeCandidates } from "../tables/describeCandidates";
import { ofTable } from "../tables/findCandidates";
import type { Results, ResultSheet } from "../WorkbookPort";

/** What earlier runs left in the workbook, wherever the user has moved it. A handful of requests, whatever the size of the tables. */
export async function listResults(context: Excel.RequestContext, holdings: Holdings): Promise<Results> {
  const tables = await loadTables(context);
  const nameOf = new Map(holdings.sheets.map(({ id, name }) => [id, name]));
  const columns = holdings.columns.map((held) => {
    const { entry, sheetId, area } = standing(held, tables);
    return { method: entry.method, id: entry.id, sheet: nameOf.get(sheetId) ?? "", area, labels: entry.labels };
  });
  const lists = await describeCandidates(
    context,
    holdings.ownSheets.flatMap(({ sheet }) =>
      tables.filter(({ sheetId, showHeaders }) => sheetId === sheet.id && showHeaders).map((table) => ofTable(table, sheet)),
    ),
    { ...holdings, columns: [] },
  );
  const sheets = holdings.ownSheets.map(({ entry, sheet }): ResultSheet => {
    const [list] = lists.filter((source) => source.sheet === sheet.name).sort((a, b) => b.rowCount - a.rowCount);
    const { method, id, period } = entry;
    return { method, id, name: sheet.name, ...(period !== undefined && { period }), ...(list && { list }) };
  });
  return { columns, sheets };
}
