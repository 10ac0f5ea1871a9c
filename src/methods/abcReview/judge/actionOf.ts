import type { Review } from "../Review";

/** What to do with a customer, by what happened to it, and else by its box of ABC × XYZ. */
export const actions = [
  "winBack",
  "askOnce",
  "askWhy",
  "secure",
  "welcome",
  "welcomeBack",
  "boxAX",
  "boxAY",
  "boxAZ",
  "boxBX",
  "boxBY",
  "boxBZ",
  "boxCX",
  "boxCY",
  "boxCZ",
  "watch",
] as const;

export type Action = (typeof actions)[number];

/**
 * A customer who left is won back where it was in any but the last class, and asked once where it was in the last; one who fell is asked why; one who rose is
 * secured; one who came or came back is welcomed. Who stayed is treated by its box; classes beyond the third count as the third.
 */
export function actionOf({ moves, from, to, xyz, ids }: Review, subject: number): Action {
  switch (moves[subject]) {
    case "lost":
      return from[subject]! < ids.length - 1 ? "winBack" : "askOnce";
    case "down":
      return "askWhy";
    case "up":
      return "secure";
    case "new":
      return "welcome";
    case "back":
      return "welcomeBack";
    default:
      return boxAction(to[subject]!, xyz[subject] ?? null);
  }
}

/** What to do with the customers of a box of ABC × XYZ; `watch` where there are too few periods, or no class. */
export function boxAction(index: number, xyz: "X" | "Y" | "Z" | null): Action {
  const letter = (["A", "B", "C"] as const)[Math.min(index, 2)];
  return letter === undefined || xyz === null ? "watch" : `box${letter}${xyz}`;
}
