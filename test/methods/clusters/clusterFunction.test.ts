import { callFunction, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";

const outcome = classifyTable("clusters", { orders: readFixture("rfm_data_orders.csv") }, { asOf: "2006-12-31", options: { k: "4" } });
const measures = outcome.customers.map(({ columns }) => [columns.recency ?? null, columns.frequency ?? null, columns.monetary ?? null]);

describe("CLUSTER", () => {
  test("gives the cluster numbers of the pane for the customers of the R rfm package's orders", () => {
    expect(callFunction("CLUSTER", [measures, 4])).toEqual(outcome.customers.map(({ columns }) => [columns.cluster]));
  });

  test("numbers the clusters of other columns from the highest values to the lowest", () => {
    expect(callFunction("CLUSTER", [[[1], [100], [2], [101], [null], [50], [51]], 3])).toEqual([[3], [1], [3], [1], [""], [2], [2]]);
  });

  test("tells a cell that is no number in its row and clusters the others", () => {
    const rows = callFunction("CLUSTER", [[[1], ["many"], [2], [99], [100]], 2]);
    expect(rows).toEqual([[2], ["#N/A: “many” is not a number"], [2], [1], [1]]);
  });

  test("refuses more clusters than there are different rows, and rows that are all equal", () => {
    expect(refusalOfCall("CLUSTER", [[[1], [2], [3]], 4])).toContain("4 clusters");
    expect(refusalOfCall("CLUSTER", [[[5], [5], [5]], 2])).toContain("same values");
  });
});
