import { alignTable } from "../../../src/faces/commandline/print/alignTable";
import { displayWidth } from "../../../src/faces/commandline/print/displayWidth";

test("Chinese characters take two columns of a terminal", () => {
  expect([displayWidth("Segment"), displayWidth("客群"), displayWidth("A級（好）")]).toEqual([7, 4, 9]);
});

test("columns line up, texts at the left and numbers at the right, whatever the script", () => {
  expect(
    alignTable([
      ["客群", "客戶數", "佔比"],
      ["冠軍客戶", "55", "13.8%"],
      ["新", "1,208", "2%"],
    ]),
  ).toEqual(["客群      客戶數   佔比", "冠軍客戶      55  13.8%", "新         1,208     2%"]);
});

test("no rows are no lines", () => expect(alignTable([])).toEqual([]));
