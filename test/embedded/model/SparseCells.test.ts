import { SparseCells } from "../../../src/embedded/model/SparseCells";

const WHOLE = { row: 0, column: 0, rows: 1048576, columns: 16384 };
const cell = (value: number) => ({ value, style: 0 });

test("cells are visited row by row whatever the order they were set in", () => {
  const cells = new SparseCells();
  for (const [row, column] of [
    [5, 1],
    [2, 3],
    [2, 0],
    [9, 9],
  ] as const)
    cells.set(row, column, cell(row));
  const seen: string[] = [];
  cells.forEach({ row: 2, column: 0, rows: 4, columns: 4 }, (_, row, column) => seen.push(`${String(row)},${String(column)}`));
  expect(seen).toEqual(["2,0", "2,3", "5,1"]);
});

test("the used area shrinks when cells are removed, and leaves out looks when only values count", () => {
  const cells = new SparseCells();
  cells.set(1, 1, cell(1));
  cells.set(7, 4, { value: null, style: 3 });
  expect([cells.used(false), cells.used(true)]).toEqual([
    { row: 1, column: 1, rows: 7, columns: 4 },
    { row: 1, column: 1, rows: 1, columns: 1 },
  ]);
  cells.set(7, 4, undefined);
  cells.set(1, 1, undefined);
  expect([cells.used(false), cells.count]).toEqual([null, 0]);
});

test("the used area follows cells at its edges and beyond them, whatever was asked before", () => {
  const cells = new SparseCells();
  const areas = () => [cells.used(false), cells.used(true)];
  const area = (...[row, column, rows, columns]: [number, number, number, number]) => ({ row, column, rows, columns });
  expect(areas()).toEqual([null, null]);
  cells.set(4, 4, cell(1));
  cells.set(2, 6, cell(1));
  expect(areas()).toEqual([area(2, 4, 3, 3), area(2, 4, 3, 3)]);
  cells.set(9, 9, { value: null, style: 2 });
  expect(areas()).toEqual([area(2, 4, 8, 6), area(2, 4, 3, 3)]);
  const inside = { value: 1 as number | null, style: 1 };
  cells.set(3, 5, inside);
  inside.value = null;
  cells.touch(3, 5);
  cells.set(2, 6, undefined);
  expect(areas()).toEqual([area(3, 4, 7, 6), area(4, 4, 1, 1)]);
});

test("100,000 × 12 cells are set, visited and measured in well under a second each", () => {
  const cells = new SparseCells();
  const start = performance.now();
  for (let row = 0; row < 100_000; row += 1) for (let column = 0; column < 12; column += 1) cells.set(row, column, cell(row));
  const filled = performance.now();
  let sum = 0;
  cells.forEach(WHOLE, ({ value }) => (sum += Number(value)));
  const visited = performance.now();
  expect(cells.used(true)).toEqual({ row: 0, column: 0, rows: 100_000, columns: 12 });
  expect(sum).toBe((99_999 * 100_000 * 12) / 2);
  expect(filled - start).toBeLessThan(4000);
  expect(visited - filled).toBeLessThan(2000);
});
