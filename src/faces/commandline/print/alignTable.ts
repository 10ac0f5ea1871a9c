import { displayWidth } from "./displayWidth";

/** Rows of texts as lines with aligned columns; columns of which every cell behind the first row is a number stand at the right. */
export function alignTable(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => ({
    width: Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
    numeric: rows.slice(1).every((row) => /^[-\d.,%\s]*$/.test(row[column] ?? "")),
  }));
  return rows.map((row) =>
    columns
      .map(({ width, numeric }, column) => padded(row[column] ?? "", width, numeric))
      .join("  ")
      .trimEnd(),
  );
}

function padded(text: string, width: number, toTheRight: boolean): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return toTheRight ? space + text : text + space;
}
