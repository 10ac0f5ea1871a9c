import { SparseCells } from "../../../src/embedded/model/SparseCells";
import { usedWithin } from "../../../src/embedded/model/usedWithin";

const area = (...[row, column, rows, columns]: [number, number, number, number]) => ({ row, column, rows, columns });

function cells(): SparseCells {
  const made = new SparseCells();
  made.set(1, 1, { value: "a", style: 0 });
  made.set(5, 2, { value: null, style: 3 });
  made.set(8, 4, { value: 2, style: 0 });
  return made;
}

test("Range.getUsedRange: the smallest range around the used cells of the range, looks included or not", () => {
  expect(usedWithin(cells(), area(0, 0, 1048576, 16384), false)).toEqual(area(1, 1, 8, 4));
  expect(usedWithin(cells(), area(0, 0, 7, 10), false)).toEqual(area(1, 1, 5, 2));
  expect(usedWithin(cells(), area(0, 0, 7, 10), true)).toEqual(area(1, 1, 1, 1));
  expect(usedWithin(cells(), area(0, 2, 1048576, 1), true)).toBeNull();
  expect(usedWithin(cells(), area(20, 0, 5, 5), false)).toBeNull();
  expect(usedWithin(new SparseCells(), area(0, 0, 5, 5), false)).toBeNull();
});
