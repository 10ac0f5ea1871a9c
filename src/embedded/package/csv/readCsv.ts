import { DEFAULT_STYLE } from "../../model/StyleList";
import { Workbook } from "../../model/Workbook";
import type { CellModel } from "../../model/WorkbookModel";
import { isoSerial } from "../cells/isoSerial";
import { PackageError } from "../PackageError";
import { decodeText } from "./decodeText";
import { findSeparator } from "./findSeparator";
import { parseCsv } from "./parseCsv";
import { sheetNameOf } from "./sheetNameOf";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
/** A number that a person would write the same way: no leading zeros, no exponent. Fifteen digits is what Excel keeps. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(:\d{2})?)?$/;

/**
 * Reads a csv as a workbook of one sheet named after the file. Unlike Excel it guesses nothing: plain numbers become numbers, ISO dates become
 * dates, everything else stays the text that it is ("00123", "1-2", "=A1").
 * @throws PackageError `unreadableText`, `tooLarge`
 */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const { text, separator } = split(decodeText(bytes), /\.tsv$/i.test(fileName));
  const workbook = new Workbook();
  workbook.name = fileName;
  const { cells } = workbook.addSheet(sheetNameOf(fileName), "load");
  const formats = new Map<string, number>();
  const styleOf = (numberFormat: string): number => {
    const known = formats.get(numberFormat) ?? workbook.styleIndex({ ...DEFAULT_STYLE, numberFormat });
    formats.set(numberFormat, known);
    return known;
  };
  parseCsv(text, separator, (field, row, column) => {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS)
      throw new PackageError("tooLarge", { limit: row >= MOST_ROWS ? MOST_ROWS : MOST_COLUMNS, row: row + 1 });
    if (field.length > LONGEST_TEXT) throw new PackageError("tooLarge", { limit: LONGEST_TEXT, found: field.length, row: row + 1 });
    cells.set(row, column, typedCell(field, styleOf));
  });
  workbook.clearTouched();
  return workbook;
}

/** Excel's own first line `sep=;` names the separator and is no data. */
function split(text: string, isTabbed: boolean): { text: string; separator: string } {
  const named = /^\uFEFF?sep=(.)(?:\r\n?|\n)/i.exec(text);
  if (named !== null) return { text: text.slice(named[0].length), separator: named[1]! };
  return { text, separator: isTabbed ? "\t" : findSeparator(text) };
}

function typedCell(field: string, styleOf: (format: string) => number): CellModel {
  const first = field.charCodeAt(0);
  const mayBeNumber = field.length < 18 && ((first >= 0x30 && first <= 0x39) || first === 0x2d);
  if (mayBeNumber && NUMBER.test(field) && isExact(field)) return { value: Number(field), style: 0 };
  const date = mayBeNumber || field.length < 20 ? DATE.exec(field) : null;
  const serial = date === null ? undefined : isoSerial(field);
  if (date === null || serial === undefined) return { value: field, style: 0 };
  const time = field.length === 10 ? "" : date[1] === undefined ? " hh:mm" : " hh:mm:ss";
  return { value: serial, style: styleOf(`yyyy-mm-dd${time}`) };
}

function isExact(field: string): boolean {
  return field.replace(/\D/g, "").replace(/^0+/, "").length <= 15 && !/^-0(?:\.0*)?$/.test(field);
}
