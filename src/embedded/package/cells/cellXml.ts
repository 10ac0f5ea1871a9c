import { areaAddress, columnName } from "../../model/address";
import type { CellModel, CellValue } from "../../model/WorkbookModel";
import { escapeText } from "../xml/escapeXml";
import { encodeCellText, writeCellText } from "./cellText";
import { fileFormula } from "./futureFunctions";

/** Errors that every reader knows; newer ones are kept in a part of their own by Excel, with `#VALUE!` in the cell. */
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** What to write of a cell. */
export interface CellContent {
  row: number;
  column: number;
  /** Record number; 0 is left out. */
  xf: number;
  cell: Pick<CellModel, "value" | "formula" | "spill">;
  /** Index of the dynamic-array record in the metadata part, for a formula that spills. */
  dynamicArray: number;
  /** An old `f` element with the `cm` attribute of its cell, to be kept. */
  keptFormula?: { xml: string; metadata: number };
}

/** A cell as XML, without prefix. Text is always text, whatever it begins with. */
export function cellXml({ row, column, xf, cell, dynamicArray, keptFormula }: CellContent): string {
  const formula = keptFormula?.xml ?? formulaXml(cell, row, column);
  const metadata = keptFormula?.metadata ?? (cell.spill !== undefined && cell.formula !== undefined ? dynamicArray : 0);
  const { type, content } = valueXml(cell.value, formula !== "");
  const head = `<c r="${columnName(column)}${row + 1}"${xf === 0 ? "" : ` s="${xf}"`}${type === "" ? "" : ` t="${type}"`}${metadata === 0 ? "" : ` cm="${metadata}"`}`;
  return formula === "" && content === "" ? `${head}/>` : `${head}>${formula}${content}</c>`;
}

function formulaXml({ formula, spill }: CellContent["cell"], row: number, column: number): string {
  if (formula === undefined) return "";
  const text = escapeText(encodeCellText(fileFormula(formula.replace(/^=/, ""))));
  return spill === undefined ? `<f>${text}</f>` : `<f t="array" ref="${areaAddress({ row, column, ...spill })}">${text}</f>`;
}

function valueXml(value: CellValue, hasFormula: boolean): { type: string; content: string } {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number")
    return Number.isFinite(value) ? { type: "", content: `<v>${value}</v>` } : { type: "e", content: "<v>#NUM!</v>" };
  if (typeof value === "object") return { type: "e", content: `<v>${ERRORS.has(value.error) ? value.error : "#VALUE!"}</v>` };
  const text = writeCellText(value);
  if (hasFormula) return { type: "str", content: `<v>${text}</v>` };
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", content: `<is><t${space}>${text}</t></is>` };
}
