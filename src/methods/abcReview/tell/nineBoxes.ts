import type { MatrixLine, Section, TableCell } from "../../../core/method/Section";
import type { Role } from "../../../core/Role";
import { total } from "../../../core/statistics/total";
import { boxAction } from "../judge/actionOf";
import type { Review } from "../Review";

const letters = ["X", "Y", "Z"] as const;

/** The boxes' roles: what is large and steady is best, what is large and cannot be foreseen needs watching. Rows beyond the third are as the third. */
const roles: readonly (readonly Role[])[] = [
  ["best", "good", "watch", "plain"],
  ["good", "fair", "watch", "plain"],
  ["fair", "plain", "plain", "plain"],
];

/** ABC × XYZ: customers and money of this period in every box, then what to do with each; a last column for those who have too few periods. */
export function nineBoxes({ ids, to, xyz, now }: Review): Section[] {
  const columns = [...letters, null];
  const group = (index: number, letter: (typeof columns)[number]): number[] =>
    Array.from(to.keys()).filter((subject) => to[subject] === index && xyz[subject] === letter);
  const groups = ids.map((_, index) => columns.map((letter) => group(index, letter)));
  const open = groups.some((row) => row.at(-1)!.length > 0);
  const shown = (cells: readonly number[][]): readonly number[][] => (open ? cells : cells.slice(0, -1));
  const line = (id: string, kind: MatrixLine["kind"], number: (group: readonly number[]) => number): MatrixLine => ({
    id,
    kind,
    cells: groups.map((row) => shown(row).map((cell) => (cell.length === 0 ? null : number(cell)))),
  });
  return [
    {
      kind: "matrix",
      id: "boxes",
      sheet: "movementSheet",
      corner: "abcByXyz",
      rows: ids.map((id) => ({ class: id })),
      columns: [...letters.map((letter) => ({ code: `label${letter}`, facts: {} })), ...(open ? [{ code: "labelNone", facts: {} }] : [])],
      lines: [
        line("customersLine", "count", (cell) => cell.length),
        line("nowLine", "money", (cell) => total(cell.map((subject) => now[subject]!))),
      ],
      roles: ids.map((_, index) => roles[Math.min(index, roles.length - 1)]!),
    },
    {
      kind: "table",
      id: "boxActions",
      sheet: "movementSheet",
      columns: [
        { id: "classNow", kind: "text" },
        { id: "xyz", kind: "text" },
        { id: "customersLine", kind: "count" },
        { id: "action", kind: "text" },
      ],
      rows: ids.flatMap((id, index) =>
        letters.map((letter, at): TableCell[] => {
          return [{ class: id }, letter, groups[index]![at]!.length, { code: boxAction(index, letter), facts: {} }];
        }),
      ),
    },
  ];
}
