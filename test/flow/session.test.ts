import type { Cell } from "../../src/core/Cell";
import { createSession } from "../../src/flow/createSession";
import { recallRun } from "../../src/flow/rememberedChoice";
import { FakeWorkbook } from "../faces/taskpane/support/FakeWorkbook";
import { day } from "../support/classifyTable";
import { tableOf } from "../support/tableOf";

const header = ["Customer", "Revenue"];
const rows: Cell[][] = [
  ["Ann", 50],
  ["Ben", 30],
  ["Cem", 10],
];
const today = () => day("2026-10-15");

async function previewed(workbook: FakeWorkbook) {
  const session = createSession(workbook, { language: "en", today });
  const { tables } = await session.survey();
  const choice = { method: "abc", tables, asOf: null, options: {} } as const;
  return { session, choice, outcome: await session.preview(choice) };
}

test("what is written says beside whom, one class a row, and the choice is remembered by headers", async () => {
  const workbook = new FakeWorkbook([tableOf([header, ...rows])]);
  const { session, choice, outcome } = await previewed(workbook);
  await session.write(choice, outcome);
  expect(workbook.written[0]?.columns?.columns[0]?.values).toEqual(["A", "A", "B"]);
  expect(workbook.written[0]?.columns?.toldBy).toEqual({ column: 0, cells: ["Ann", "Ben", "Cem"] });
  expect(JSON.parse(workbook.memory ?? "")).toMatchObject({
    method: "abc",
    tables: { customers: { headers: { customer: "Customer", monetary: "Revenue" } } },
  });
});

test("a remembered choice finds its columns again after they have moved, and is dropped when one has gone", async () => {
  const first = new FakeWorkbook([tableOf([header, ...rows])]);
  const { session, choice, outcome } = await previewed(first);
  await session.write(choice, outcome);
  const moved = new FakeWorkbook([
    tableOf([
      ["Country", "Revenue", "Customer"],
      ["UK", 50, "Ann"],
    ]),
  ]);
  moved.memory = first.memory;
  const again = await createSession(moved, { language: "en", today }).survey();
  expect(again.remembered?.tables.customers?.columns).toEqual({ customer: 2, monetary: 1 });
  const gone = new FakeWorkbook([
    tableOf([
      ["Customer", "City"],
      ["Ann", "Oslo"],
    ]),
  ]);
  gone.memory = first.memory;
  expect((await createSession(gone, { language: "en", today }).survey()).remembered).toBeNull();
});

test("the workbook remembers with what every method was last run, beside the last choice", async () => {
  const workbook = new FakeWorkbook([tableOf([header, ...rows])]);
  const { session, choice, outcome } = await previewed(workbook);
  await session.write({ ...choice, options: { cuts: [70, 90] } }, outcome);
  const split = { ...choice, method: "value-split", options: { parts: [10, 60, 30] } } as const;
  await session.write(split, await session.preview(split));
  const { sources } = await session.survey();
  expect(recallRun(workbook.memory, "abc", sources)).toEqual({ ...choice, options: { cuts: [70, 90] } });
  expect(recallRun(workbook.memory, "value-split", sources)).toEqual(split);
  expect(recallRun(workbook.memory, "rfm", sources)).toBeNull();
});

test("a choice that was remembered before each method had its own is that method's", async () => {
  const workbook = new FakeWorkbook([tableOf([header, ...rows])]);
  const { session, choice, outcome } = await previewed(workbook);
  await session.write(choice, outcome);
  const { runs: _, ...old } = JSON.parse(workbook.memory ?? "") as { readonly runs: unknown };
  const { sources } = await session.survey();
  expect(recallRun(JSON.stringify(old), "abc", sources)).toEqual(choice);
});
