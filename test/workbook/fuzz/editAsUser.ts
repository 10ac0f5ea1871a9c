import { mark } from "./usersView";
import type { Opened } from "../support/open";
import { tableAt, type Step } from "./steps";

const everything = { rows: 1_048_576, columns: 16_384 };

let inserted = 0;

/** Does what a user does. What Excel does not let him do he leaves. */
export async function editAsUser(opened: Opened, { edit, where, value }: Extract<Step, { do: "edit" }>): Promise<void> {
  const { workbook } = opened;
  const table = tableAt(workbook);
  if (!table) return;
  const { sheet, row, column, rows } = table;
  const state = workbook.sheet(sheet)!;
  const line = { row: row + 1 + (where % Math.max(1, rows)), column: 0, rows: 1, columns: everything.columns };
  const ours = Array.from({ length: 20 }, (_, index) => column + index).filter((at) =>
    JSON.stringify(state.cells.get(row, at)?.value ?? "").startsWith(`"${mark}`),
  );
  const one = ours[where % Math.max(1, ours.length)];
  const own = workbook.sheets.filter(({ name }) => name.startsWith(mark));
  const ownSheet = own[where % Math.max(1, own.length)];
  const native = state.tables[0];
  const type = (at: readonly [number, number], id = sheet): void => workbook.setCell(id, at[0], at[1], { value }, "user");
  switch (edit) {
    case "insertRow":
      workbook.shift(sheet, line, "down", "user");
      workbook.setCell(sheet, line.row, column, { value: `New ${where}` }, "user");
      return;
    case "deleteRow":
      if (rows > 1) workbook.shift(sheet, line, "up", "user");
      return;
    case "insertColumn":
    case "deleteColumn": {
      const at = { row: 0, column: column + 1 + (where % 3), rows: everything.rows, columns: 1 };
      const holds = edit === "deleteColumn" && (ours.includes(at.column) || native === undefined);
      if (!holds) workbook.shift(sheet, at, edit === "insertColumn" ? "right" : "left", "user");
      // Excel gives a column within a table a header at once.
      if (edit === "insertColumn" && native && at.column < native.area.column + native.area.columns)
        workbook.setCell(sheet, row, at.column, { value: `Inserted ${++inserted}` }, "user");
      return;
    }
    case "rename":
      return renameSheet(opened, state.name, `Renamed '${where}' ${++inserted}`);
    case "sort":
      if (native) await sortTable(opened, native.name, where % 2 === 0);
      return;
    case "typeBeside": {
      // Cells of ours are typed into elsewhere.
      if (!ours.includes(column + 2 + (where % 9))) type([row + (where % 4), column + 2 + (where % 9)]);
      return;
    }
    case "typeInOurs": {
      if (one !== undefined) type([row + 1, one]);
      return;
    }
    case "renameOurs": {
      if (one !== undefined) workbook.setCell(sheet, row, one, { value: `${mark} mine ${where}` }, "user");
      return;
    }
    case "deleteOurs":
      if (one !== undefined) workbook.shift(sheet, { row: 0, column: one, rows: everything.rows, columns: 1 }, "left", "user");
      return;
    case "deleteOurSheet":
      if (ownSheet) workbook.deleteSheet(ownSheet.id, "user");
      return;
    case "typeOnOurSheet": {
      if (ownSheet) type([30 + (where % 3), 8], ownSheet.id);
      return;
    }
    case "hideRow":
      state.rows.set(line.row, { ...state.rows.get(line.row), hidden: true });
      workbook.announce({ facet: "rows", source: "user", sheet });
  }
}

async function renameSheet({ excel }: Opened, name: string, wished: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).name = wished;
    await context.sync();
  });
}

async function sortTable({ excel }: Opened, name: string, ascending: boolean): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).sort.apply([{ key: 0, ascending }]);
    await context.sync();
  }).catch(() => undefined);
}
