import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";

let demo: Demo;

afterEach(async () => {
  expect(demo.problems).toEqual([]);
  await demo.close();
});

const enter = async (address: string, text: string): Promise<void> => {
  await demo.page.evaluate(([cell, value]) => window.embeddedWorkbook!.typeFormula("Customers", cell, value), [address, text] as const);
  await demo.page.evaluate(() => window.embeddedWorkbook!.settle());
};

const shown = (...addresses: string[]) =>
  demo.page.evaluate((cells) => cells.map((cell) => window.embeddedWorkbook!.cellText("Customers", cell)), addresses);

test("A1# means what the formula of A1 fills, also after it has grown, and #REF! where nothing is spilled", async () => {
  demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
  await enter("E2", "=SEQUENCE(4)");
  await enter("F2", "=SUM(E2#)");
  await enter("G2", "=$E$2#*2");
  expect(await shown("F2", "G2", "G5", "G6")).toEqual(["10", "2", "8", ""]);
  await enter("E2", "=SEQUENCE(6)");
  expect(await shown("F2", "G7")).toEqual(["21", "12"]);
  await enter("I2", "=SUM(E3#)");
  expect(await shown("I2")).toEqual(["#REF!"]);
  await enter("J2", '="#"&"E2#"');
  expect(await shown("J2")).toEqual(["#E2#"]);
});
