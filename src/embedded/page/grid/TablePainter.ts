import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableFilterMutation, TableManager } from "@univerjs/sheets-table";
import type { ITableFilterItem } from "@univerjs/sheets-table";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import type { SheetWithCells, TableModel } from "../../model/WorkbookModel";
import type { GridChannel } from "./GridChannel";
import { tableTheme, tableThemeName } from "./tableTheme";
import { rangeOf, UNIT } from "./workbookData";

/** What of a table the grid shows; when it is the same nothing is drawn anew. */
function signature(table: TableModel): string {
  return JSON.stringify([table.name, table.area, table.columns.map(({ name }) => name), tableThemeName(table), table.showHeaders]);
}

/** Keeps the grid's tables like the model's: look, banding, filter buttons, and the names that structured references use. */
export class TablePainter {
  readonly #shown = new Map<string, Map<string, string>>();
  readonly #themes = new Set<string>();

  constructor(private readonly channel: GridChannel) {}

  paint(sheet: SheetWithCells): void {
    const before = this.#shown.get(sheet.id) ?? new Map<string, string>();
    const after = new Map(sheet.tables.map((table) => [table.name, signature(table)]));
    this.#shown.set(sheet.id, after);
    const filters = new Map<string, (ITableFilterItem | undefined)[]>();
    for (const table of this.#inGrid(sheet)) {
      const name = table.getDisplayName();
      if (before.get(name) !== undefined && before.get(name) === after.get(name)) continue;
      filters.set(
        name,
        Array.from({ length: table.getColumnsCount() }, (_, index) => table.getTableFilterColumn(index)),
      );
      this.channel.sendTo(sheet.id, DeleteSheetTableMutation.id, { tableId: table.getId() });
    }
    const left = new Set(this.#inGrid(sheet).map((table) => table.getDisplayName()));
    for (const table of sheet.tables) {
      if (left.has(table.name)) continue;
      this.#add(sheet, table);
      // The person's filter stays when the table is made anew, as after the add-in has put columns beside it.
      (filters.get(table.name) ?? []).forEach((tableFilter, column) => {
        if (tableFilter)
          this.channel.sendTo(sheet.id, SetSheetTableFilterMutation.id, { tableId: `table-${table.id}`, column, tableFilter });
      });
    }
  }

  /** After the person changed tables at the grid, what is there is what is shown. */
  accept(sheet: SheetWithCells): void {
    this.#shown.set(sheet.id, new Map(sheet.tables.map((table) => [table.name, signature(table)])));
  }

  #inGrid(sheet: SheetWithCells) {
    return this.channel.injector.get(TableManager).getTablesBySubunitId(UNIT, this.channel.ids.grid(sheet.id));
  }

  #add(sheet: SheetWithCells, table: TableModel): void {
    const themes = this.channel.injector.get(SheetRangeThemeModel);
    const theme = tableTheme(table);
    if (!this.#themes.has(theme.getName())) themes.registerDefaultRangeTheme(theme);
    this.#themes.add(theme.getName());
    this.channel.sendTo(sheet.id, AddSheetTableMutation.id, {
      tableId: `table-${table.id}`,
      name: table.name,
      range: rangeOf(table.area),
      header: table.columns.map(({ name }) => name),
      options: { showHeader: table.showHeaders, tableStyleId: theme.getName() },
    });
  }
}
