import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cellText } from "../../../../src/embedded/host/cellText";
import type { CellValue, SheetWithCells } from "../../../../src/embedded/model/WorkbookModel";
import { openWorkbook } from "../../../../src/embedded/package/openWorkbook";
import { parseCsv } from "../../../../src/embedded/package/csv/parseCsv";

export interface SheetFound {
  name: string;
  values: CellValue[][];
  rules: { formula: string; fill: string }[];
  charts: { title: string | null; series: { kind: string; values: string }[] }[];
}

const runs = (command: string, args: string[]): boolean => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** The interpreter that has openpyxl, where there is one. */
export const python = ["python3", "/usr/bin/python3"].find((command) => runs(command, ["-c", "import openpyxl"]));
export const hasLibreOffice = runs("soffice", ["--version"]);

function grid<T>(sheet: SheetWithCells, of: (value: CellValue, style: number) => T): T[][] {
  const used = sheet.cells.used(true);
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (__, column) => {
      const cell = sheet.cells.get(row, column);
      return of(cell?.value ?? null, cell?.style ?? 0);
    }),
  );
}

/** What our own reader finds. */
export function readOurselves(file: string): SheetFound[] {
  const { sheets } = openWorkbook(new Uint8Array(readFileSync(file)), basename(file));
  return sheets.map((sheet) => ({
    name: sheet.name,
    values: grid(sheet, (value) => value),
    rules: sheet.conditionalFormats.flatMap((rule) =>
      rule.type === "cellValue" ? [{ formula: rule.formulas[0]!.replace(/^=/, ""), fill: rule.format.fill!.slice(1) }] : [],
    ),
    charts: sheet.charts.map(({ title, series }) => ({
      title: title ?? null,
      series: series.map(({ type, values }) => ({ kind: type === "column" || type === "bar" ? "barChart" : `${type}Chart`, values })),
    })),
  }));
}

/** What each visible cell shows, by our own number formats. */
export function shownByUs(file: string): Map<string, string[][]> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), basename(file));
  const place = { locale: "en-US", date1904: workbook.date1904 };
  return new Map(
    workbook.sheets.map((sheet) => [
      sheet.name,
      grid(sheet, (value, style) => cellText(value, workbook.styles[style]?.numberFormat ?? "General", place)),
    ]),
  );
}

/** What openpyxl finds, and what it warned of. */
export function readWithOpenpyxl(interpreter: string, file: string): { warnings: string[]; sheets: SheetFound[] } {
  const said = execFileSync(interpreter, [join(__dirname, "readWithOpenpyxl.py"), file], { encoding: "utf8", maxBuffer: 100_000_000 });
  return JSON.parse(said) as { warnings: string[]; sheets: SheetFound[] };
}

function textGrid(text: string): string[][] {
  const rows: string[][] = [];
  parseCsv(text.replace(/^\uFEFF/, ""), ",", (field, row, column) => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push("");
    cells[column] = field;
  });
  return rows;
}

/** Text files with what cells show, one a sheet. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true,false,false,-1";

/** What LibreOffice shows in each cell of each sheet. */
export function shownByLibreOffice(file: string): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "clientele-office-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", FILTER, "--outdir", folder, file], { stdio: "ignore" });
    const stem = `${basename(file, ".xlsx")}-`;
    const texts = readdirSync(folder).filter((name) => name.startsWith(stem));
    return new Map(texts.map((name) => [name.slice(stem.length, -".csv".length), textGrid(readFileSync(join(folder, name), "utf8"))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
