import { bestType } from "../../../src/methods/questionnaire/bestType";

const types = {
  one: { role: "plain", traits: ["a", "b", "shared"] },
  two: { role: "plain", traits: ["c", "d", "shared"] },
} as const;
const found = (seen: string, margin = 1) => bestType(types, (trait) => seen.split(" ").includes(trait), margin);

test("the type with most traits wins, with its lead and the next", () => {
  expect(found("a b c")).toEqual({ type: "one", first: "one", second: "two", score: 2, lead: 1 });
});

test("a lead below the margin is mixed, and so are equals", () => {
  expect(found("a b c", 2).type).toBe("mixed");
  expect(found("a c").type).toBe("mixed");
  expect(found("a b", 2).type).toBe("one");
});

test("a trait of both types decides nothing between them", () => {
  expect(found("shared").type).toBe("mixed");
  expect(found("shared d").type).toBe("two");
});

test("the only type with a trait leads by all of its traits, and nobody is next", () => {
  expect(found("c d")).toEqual({ type: "two", first: "two", second: null, score: 2, lead: 2 });
});

test("without a trait there is no type", () => {
  expect(found("")).toEqual({ type: "unseen", first: null, second: null, score: 0, lead: 0 });
});
