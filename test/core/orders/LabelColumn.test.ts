import { LabelColumn } from "../../../src/core/orders/LabelColumn";

test("names are matched as keys are, shown as first met, and an empty or error cell is nobody", () => {
  const column = new LabelColumn();
  column.add("P-1", "Tea ");
  column.add(" p-1", "Another name");
  column.add(null, "Tea");
  column.add({ error: "#N/A" }, null);
  column.add("P-2", null);
  const { of, names } = column.done();
  expect(Array.from(of)).toEqual([0, 0, -1, -1, 1]);
  expect(names).toEqual(["Tea", "P-2"]);
});
