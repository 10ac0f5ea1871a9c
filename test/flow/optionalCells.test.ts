import type { Cell } from "../../src/core/Cell";
import { skippedSentence } from "../../src/words/skipped";
import { classifyTable } from "../support/classifyTable";

const header = ["客戶", "需求", "預計成交日", "上次聯絡", "預計金額"];

function grades(...rows: Cell[][]) {
  // Enough readable rows for the columns to be recognised by what they hold.
  const plain = Array.from({ length: 4 }, (_, index): Cell[] => [`p${index}`, "明確", "2026-12-01", "2026-11-01", 1000]);
  return classifyTable("grade", { 潛在客戶: [header, ...plain, ...rows] }, { asOf: "2026-11-21" });
}

describe("an optional cell", () => {
  test("that is empty changes nothing but what it would have told", () => {
    const { customers, skipped } = grades(["a", "明確", null, null, null]);
    expect(customers[4]).toMatchObject({ name: "a", class: "D", columns: { overdueDays: 0 } });
    expect(skipped).toEqual([]);
  });

  test.each<[string, Cell[]]>([
    ["close", ["a", "明確", "快了", "2026-11-01", 5]],
    ["lastContact", ["a", "明確", "2026-12-01", "上週", 5]],
  ])("that holds no date (%s) leaves the row out, told: an unreadable date is not a missing one", (_, row) => {
    const { customers, skipped } = grades(row);
    expect(customers).toHaveLength(4);
    expect(skipped.map((line) => skippedSentence(line, "zh-TW"))).toEqual([
      expect.stringMatching(/^潛在客戶!.6（.+ 欄）：「.+」不是日期$/),
    ]);
  });

  test("that holds no amount is told, and the row keeps its grade: the money of the summary decides no class", () => {
    const { customers, skipped, guesses } = grades(["a", "明確", "2026-12-01", "2026-11-01", "待報價"]);
    expect(customers[4]).toMatchObject({ name: "a", class: "A" });
    expect(skipped).toEqual([]);
    expect(guesses.map((line) => skippedSentence(line, "zh-TW"))).toEqual(["潛在客戶!E6（預計金額 欄）：「待報價」不是數字"]);
  });
});
