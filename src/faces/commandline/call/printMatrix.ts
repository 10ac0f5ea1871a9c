import type { CellValue, ErrorValue } from "../../../embedded/model/WorkbookModel";
import type { Language } from "../../../core/Language";
import { commandWords } from "../../../words/commandline";
import { say } from "../../../words/say";
import type { Streams } from "../Streams";

/** Messages told one by one; a column of a thousand unreadable cells needs no thousand lines. */
const mostTold = 20;

/**
 * Prints the rows of a result: as JSON or parted by tabs, errors as Excel shows them; what the errors say goes to the other stream. Rows parted by tabs get opened
 * in spreadsheets: a text that one would compute gets an apostrophe in front.
 */
export function printMatrix(
  rows: readonly (readonly CellValue[])[],
  given: { readonly json: boolean; readonly language: Language },
  { out, err }: Streams,
): void {
  const shown = rows.map((row) => row.map((cell) => (isError(cell) ? cell.error : cell)));
  if (given.json) out(`${JSON.stringify(shown)}\n`);
  else out(shown.map((row) => `${row.map(cellText).join("\t")}\n`).join(""));
  const messages = rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      isError(cell) && cell.message !== undefined
        ? [{ row: rowIndex + 1, column: column + 1, error: cell.error, message: cell.message }]
        : [],
    ),
  );
  for (const facts of messages.slice(0, mostTold)) err(`${say(commandWords.cellMessage, given.language, facts)}\n`);
  if (messages.length > mostTold) err(`${say(commandWords.andMore, given.language, { count: messages.length - mostTold })}\n`);
}

function isError(cell: CellValue): cell is ErrorValue {
  return typeof cell === "object" && cell !== null;
}

function cellText(cell: Exclude<CellValue, ErrorValue>): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const oneLine = cell.replace(/[\t\r\n]+/g, " ");
  return /^\s*[=+\-@]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
