import { columnName } from "../../model/address";
import type { SheetPart } from "../sheets/SheetPart";
import { CellScanner } from "./CellScanner";

interface Row {
  tag: string;
  cells: Map<number, string>;
}

/**
 * The cells of a sheet in order of rows and columns, each with its address, for files that were not written so: as Excel repairs them. Of two
 * elements for one cell the later counts. The answer holds the rows alone.
 */
export function orderedSheet(sheet: SheetPart): SheetPart {
  const { text, data, prefix, part } = sheet;
  if (data === undefined) return sheet;
  const rows = new Map<number, Row>();
  const scanner = new CellScanner(text, { start: data.contentStart, end: data.contentEnd }, { prefix, part });
  while (scanner.nextRow()) {
    const { row } = scanner;
    const tag = placed(text.slice(scanner.rowTag.start, scanner.rowTag.end), String(row + 1)).replace(/\s*\/?>$/, ">");
    const known = rows.get(row) ?? { tag, cells: new Map<number, string>() };
    rows.set(row, known);
    while (scanner.nextCell()) {
      const xml = text.slice(scanner.cell.start, scanner.cell.end);
      known.cells.set(scanner.column, placed(xml, `${columnName(scanner.column)}${row + 1}`));
    }
  }
  const content = inOrder(rows)
    .map(
      ([, { tag, cells }]) =>
        `${tag}${inOrder(cells)
          .map(([, xml]) => xml)
          .join("")}</${prefix}row>`,
    )
    .join("");
  return { ...sheet, text: content, data: { ...data, contentStart: 0, contentEnd: content.length } };
}

function inOrder<T>(items: ReadonlyMap<number, T>): [number, T][] {
  return [...items].sort(([a], [b]) => a - b);
}

/** An element with its address, whether it had one or not. */
function placed(xml: string, address: string): string {
  const tag = xml.slice(0, xml.indexOf(">") + 1);
  const bare = tag.replace(/\sr=(?:"[^"]*"|'[^']*')/, "");
  return bare.replace(/^<[^\s/>]+/, (name) => `${name} r="${address}"`) + xml.slice(tag.length);
}
