import type { CellModel, CellValue } from "../../model/WorkbookModel";
import { parseXml } from "../xml/parseXml";
import { attribute } from "../xml/findXml";
import { unescapeXml } from "../xml/unescapeXml";
import { areaOf } from "../sheets/areas";
import type { CellScanner } from "./CellScanner";
import { decodeCellText, readCellText } from "./cellText";
import { plainFormula } from "./futureFunctions";
import { isoSerial } from "./isoSerial";
import { readStringItem } from "./readStringItem";
import { shiftFormula } from "./shiftFormula";

/** What the cells of a sheet need from the rest of the workbook. */
export interface CellContext {
  strings: readonly string[];
  date1904: boolean;
  prefix: string;
}

interface Shared {
  formula: string;
  row: number;
  column: number;
}

/** What an `f` element says. */
export interface FileFormula {
  /** Without `=`, ready to show; `undefined` for a data table, which is no formula that a person can type. */
  text: string | undefined;
  kind: string;
  reference?: string;
  group?: string;
}

/** Turns the scanner's current cell into a model cell. Shared formulas are written out for each cell. */
export class CellReader {
  readonly #shared = new Map<string, Shared>();

  constructor(
    private readonly source: string,
    private readonly scanner: CellScanner,
    private readonly context: CellContext,
  ) {}

  read(): CellModel {
    const { scanner } = this;
    const cell: CellModel = { value: this.value(), style: scanner.style };
    if (scanner.formula.start < 0) return cell;
    const formula = this.formula();
    if (formula.text !== undefined) cell.formula = `=${formula.text}`;
    const area = formula.kind === "array" ? areaOf(formula.reference) : undefined;
    if (area !== undefined && (area.rows > 1 || area.columns > 1)) cell.spill = { rows: area.rows, columns: area.columns };
    return cell;
  }

  value(): CellValue {
    const { scanner, source } = this;
    if (scanner.type === "inlineStr") return scanner.inline.start < 0 ? null : readStringItem(source, scanner.inline, this.context.prefix);
    if (scanner.value.start < 0 || scanner.value.start === scanner.value.end)
      return scanner.type === "str" && scanner.value.start >= 0 ? "" : null;
    const text = source.slice(scanner.value.start, scanner.value.end);
    switch (scanner.type) {
      case "s":
        return this.context.strings[Number(text)] ?? "";
      case "str":
        return readCellText(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { error: unescapeXml(text).trim() };
      case "d":
        return isoSerial(text.trim(), this.context.date1904) ?? text;
      default:
        return numberOrText(text);
    }
  }

  formula(): FileFormula {
    const { scanner } = this;
    const raw = this.source.slice(scanner.formula.start, scanner.formula.end);
    const close = raw.indexOf(">");
    const open = raw.slice(0, close);
    const inside = raw.charAt(close - 1) === "/" ? "" : raw.slice(close + 1, raw.lastIndexOf("</"));
    if (!open.includes("=")) return { text: plainFormula(decodeCellText(unescapeXml(inside))), kind: "normal" };
    return this.markedFormula(raw, inside);
  }

  private markedFormula(raw: string, inside: string): FileFormula {
    const { scanner } = this;
    const element = parseXml(raw.replace(/^<[^\s/>]*/, "<f").replace(/<\/[^>]*>$/, "</f>"), "f");
    const kind = attribute(element, "t") ?? "normal";
    const reference = attribute(element, "ref");
    const group = attribute(element, "si");
    const found: FileFormula = { text: kind === "dataTable" ? undefined : plainFormula(decodeCellText(unescapeXml(inside))), kind };
    if (reference !== undefined) found.reference = reference;
    if (kind !== "shared" || group === undefined) return found;
    found.group = group;
    if (found.text !== "" && found.text !== undefined) {
      this.#shared.set(group, { formula: found.text, row: scanner.row, column: scanner.column });
      return found;
    }
    const master = this.#shared.get(group);
    found.text = master === undefined ? undefined : shiftFormula(master.formula, scanner.row - master.row, scanner.column - master.column);
    return found;
  }
}

function numberOrText(text: string): CellValue {
  const value = Number(text);
  return Number.isNaN(value) || text.trim() === "" ? text : value;
}
