import fc from "fast-check";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { ClassColumn, Value } from "../../../src/sheets/SheetDescription";
import { classColumn, numberColumn, summarySheet } from "../support/plans";
import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import { strangeCell } from "./strangeCells";
import { mark } from "./usersView";

/** What a run is asked to write. */
export interface Settings {
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
  readonly text: string;
}

const settings: fc.Arbitrary<Settings> = fc.record({
  columns: fc.uniqueArray(fc.constantFrom("class", "rank", "note"), { maxLength: 3 }),
  sheets: fc.uniqueArray(fc.constantFrom("summary", "list"), { maxLength: 2 }),
  text: fc.oneof(fc.constantFrom("=1+1", "@x", "A", "003", "\ud83d", "x".repeat(300)), fc.string({ unit: "binary", maxLength: 8 })),
});

/** What the user does between our steps; `where` is a dice for the place. */
const edits = [
  "insertRow",
  "deleteRow",
  "insertColumn",
  "deleteColumn",
  "rename",
  "sort",
  "typeBeside",
  "typeInOurs",
  "renameOurs",
  "deleteOurs",
  "deleteOurSheet",
  "typeOnOurSheet",
  "hideRow",
] as const;
export type Edit = (typeof edits)[number];

export type Step =
  | { readonly do: "run"; readonly settings: Settings; readonly takeBack: boolean }
  | { readonly do: "edit"; readonly edit: Edit; readonly where: number; readonly value: Exclude<Value, undefined> | { error: string } }
  | { readonly do: "undo" | "removeAll" };

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant("run" as const), settings, takeBack: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant("edit" as const), edit: fc.constantFrom(...edits), where: fc.nat(20), value: strangeCell }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "removeAll" as const) }) },
  ),
  { minLength: 1, maxLength: 7 },
);

/** The columns of a run for a table of this many rows. */
export function columnsOf({ columns, text }: Settings, rows: number): ClassColumn[] {
  const values = Array.from({ length: rows }, (_, row) => row);
  return columns.map((id) => {
    const header = { header: `${mark} ${id}` };
    if (id === "class")
      return classColumn(
        values.map((row) => ["A", "B", "C"][row % 3]!),
        header,
      );
    if (id === "rank") return numberColumn(id, values, header);
    return { id, ...header, width: 20, values: values.map((row) => (row % 2 === 0 ? text : null)) };
  });
}

/** The sheets of a run. */
export function sheetsOf({ sheets, text }: Settings): SheetDescription[] {
  return sheets.map((id) => {
    const patch = { id: `abc.${id}`, name: `${mark} ${id}` };
    const block = {
      row: 2,
      column: 0,
      values: [
        ["Name", "Text"],
        ["x", text],
      ],
    };
    const table = { area: { row: 2, column: 0, rows: 2, columns: 2 }, name: "Ours" };
    return id === "list" ? summarySheet({ ...patch, blocks: [block], rules: [], table }) : summarySheet(patch);
  });
}

/** Where the user's table begins now; `null` where it has gone. */
export function tableAt(workbook: Workbook): { sheet: string; row: number; column: number; rows: number } | null {
  for (const { id, name, cells } of workbook.sheets) {
    if (name.startsWith(mark) || name === "Other") continue;
    const used = cells.used(true);
    let found: [number, number] | undefined;
    if (used) cells.forEach(used, ({ value }, row, column) => (value === "Field 1" ? (found ??= [row, column]) : undefined));
    if (!found) continue;
    const [row, column] = found;
    let rows = 0;
    while ((cells.get(row + rows + 1, column)?.value ?? null) !== null) rows += 1;
    return { sheet: id, row, column, rows };
  }
  return null;
}
