import { Refusal } from "../../../src/core/refusal/Refusal";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { CellValue } from "../../../src/embedded/model/WorkbookModel";
import { beforeRequest } from "../support/beforeRequest";
import { addTable, bookOf } from "../support/bookOf";
import { begun, type Begun } from "../support/classified";

const wide = 16_384;
const customers = 8;
/** Every request by hand: FUZZ_RUNS=1 npx jest test/workbook/hostile/moving */
const stride = process.env["FUZZ_RUNS"] === undefined ? 17 : 1;
/** The request with which a run looks at the rows for the last time; what follows keeps the register and the choice. */
const lastLook = 27;
/** One customer holds four fifths: the class says who it is. */
const rows: CellValue[][] = [
  ["Customer", "Revenue"],
  ...Array.from({ length: customers }, (_, row): CellValue[] => [`C${row}`, row === 3 ? 9000 : 10 * (row + 1)]),
];

function book(native: boolean): Workbook {
  const made = bookOf(rows);
  if (native) addTable(made, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: rows.length, columns: 2 } });
  return made;
}

/** What somebody else does to the list while we are at it. */
const edits: Readonly<Record<string, (workbook: Workbook, sheet: string) => void>> = {
  "a row comes in above": (workbook, sheet) => {
    workbook.shift(sheet, { row: 2, column: 0, rows: 1, columns: wide }, "down", "remote");
    workbook.setCell(sheet, 2, 0, { value: "New" }, "remote");
    workbook.setCell(sheet, 2, 1, { value: 1 }, "remote");
  },
  "a row goes": (workbook, sheet) => workbook.shift(sheet, { row: 1, column: 0, rows: 1, columns: wide }, "up", "remote"),
  "the table grows": (workbook, sheet) => {
    const [table] = workbook.sheet(sheet)!.tables;
    workbook.setCell(sheet, customers + 1, 0, { value: "Late" }, "remote");
    workbook.setCell(sheet, customers + 1, 1, { value: 99_999 }, "remote");
    if (table) table.area = { ...table.area, rows: table.area.rows + 1 };
  },
  "two customers change places": (workbook, sheet) => {
    for (const [row, value] of [[1, "C3"], [4, "C0"]] as const) workbook.setCell(sheet, row, 0, { value }, "remote"); // prettier-ignore
  },
  "an amount changes": (workbook, sheet) => workbook.setCell(sheet, 5, 1, { value: 1_000_000 }, "remote"),
  "a column comes in before": (workbook, sheet) => {
    workbook.shift(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 1 }, "right", "remote");
  },
};

/** The class that stands beside each name, as the sheet is now. */
function beside({ workbook }: Begun): Record<string, unknown> {
  const { cells } = workbook.sheets[0]!;
  const used = cells.used(true)!;
  const found: Record<string, unknown> = {};
  for (let row = used.row + 1; row < used.row + used.rows; row++) {
    const texts = Array.from({ length: used.columns }, (_, at) => cells.get(row, used.column + at)?.value ?? null).filter(
      (value) => typeof value === "string",
    );
    const [name, label] = texts;
    if (name !== undefined) found[name] = label ?? null;
  }
  return found;
}

async function attempt(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Runs with the edit before one request of one step; the steps before and after are left in peace. */
async function disturbed(
  native: boolean,
  edit: string,
  when: { readonly step: "preview" | "write"; readonly request: number },
): Promise<{ run: Begun; outcome: string; reached: boolean }> {
  const run = await begun(book(native), "abc");
  const sheet = run.workbook.sheets[0]!.id;
  let reached = false;
  const watch = (): { stop: () => void } =>
    beforeRequest(run.excel, (request) => {
      if (request !== when.request) return;
      reached = true;
      edits[edit]!(run.workbook, sheet);
    });
  let { preview } = run;
  if (when.step === "preview") {
    const watched = watch();
    const read = await attempt(async () => (preview = await run.session.preview(run.choice)));
    watched.stop();
    if (read !== "done") return { run, outcome: read, reached };
  }
  const watched = when.step === "write" ? watch() : undefined;
  const outcome = await attempt(() => run.session.write(run.choice, preview));
  watched?.stop();
  return { run, outcome, reached };
}

/** Whose class is A by what was read: whoever has the most by far, or those few that a stranger's class would betray. */
function isWrong(
  found: Readonly<Record<string, unknown>>,
  { edit, step, late }: { readonly edit: string; readonly step: string; readonly late: boolean },
): boolean {
  // What was edited before it was read was read so: then the class follows the edit.
  if (step === "preview") return found["C3"] === "A" && found["C0"] === "A";
  const known = Object.entries(found).filter(([name, label]) => label !== null && /^C\d$/.test(name));
  // Names that change places after they were last looked at are the user's affair.
  if (edit === "two customers change places" && found["C3"] === "C" && found["C0"] === "A") return !late;
  const strangers = ["New", "Late"].some((name) => typeof found[name] === "string" && edit !== "the table grows");
  return strangers || known.some(([name, label]) => label !== (name === "C3" ? "A" : "C"));
}

describe.each([
  ["an Excel table", true],
  ["a range", false],
])("while a run writes beside %s, somebody else edits it", (_, native) => {
  test.each(Object.keys(edits))(
    "%s, before each request in turn: every class stands beside its customer, or nothing is written",
    async (edit) => {
      const tally: Record<string, number> = {};
      for (const step of ["preview", "write"] as const) {
        for (let request = 1; request < 80; request += stride) {
          const { run, outcome, reached } = await disturbed(native, edit, { step, request });
          if (!reached) break;
          tally[`${step} ${outcome}`] = (tally[`${step} ${outcome}`] ?? 0) + 1;
          const found = beside(run);
          const left = outcome !== "done" && Object.values(found).some((label) => label !== null);
          if (left || isWrong(found, { edit, step, late: request > lastLook }))
            throw new Error(`${step} ${request} ${outcome}: ${JSON.stringify(found)}`);
        }
      }
      expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3);
      process.stdout.write(`${edit}: ${JSON.stringify(tally)}\n`);
    },
    300_000,
  );
});

test("rows that were sorted between preview and write: the plan says so, and nothing is written beside the wrong people", async () => {
  const run = await begun(book(true), "abc");
  edits["two customers change places"]!(run.workbook, run.workbook.sheets[0]!.id);
  const before = JSON.stringify(beside(run));
  expect((await run.session.plan(run.preview)).obstacles).toEqual([
    { code: "workbook.rowsMoved", facts: { table: "Customers", sheet: run.workbook.sheets[0]!.name } },
  ]);
  expect(await attempt(() => run.session.write(run.choice, run.preview))).toBe("workbook.rowsMoved");
  expect(JSON.stringify(beside(run))).toBe(before);
  expect(run.workbook.sheets).toHaveLength(1);
});
