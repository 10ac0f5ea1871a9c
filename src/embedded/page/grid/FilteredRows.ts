import { BooleanNumber } from "@univerjs/core";
import { SetRowDataMutation } from "@univerjs/sheets";
import { SetSheetsFilterRangeMutation, SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";
import type { FilterCriteriaByColumn } from "../../model/FilterCriteriaModel";
import { sameArea } from "../../model/intersect";
import type { SheetWithCells } from "../../model/WorkbookModel";
import { columnCriteria, tableCriteria } from "./filterCriteria";
import type { GridChannel } from "./GridChannel";
import { areaOf, rangeOf, UNIT } from "./workbookData";

/** Rows that the person's filters leave out at the grid are hidden rows of the model, as in Excel and in its files. */
export class FilteredRows {
  readonly #hidden = new Map<string, Set<number>>();

  constructor(private readonly channel: GridChannel) {}

  /** Gives a range that the model filters its buttons. */
  paint(sheet: SheetWithCells): void {
    const filter = this.#filter(sheet);
    const shown = filter && areaOf(filter.getRange());
    if (!sheet.autoFilter || (shown && sameArea(shown, sheet.autoFilter))) return;
    this.channel.sendTo(sheet.id, SetSheetsFilterRangeMutation.id, { range: rangeOf(sheet.autoFilter) });
  }

  /** After a filter was set, changed or taken away at the grid. Answers whether rows were hidden or came back. */
  read(sheet: SheetWithCells): boolean {
    this.#readCriteria(sheet);
    const before = this.#hidden.get(sheet.id) ?? new Set<number>();
    const after = this.#filteredOut(sheet);
    const back = [...before].filter((row) => !after.has(row));
    const gone = [...after].filter((row) => !before.has(row));
    for (const row of gone) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
    for (const row of back) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: false });
    this.#hidden.set(sheet.id, after);
    this.#show(sheet, back);
    return gone.length + back.length > 0;
  }

  /** A row that came back may have been hidden at the grid, too, when the model was drawn anew meanwhile. */
  #show(sheet: SheetWithCells, rows: readonly number[]): void {
    const config = this.channel.worksheet(sheet.id)?.getConfig().rowData ?? {};
    const hidden = rows.filter((row) => config[row]?.hd === BooleanNumber.TRUE);
    if (hidden.length === 0) return;
    const rowData = Object.fromEntries(hidden.map((row) => [row, { ...config[row], hd: BooleanNumber.FALSE }]));
    this.channel.sendTo(sheet.id, SetRowDataMutation.id, { rowData });
  }

  #filter(sheet: SheetWithCells) {
    return this.channel.injector.get(SheetsFilterService).getFilterModel(UNIT, this.channel.ids.grid(sheet.id));
  }

  #tables(sheet: SheetWithCells) {
    return this.channel.injector.get(TableManager).getTablesBySubunitId(UNIT, this.channel.ids.grid(sheet.id));
  }

  #filteredOut(sheet: SheetWithCells): Set<number> {
    const tables = this.#tables(sheet).flatMap((table) => [
      ...((table.getTableFilters().getFilterOutRows() as Set<number> | undefined) ?? []),
    ]);
    return new Set([...(this.#filter(sheet)?.filteredOutRows ?? []), ...tables]);
  }

  #readCriteria(sheet: SheetWithCells): void {
    const filter = this.#filter(sheet);
    const first = sheet.autoFilter?.column ?? 0;
    keep(
      sheet,
      Object.fromEntries((filter?.getAllFilterColumns() ?? []).map(([column, one]) => [column - first, columnCriteria(one.serialize())])),
    );
    for (const inGrid of this.#tables(sheet)) {
      const table = sheet.tables.find(({ name }) => name === inGrid.getDisplayName());
      if (table)
        keep(table, Object.fromEntries(table.columns.map(({ id }, index) => [id, tableCriteria(inGrid.getTableFilterColumn(index))])));
    }
  }
}

function keep(owner: { filters?: FilterCriteriaByColumn }, criteria: Record<string, FilterCriteriaByColumn[number] | undefined>): void {
  const known: FilterCriteriaByColumn = {};
  for (const [column, wanted] of Object.entries(criteria)) if (wanted) known[Number(column)] = wanted;
  if (Object.keys(known).length > 0) owner.filters = known;
  else delete owner.filters;
}
