import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/Language";
import type { OptionValues } from "../../src/core/method/OptionDeclaration";
import type { Workbook } from "../../src/embedded/model/Workbook";
import { openWorkbook } from "../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../src/embedded/package/saveWorkbook";
import { createSession } from "../../src/flow/createSession";
import type { Choice } from "../../src/flow/Choice";
import type { MethodId } from "../../src/methods/methods";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { day } from "../support/classifyTable";
import { open } from "../workbook/support/open";
import { cellsOf, rowsOf } from "../workbook/support/rowsOf";
import { snapshot } from "../workbook/support/snapshot";

/** As `scripts/released/releasedCases.mjs` tells it; kept beside the files that a version left. */
interface Made {
  readonly file: string;
  readonly about: string;
  readonly language: Language;
  readonly steps: readonly { readonly command: string }[];
  readonly last: { readonly method: MethodId; readonly asOf: string; readonly options: OptionValues };
  readonly periods: readonly string[];
  readonly byHand?: { readonly header: string; readonly classes: Readonly<Record<string, string>> };
}

const folder = join(__dirname, "../fixtures/released");
const files = readdirSync(folder).flatMap((version) =>
  (JSON.parse(readFileSync(join(folder, version, "made.json"), "utf8")) as Made[]).map((made) => ({ version, ...made })),
);

const bytesOf = (version: string, file: string) => new Uint8Array(readFileSync(join(folder, version, file)));

async function opened({ version, file, language, last }: (typeof files)[number]) {
  const bytes = bytesOf(version, file);
  const { port, workbook } = await open(openWorkbook(bytes, file));
  const session = createSession(port, { language, today: () => day(last.asOf) });
  return { bytes, port, workbook, session, survey: await session.survey() };
}

/** The classes beside the customers, as the file holds them: header and data of every column of the method that was run last. */
async function classesIn(port: WorkbookPort, workbook: Workbook, method: string): Promise<unknown[][][]> {
  const columns = (await port.results()).columns.filter((column) => column.method === method);
  return columns.map(({ sheet, area }) => rowsOf(workbook, sheet, [area.row, area.column, area.rows, area.columns]));
}

/** What was run in a workbook, without the list of whom to contact, which belongs to no method. */
const methodsOf = ({ steps }: Made) => [...new Set(steps.flatMap(({ command }) => /^run (.+)/.exec(command)?.[1] ?? []))].sort();

interface SheetSeen {
  readonly name: string;
  readonly cells: unknown;
  readonly widths: unknown;
  readonly tables: readonly { readonly name: string; readonly area: unknown }[];
  readonly charts: readonly { readonly title?: unknown; readonly series?: unknown }[];
  readonly rules: readonly object[];
}

/**
 * What a user can see of every sheet. Charts and rules that were built again differ from those of a file in what Excel fills in by itself, and classes
 * are painted in the colours of the version that paints: the register keeps their roles.
 */
function seen(workbook: Workbook): unknown {
  const { sheets } = snapshot(workbook, { withParts: false }) as { readonly sheets: readonly SheetSeen[] };
  return sheets.map(({ name, cells, widths, tables, charts, rules }) => ({
    name,
    cells,
    widths,
    tables: tables.map((table) => [table.name, table.area]),
    charts: charts.length,
    rules: rules.map((rule) => ({ ...rule, origin: undefined, format: undefined })),
  }));
}

const periodsOf = async (port: WorkbookPort, method: string) =>
  [...new Set((await port.history(method))?.columns.get("period")?.cells ?? [])].sort();

const again = (choice: Choice | null, { last }: Made): Choice => ({ ...choice!, asOf: day(last.asOf) });

describe.each(files)("a workbook of version $version, $file ($about)", (made) => {
  test("tells the choice that it was last run with, and who wrote what", async () => {
    const { port, survey } = await opened(made);
    expect(survey.remembered).toMatchObject({ method: made.last.method, options: made.last.options });
    const owned = await port.owned();
    expect(owned.methods).toEqual(expect.arrayContaining(methodsOf(made)));
    expect(owned.columns).toBeGreaterThan(0);
    const start = openWorkbook(bytesOf(made.version, `start-${made.language}.xlsx`), "start.xlsx");
    const [customers] = survey.sources;
    expect(customers!.headers.filter((_, column) => !customers!.owned.includes(column))).toEqual(
      start.sheets[0]!.tables[0]!.columns.map(({ name }) => name),
    );
  });

  test("holds the periods of its history", async () => {
    const { port } = await opened(made);
    expect(await periodsOf(port, made.last.method)).toEqual(made.periods);
  });

  test("is run again: the same classes come out, those set by hand and the earlier periods stay", async () => {
    const { port, workbook, session, survey } = await opened(made);
    const before = await classesIn(port, workbook, made.last.method);
    expect(before.length).toBeGreaterThan(0);
    const choice = again(survey.remembered, made);
    await session.write(choice, await session.preview(choice));
    expect(await classesIn(port, workbook, made.last.method)).toEqual(before);
    expect(await periodsOf(port, made.last.method)).toEqual(made.periods);
    for (const [name, set] of Object.entries(made.byHand?.classes ?? {})) {
      const row = rowsOf(workbook, "Customers", [0, 0, 20, 1]).findIndex(([cell]) => cell === name);
      expect(before.map((column) => column[row]![0])).toContain(set);
    }
  });

  test("takes back the run of the earlier version, and one of this version", async () => {
    const { port, workbook, session, survey } = await opened(made);
    const before = seen(workbook);
    const choice = again(survey.remembered, made);
    await session.write(choice, await session.preview(choice));
    await port.undo();
    expect(seen(workbook)).toEqual(before);
    const earlier = await opened(made);
    expect(await earlier.port.canUndo()).toBe(true);
    await earlier.port.undo();
    const left = await earlier.port.owned();
    if (methodsOf(made).length === made.steps.length) expect(left.methods).not.toContain(made.last.method);
  });

  test("is as it was before the first run when everything is removed, whatever the user gave it since, and can be saved", async () => {
    const { bytes, port, workbook } = await opened(made);
    await port.removeAll();
    expect(await port.owned()).toMatchObject({ columns: 0, sheets: [], history: [] });
    const start = openWorkbook(bytesOf(made.version, `start-${made.language}.xlsx`), "start.xlsx");
    for (const { name } of start.sheets) expect(cellsOf(workbook, name)).toEqual(cellsOf(start, name));
    const given = made.steps.filter(({ command }) => command.startsWith("rules ")).length;
    expect(workbook.sheets).toHaveLength(start.sheets.length + given);
    const saved = openWorkbook(saveWorkbook(workbook, bytes), made.file);
    expect(saved.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  });
});
