import { summarySheet } from "../../src/sheets/summarySheet";
import { format } from "../../src/words/format";
import { classifyTable } from "../support/classifyTable";

/** a brings 80 of 100 that are positive, but 80 of 90 once the refund is taken off. */
const outcome = classifyTable("abc", {
  Customers: [
    ["Customer", "Revenue"],
    ["a", 80],
    ["b", 15],
    ["c", 5],
    ["refund", -10],
  ],
});

test("the Pareto chart's title says of the best class what the class table says, refunds taken off", () => {
  const { customers, value } = outcome.summary.find(({ class: id }) => id === "A")!;
  const all = outcome.summary.reduce((sum, line) => sum + Number(line.value), 0);
  expect([customers, value, all]).toEqual([1, 80, 90]);
  const titles = summarySheet(outcome, "en").charts.map(({ title }) => title);
  expect(titles).toContain(`A: one of 4 customers brings ${format.share(80 / 90, "en")} of the total`);
});
