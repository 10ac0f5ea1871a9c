import type { Text } from "../core/Text";
import type { Move } from "../methods/abcReview/judge/moveOf";
import { text } from "./text";

/** What became of a customer from one period to the next. */
export const moveWords: Readonly<Record<Move, Text>> = {
  up: text("Up", "升級", "升级"),
  down: text("Down", "降級", "降级"),
  same: text("Same", "不變", "不变"),
  new: text("New", "新客戶", "新客户"),
  back: text("Back", "回流", "回流"),
  lost: text("Lost", "流失", "流失"),
};
