import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/core/Cell";
import type { OptionValues } from "../../src/core/method/OptionDeclaration";
import { methods, type MethodId } from "../../src/methods/methods";
import { classifyTable } from "../support/classifyTable";

/** A case: what is in the workbook, what is chosen, and what a person who worked it out by hand expects. Only what is named is compared. */
interface Case {
  readonly about: string;
  readonly asOf?: string;
  readonly options?: OptionValues;
  readonly sheets: Readonly<Record<string, Cell[][]>>;
  readonly expected: readonly Readonly<Record<string, string | number>>[];
}

const ids = Object.keys(methods) as MethodId[];

function filesOf(id: MethodId): string[] {
  return readdirSync(join(__dirname, id)).filter((file) => file.endsWith(".json"));
}

describe.each(ids)("%s", (id) => {
  test.each(filesOf(id))("%s", (file) => {
    const { asOf, options, sheets, expected } = JSON.parse(readFileSync(join(__dirname, id, file), "utf8")) as Case;
    const { customers } = classifyTable(id, sheets, { ...(asOf !== undefined && { asOf }), ...(options && { options }) });
    const found = expected.map((row) => {
      const customer = customers.find(({ name }) => name === row.name);
      const all: Readonly<Record<string, unknown>> = {
        ...customer?.columns,
        name: customer?.name,
        class: customer?.class,
        why: customer?.why?.code,
      };
      return Object.fromEntries(Object.keys(row).map((key) => [key, all[key]]));
    });
    expect(found).toEqual(expected);
  });
});
