import { linesIn } from "../measure/linesIn";
import type { Block, SheetDescription } from "../SheetDescription";

type Heights = NonNullable<SheetDescription["heights"]>;

/** Points of a line of the default font, and of one with Chinese characters, for which a taller font steps in. */
const linePoints = 15;
const tallLinePoints = 17.25;
const tall = /[\u2e80-\u9fff]/;
const usualSize = 11;
/** No row is higher in Excel: "Row height: 409 points" (Excel specifications and limits). */
const highest = 409;
/** Letters are a little narrower than digits. */
const letters = 1.06;
/** Where more stretches of rows than this differ, all of them are as high as the highest: each is a word with Excel. */
const mostStretches = 250;

/**
 * The rows that wrapped texts make higher than a line, with the height that shows them whole. Not every program makes rows higher by itself.
 * @param widths of the columns, in characters
 */
export function rowHeights(blocks: readonly Block[], widths: readonly number[]): Heights {
  const points = new Map<number, number>();
  for (const block of blocks) if (block.style?.wrap) heighten(points, block, widths);
  const rows = [...points.keys()].sort((a, b) => a - b);
  const stretches: { row: number; rows: number; points: number }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last && last.row + last.rows === row && last.points === points.get(row)) last.rows += 1;
    else stretches.push({ row, rows: 1, points: points.get(row)! });
  }
  if (stretches.length <= mostStretches) return stretches;
  const [first, end] = [rows[0]!, rows.at(-1)!];
  return [{ row: first, rows: end - first + 1, points: Math.max(...stretches.map((each) => each.points)) }];
}

function heighten(points: Map<number, number>, { row, column, values, style = {} }: Block, widths: readonly number[]): void {
  const scale = ((style.size ?? usualSize) / usualSize) * (style.bold ? 1.05 : 1);
  values.forEach((line, down) => {
    line.forEach((value, across) => {
      if (typeof value !== "string") return;
      const room = (widths[column + across] ?? 0) - (style.indent ?? 0) * 1.3;
      const lines = linesIn(value, (room * letters) / scale);
      if (lines === 1) return;
      const wanted = lines * (tall.test(value) ? tallLinePoints : linePoints) * ((style.size ?? usualSize) / usualSize);
      points.set(row + down, Math.min(highest, Math.max(points.get(row + down) ?? 0, wanted)));
    });
  });
}
