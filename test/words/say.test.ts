import { say } from "../../src/words/say";
import { text } from "../../src/words/text";

const sentence = text(
  "{count|One of {all} customers is|{count} of {all} customers are} key.",
  "{all} 位中有 {count} 位。",
  "{all} 位中有 {count} 位。",
);

test.each([
  [1, 1, "One of 1 customer is key."],
  [1, 2, "One of 2 customers is key."],
  [2, 30, "2 of 30 customers are key."],
])("an English sentence counts %d of %d in the number of its noun", (count, all, said) => {
  expect(say(sentence, "en", { count, all })).toBe(said);
});

test("a number that is not counted leaves the word behind it alone: a sheet called 1 has a table", () => {
  expect(say(text("{sheet} has one.", "{sheet}。", "{sheet}。"), "en", { sheet: "1" })).toBe("1 has one.");
});

test("nouns that end in ss lose no more than their plural", () => {
  expect(say(text("These cuts make {met} classes.", "", ""), "en", { met: 1 })).toBe("These cuts make 1 class.");
});

test("a fact that is not given stays visible, so that it is noticed", () => {
  expect(say(sentence, "zh-TW", { count: 2 })).toBe("{all} 位中有 2 位。");
});

test("a cell or a header that a sentence quotes is cut to what can be read, never within a letter", () => {
  const sentence = text("“{met}” is not a date", "", "");
  expect(say(sentence, "en", { met: "x".repeat(120) })).toBe(`“${"x".repeat(120)}” is not a date`);
  expect(say(sentence, "en", { met: "x".repeat(32_767) })).toBe(`“${"x".repeat(119)}…” is not a date`);
  expect(say(sentence, "en", { met: "😀".repeat(16_383) })).toBe(`“${"😀".repeat(59)}…” is not a date`);
});
