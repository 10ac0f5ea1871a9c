import type { Cell } from "../../src/core/Cell";
import type { Ran } from "./Ran";

type Column = readonly [header: string, cell: (row: number, rows: number) => Cell];

const amount: Column[1] = (row) => ((row * 7919) % 100_003) / 100 + 1;

const columns: Readonly<Record<Ran["method"], readonly Column[]>> = {
  rfm: [
    ["Customer", (row, rows) => `C${1_000_000 + ((row * 31) % Math.max(1, Math.floor(rows / 10)))}`],
    ["Order", (row) => 500_000 + row],
    ["Date", (row) => 44_562 + ((row * 17) % 730)],
    ["Amount", amount],
  ],
  abc: [
    ["Customer", (row) => `C${1_000_000 + row}`],
    ["Revenue", amount],
  ],
};

/** Rows beneath their headers, the same every time: order lines, ten of each customer, for RFM; customers with their revenue for ABC. */
export function madeUpRows({ method, rows }: Ran): readonly (readonly Cell[])[] {
  const wanted = columns[method];
  return Array.from({ length: rows + 1 }, (_, row) => wanted.map(([header, cell]) => (row === 0 ? header : cell(row - 1, rows))));
}
