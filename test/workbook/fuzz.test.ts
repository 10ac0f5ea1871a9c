import fc from "fast-check";
import { Refusal } from "../../src/core/refusal/Refusal";
import { editAsUser } from "./fuzz/editAsUser";
import { columnsOf, sheetsOf, steps, tableAt, type Step } from "./fuzz/steps";
import { strangeBook, strangeShape, type StrangeShape } from "./fuzz/strangeBook";
import { usersView } from "./fuzz/usersView";
import { open, type Opened } from "./support/open";
import { snapshot } from "./support/snapshot";

/** More by hand: FUZZ_RUNS=2000 npx jest test/workbook/fuzz */
const wished = process.env["FUZZ_RUNS"];
/** The same cases every time, unless more are asked for. */
const parameters = wished === undefined ? { numRuns: 60, seed: 20_260_315 } : { numRuns: Number(wished) };

const tally = new Map<string, number>();
const count = (what: string): unknown => tally.set(what, (tally.get(what) ?? 0) + 1);

/** `done`, or the code of the refusal; anything else that is thrown is a fault of ours. */
async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "done";
  } catch (error) {
    if (error instanceof Refusal && error.code !== "workbook.rollbackFailed")
      return `${error.code} ${String(error.facts["reason"] ?? "")}`.trim();
    throw error;
  }
}

async function run({ port, workbook }: Opened, { settings }: Extract<Step, { do: "run" }>): Promise<void> {
  const table = tableAt(workbook);
  const sources = await port.tables();
  const source = sources.find(({ headers }) => headers[0] === "Field 1" && headers.length > 1);
  if (!table || !source) return;
  const plan = { method: "abc", columns: { source, columns: columnsOf(settings, source.rowCount) }, sheets: sheetsOf(settings) };
  const { obstacles } = await port.plan(plan);
  const refused = await outcomeOf(() => port.write(plan));
  // What stands in the way is told beforehand, and nothing else stops a run.
  expect(refused).toBe(obstacles[0]?.code ?? "done");
  if (obstacles[0]) throw new Refusal(obstacles[0].code);
}

const whole = (opened: Opened): unknown => usersView(opened.workbook, tableAt(opened.workbook)?.rows ?? 0);

/** What the cells of a workbook hold. */
function contents(found: unknown): unknown {
  const { sheets } = found as { readonly sheets: readonly { readonly name: string; readonly cells: Record<string, readonly [unknown]> }[] };
  return sheets.map(({ name, cells }) => [
    name,
    Object.fromEntries(Object.entries(cells).flatMap(([at, [value]]) => (value === null ? [] : [[at, value]]))),
  ]);
}

/** How closely a workbook is held to what it was. */
type Closely = (found: unknown) => unknown;

async function take(opened: Opened, step: Step, same: Closely): Promise<void> {
  const { port, workbook } = opened;
  if (step.do === "edit") return editAsUser(opened, step);
  const before = snapshot(workbook);
  const users = whole(opened);
  const outcome = await outcomeOf(() => (step.do === "run" ? run(opened, step) : port[step.do]()));
  count(`${step.do}: ${outcome}`);
  expect(whole(opened)).toEqual(users);
  if (outcome !== "done") expect(snapshot(workbook)).toEqual(before);
  else if (step.do === "run" && step.takeBack && (await port.canUndo()) && JSON.stringify(snapshot(workbook)) !== JSON.stringify(before)) {
    count("undone at once");
    await port.undo();
    // Nobody remembers how to take back the run before this one: that is forgotten, all else is as it was.
    expect(same(snapshot(workbook))).toEqual(same(before));
  }
  if (step.do === "removeAll" && outcome === "done") expect(workbook.names).toEqual([]);
}

/** A workbook but for what we remember of it, and for names of ours that stand for what the user has deleted. */
function withoutParts(found: unknown): unknown {
  const { names, ...rest } = found as { readonly names: readonly { readonly formula: string }[] };
  return { ...rest, parts: [], names: names.filter(({ formula }) => !formula.includes("#REF!")) };
}

/** After an edit, colours cover all rows of a column of ours, those included that the user has put in since. */
function closely(earlier: readonly Step[]): Closely {
  return earlier.some((step) => step.do === "edit") ? contents : withoutParts;
}

async function live(shape: StrangeShape, script: readonly Step[]): Promise<void> {
  const opened = await open(strangeBook(shape));
  for (const [index, step] of script.entries()) await take(opened, step, closely(script.slice(0, index)));
  // Whatever was done: once all is removed, only what is the user's is left.
  const users = whole(opened);
  if ((await outcomeOf(() => opened.port.removeAll())) !== "done") return;
  expect(whole(opened)).toEqual(users);
  expect(await opened.port.owned()).toMatchObject({ columns: 0, sheets: [] });
}

test("no cell of the user's changes, a refused step changes nothing, undo and removal bring back, over any workbook and any edits", async () => {
  await fc.assert(fc.asyncProperty(strangeShape, steps, live), parameters);
  expect([...tally.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(parameters.numRuns);
  process.stdout.write(`${[...tally].map(([what, times]) => `${what} ${times}`).join(", ")}\n`);
}, 600_000);
