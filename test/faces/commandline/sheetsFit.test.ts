import { join } from "node:path";
import { languages } from "../../../src/core/Language";
import { parseArguments } from "../../../src/faces/commandline/arguments/parseArguments";
import type { RunCommand } from "../../../src/faces/commandline/arguments/Command";
import { runMethod } from "../../../src/faces/commandline/run/runMethod";
import { planOf } from "../../../src/flow/planOf";
import { methods, type MethodId } from "../../../src/methods/methods";
import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import { cutCells } from "../../sheets/support/cutCells";

const sample = (name: string): string => join(__dirname, `../../../samples/${name}`);

/** Milliseconds for one run on a busy machine: one that is given up leaves Excel open to the next. */
const patience = 120_000;

/** Every sheet that a run of a method on a file writes, in a language. */
async function sheetsIn(method: MethodId, file: string): Promise<Record<string, readonly SheetDescription[]>> {
  const { outcome } = await runMethod(parseArguments(["run", method, sample(file)]) as RunCommand);
  return Object.fromEntries(
    languages.map((language) => {
      const { sheets, history } = planOf(outcome, language);
      return [language, history ? [...sheets, history.sheet] : sheets];
    }),
  );
}

describe.each(Object.keys(methods) as MethodId[])("the sheets of %s on the shipped sample", (method) => {
  let written: Awaited<ReturnType<typeof sheetsIn>>;
  beforeAll(async () => {
    written = await sheetsIn(method, "sales-team.xlsx");
  }, patience);

  test.each(languages)("show every cell whole, %s", (language) => {
    expect(written[language]!.flatMap((sheet) => cutCells(sheet))).toEqual([]);
  });
});
