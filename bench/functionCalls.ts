import { answerCall } from "../src/faces/functions/answerCall";

const rows = 20_000;
const calls = 500;
const settings = {
  language: "en",
  culture: { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false },
  emptyIsZero: false,
  today: 46_000,
} as const;

/** The column as Excel hands it over with every call: made anew, never the same object. */
const column = (): number[][] => Array.from({ length: rows }, (_, row) => [((row * 7919) % (rows + 3)) + 1]);
let made: number[][][] | undefined;
const handed = (): number[][][] => (made ??= Array.from({ length: calls }, column));

/** `=ABCCLASS(B2, B$2:B$20001)` filled down: one value and the whole column, call after call. */
export function filledDown(): number {
  let answered = 0;
  handed().forEach((population, call) => {
    answered += answerCall("ABCCLASS", { values: [population[call]![0], population] }, settings).length;
  });
  return answered;
}

/** What no way around can save: every call's cells looked at once. */
export function lookedAtOnce(): number {
  let sum = 0;
  for (const population of handed()) for (const row of population) sum += row[0]!;
  return sum;
}
