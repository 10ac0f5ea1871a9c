import type { MatrixLine, Section, TableCell } from "../../../core/method/Section";
import type { Role } from "../../../core/Role";
import type { Review } from "../Review";
import type { MovementCell } from "./Movement";
import { fromIds, movementOf, toIds } from "./movementOf";

/** The movement as a matrix of previous class by present class: customers, the money before and the money now in every cell. */
export function movementMatrix(review: Review): Section {
  const cells = new Map(movementOf(review).map((cell) => [`${cell.from} ${cell.to}`, cell]));
  const from = fromIds(review);
  const to = toIds(review);
  const line = (id: string, kind: MatrixLine["kind"], number: (cell: MovementCell) => number | null): MatrixLine => ({
    id,
    kind,
    cells: from.map((row) =>
      to.map((column) => {
        const cell = cells.get(`${row} ${column}`);
        return cell ? number(cell) : null;
      }),
    ),
  });
  return {
    kind: "matrix",
    id: "movement",
    sheet: "movementSheet",
    corner: "fromTo",
    rows: from.map((id) => labelOf(review, id)),
    columns: to.map((id) => labelOf(review, id)),
    lines: [
      line("customersLine", "count", ({ customers }) => customers),
      line("beforeLine", "money", ({ from, previous }) => (isFromNowhere(from) ? null : previous)),
      line("nowLine", "money", ({ to, value }) => (to === "lost" ? null : value)),
    ],
    roles: from.map((row, at) => to.map((column, index) => roleOf({ row, at, column, index }, review.ids.length))),
  };
}

/** Those who come bring nothing from the period before. */
function isFromNowhere(from: string): boolean {
  return from === "new" || from === "back";
}

function labelOf({ ids }: Review, id: string): TableCell {
  return ids.includes(id) ? { class: id } : { code: id, facts: {} };
}

/** Green for a rise and for those who came, amber for a fall by one class, rust for a deeper one and for those who left the better classes, grey for the rest. */
function roleOf({ row, at, column, index }: { row: string; at: number; column: string; index: number }, classes: number): Role {
  if (isFromNowhere(row)) return column === "lost" ? "plain" : "good";
  if (column === "lost") return at < classes - 1 ? "risk" : "gone";
  if (index === at) return "plain";
  if (index < at) return at - index > 1 ? "best" : "good";
  return index - at > 1 ? "risk" : "watch";
}
