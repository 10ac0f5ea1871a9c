import type { Workbook } from "../../src/embedded/model/Workbook";
import { customersBook } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf } from "./support/plans";
import { snapshot } from "./support/snapshot";

const classes = ["A", "C", "B", "C", "A"];
const rank = () => numberColumn("rank", [1, 5, 3, 4, 2]);
const segment = () => classColumn(classes);

/** A table whose header and cells have a look of their own. */
function coloured(native: boolean): Workbook {
  const workbook = customersBook({ native });
  const [plain] = workbook.styles;
  const header = workbook.styleIndex({ ...plain!, font: { ...plain!.font, bold: true, color: "#FFFFFF" }, fill: "#1F4E78" });
  const cell = workbook.styleIndex({ ...plain!, font: { ...plain!.font, italic: true }, fill: "#FFFF00", numberFormat: "0.00" });
  for (let row = 0; row < 6; row++) {
    for (const column of [0, 1, 2]) workbook.setCell("Customers", row, column, { style: row === 0 ? header : cell }, "load");
  }
  return workbook;
}

test.each([
  ["an Excel table", true],
  ["a plain range", false],
] as const)(
  "a column that was dropped beside %s comes back with the look that it had, not with that of its neighbour",
  async (_, native) => {
    const { port, workbook } = await open(coloured(native));
    const before = snapshot(workbook);
    await port.write(planOf(await tableNamed(port, "Customers"), [rank(), segment()]));
    // The user marks one of ours.
    const marked = workbook.styleIndex({ ...workbook.styles[workbook.sheet("Customers")!.cells.get(1, 3)!.style]!, fill: "#00FF00" });
    for (let row = 1; row < 6; row++) workbook.setCell("Customers", row, 3, { style: marked }, "user");
    const first = snapshot(workbook, { withParts: false });
    await port.write(planOf(await tableNamed(port, "Customers"), [segment()]));
    await port.undo();
    expect(snapshot(workbook, { withParts: false })).toEqual(first);
    await port.removeAll();
    expect(snapshot(workbook)).toEqual(before);
  },
);
