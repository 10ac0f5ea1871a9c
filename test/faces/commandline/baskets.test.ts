import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../../src/faces/commandline/arguments/parseArguments";
import type { RunCommand } from "../../../src/faces/commandline/arguments/Command";
import { runMethod } from "../../../src/faces/commandline/run/runMethod";

interface Model {
  readonly baskets: number;
  readonly rules: readonly { readonly if: readonly string[]; readonly then: string; readonly count: number }[];
}

async function modelOf(lines: readonly string[], ...sets: string[]): Promise<Model> {
  const file = join(mkdtempSync(join(tmpdir(), "baskets-")), "baskets.csv");
  writeFileSync(file, lines.join("\n"));
  const command = parseArguments(["run", "association", file, ...sets.flatMap((set) => ["--set", set])]) as RunCommand;
  const { outcome } = await runMethod(command);
  return outcome.figures?.model as unknown as Model;
}

const pair = { if: ["bread"], then: "butter", count: 3 };

describe("a file with a basket in every row", () => {
  test("without a line of headers: the first line counts", async () => {
    const model = await modelOf(
      ["bread,butter", "milk", "butter,bread,tea", "bread,butter "],
      "separator=comma",
      "header=no",
      "support=0.5",
    );
    expect(model.baskets).toBe(4);
    expect(model.rules).toContainEqual(expect.objectContaining(pair));
  });

  test("items in one cell behind an order number: the number is no item", async () => {
    const lines = ["InvoiceNo,items", "1,bread butter", "2,milk", "3,butter bread tea", "4,bread butter"];
    const model = await modelOf(lines, "separator=space", "support=0.5");
    expect(model.baskets).toBe(4);
    expect(model.rules.map(({ then }) => then).sort()).toEqual(["bread", "butter"]);
  });

  test("header takes yes or no, and only where baskets are read", () => {
    expect(() => parseArguments(["run", "association", "x.csv", "--set", "header=maybe"])).toThrow();
    expect(() => parseArguments(["run", "abc", "x.csv", "--set", "header=no"])).toThrow();
  });
});
