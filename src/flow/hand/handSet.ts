import { isBlank } from "../../core/cells/isBlank";
import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import { columnLetters } from "../../core/columnLetters";
import type { Skipped } from "../../core/refusal/Skipped";
import type { OwnClass } from "../../core/rules/OwnRules";
import { classIdsByName } from "../../words/classIdsByName";
import type { AnyMethodWords } from "../../words/MethodWords";
import type { TableData } from "../../workbook/WorkbookPort";
import { handColumn } from "./handColumn";

/** Classes given by hand, one entry per subject; `null` where none is given. */
export interface HandSet {
  readonly classes: readonly (string | null)[];
  /** Cells that name no class. */
  readonly unknown: readonly Skipped[];
}

interface Named {
  readonly words: AnyMethodWords;
  /** The classes that these options can give. */
  readonly ids: readonly string[];
  readonly ownClasses: Readonly<Record<string, OwnClass>> | undefined;
}

/**
 * Reads the classes that the user gave by hand in his own column beside the table: by label in any language. Of a customer's rows the first that holds
 * something counts. `undefined` where there is no such column. O(rows).
 */
export function handSet(
  data: TableData | undefined,
  tableRows: readonly (readonly number[])[],
  { words, ids, ownClasses = {} }: Named,
): HandSet | undefined {
  const column = data && handColumn(data.source, words);
  if (!data || column === undefined) return undefined;
  const { source } = data;
  const cells = data.columns.get(column) ?? [];
  const own = Object.entries(ownClasses).map(([id, { label }]) => [readKey(label), id] as const);
  const known = new Map([...classIdsByName(words, ids), ...own]);
  const unknown: Skipped[] = [];
  const classes = tableRows.map((rows) => {
    const row = rows.find((each) => !isBlank(cells[each] ?? null));
    if (row === undefined) return null;
    const met = textOf(cells[row] ?? null).trim();
    const found = known.get(readKey(met));
    if (found !== undefined) return found;
    const sheetRow = source.area.row + row + 2;
    const cell = `${columnLetters(source.area.column + column)}${sheetRow}`;
    unknown.push({ sheet: source.sheet, row: sheetRow, column: source.headers[column]!, cell, code: "hand.unknownClass", facts: { met } });
    return null;
  });
  return { classes, unknown };
}
