import type { Cell } from "../Cell";
import { plainText } from "./plainText";

const yes = new Set([
  "true",
  "yes",
  "y",
  "1",
  "x",
  "v",
  "✓",
  "✔",
  "是",
  "有",
  "已",
  "已退",
  "已退貨",
  "已退货",
  "退貨",
  "退货",
  "returned",
  "refunded",
  "refund",
  "cancelled",
  "canceled",
]);

/** Whether a cell says yes: TRUE, a number other than 0, or a word for yes in one of the three languages. */
export function readFlag(cell: Cell): boolean {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  return typeof cell === "string" && yes.has(plainText(cell).toLowerCase());
}
