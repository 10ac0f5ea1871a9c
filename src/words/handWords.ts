import { text } from "./text";

/** A class that the user gives by hand. */
export const handWords = {
  /** Why, instead of the rule's reason. */
  byHand: text("Set by hand.", "手動設定。", "手动设定。"),
} as const;

/** What stands behind the header of a class column where the user gives classes by hand, without spaces and brackets. */
export const handHeaders: readonly string[] = [
  "byhand",
  "manual",
  "manually",
  "override",
  "手動",
  "手动",
  "手動設定",
  "手动设定",
  "人工",
  "人工設定",
  "人工设定",
];
